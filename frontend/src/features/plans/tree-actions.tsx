import type { Plan, Section } from '@/api/types';
import type { SourceText } from '@/business/task-plan-fields';
import { taskPlanWords } from '@/business/task-plan-words';
import { useText } from '@/i18n/messages';
import classes from './plan-page.module.css';
import type { Item } from './plan-queries';
import { planKeepingWords } from './plan-words';
import { QuietAction } from './quiet-action';
import { SectionMoves } from './section-moves';
import { nextCode } from './selection-bar';
import { planWords } from './words';

export interface Around {
  plan: Plan;
  sections: readonly Section[];
  source?: SourceText;
}

const load = () => import('@/business/task-plan-actions');

/** What may be done with one task of the tree. */
export function ItemActions({ item, around }: { item: Item; around: Around }) {
  const t = useText(taskPlanWords);
  const { id, code, kind, allowedActions } = item;
  const { plan } = around;
  if (kind !== 'task') return <IndicatorActions item={item} around={around} />;
  const amendable = plan.state === 'ISSUED' && plan.allowedActions.includes('amendPlan');
  const may = [
    allowedActions.includes('editTask') && (
      <QuietAction
        key="edit"
        label={t.edit}
        about={code}
        command={async () => (await load()).editTaskCommand(item, around)}
      />
    ),
    amendable && (
      <QuietAction
        key="amend"
        label={t.amend}
        about={code}
        command={async () => (await load()).amendTaskCommand({ id, planId: plan.id })}
      />
    ),
    allowedActions.includes('deleteTask') && (
      <QuietAction
        key="delete"
        label={t.remove}
        about={code}
        command={async () => (await load()).deleteTaskCommand(item)}
      />
    ),
  ].filter(Boolean);
  return may.length > 0 && <span className={classes.lineActions}>{may}</span>;
}

function IndicatorActions({ item, around }: { item: Item; around: Around }) {
  const t = useText(taskPlanWords);
  const words = useText(planWords);
  const { code, allowedActions } = item;
  const { plan, sections, source } = around;
  const indicators = () => import('./indicator-commands');
  const targets = () => import('./target-commands');
  const may = [
    allowedActions.includes('editIndicator') && plan.state === 'DRAFT' && (
      <QuietAction
        key="edit"
        label={t.edit}
        about={code}
        command={async () =>
          (await indicators()).editIndicatorCommand(item, { planId: plan.id, sections, source })
        }
      />
    ),
    plan.state === 'ISSUED' && plan.allowedActions.includes('amendPlan') && (
      <QuietAction
        key="amend"
        label={t.amend}
        about={code}
        command={async () => (await targets()).amendTargetCommand(item, plan.id)}
      />
    ),
    allowedActions.includes('createIndicatorTarget') && (
      <QuietAction
        key="target"
        label={words.newTarget}
        about={code}
        command={async () => (await targets()).newTargetCommand(item, source)}
      />
    ),
    allowedActions.includes('deleteIndicator') && (
      <QuietAction
        key="delete"
        label={t.remove}
        about={code}
        command={async () => (await indicators()).deleteIndicatorCommand(item)}
      />
    ),
  ].filter(Boolean);
  return may.length > 0 && <span className={classes.lineActions}>{may}</span>;
}

interface SectionActionsProps {
  section: Section;
  around: Around;
  codes: readonly string[];
}

/** What may be done with a section of a draft. */
export function SectionActions({ section, around, codes }: SectionActionsProps) {
  const t = useText(planWords);
  const tasks = useText(taskPlanWords);
  const keeping = useText(planKeepingWords);
  const { plan, sections } = around;
  const { id, code, allowedActions } = section;
  const loadSections = () => import('./section-commands');
  const may = [
    plan.allowedActions.includes('createTask') && (
      <QuietAction
        key="task"
        label={keeping.newTask}
        about={code}
        command={async () =>
          (await load()).newTaskCommand(around, { sectionId: id, code: nextCode(code, codes) })
        }
      />
    ),
    plan.allowedActions.includes('createSection') && (
      <QuietAction
        key="section"
        label={t.newSubsection}
        about={code}
        command={async () => (await loadSections()).newSectionCommand(plan, { sections, parentId: id })}
      />
    ),
    allowedActions.includes('editSection') && (
      <QuietAction
        key="edit"
        label={tasks.edit}
        about={`${t.section} ${code}`}
        command={async () => (await loadSections()).editSectionCommand(section)}
      />
    ),
    allowedActions.includes('editSection') && (
      <SectionMoves key="move" section={section} sections={sections} />
    ),
    allowedActions.includes('deleteSection') && (
      <QuietAction
        key="delete"
        label={tasks.remove}
        about={`${t.section} ${code}`}
        command={async () => (await loadSections()).deleteSectionCommand(section)}
      />
    ),
  ].filter(Boolean);
  return may.length > 0 && <span className={classes.lineActions}>{may}</span>;
}
