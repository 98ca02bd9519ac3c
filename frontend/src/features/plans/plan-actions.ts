import type { Plan, Section } from '@/api/types';
import type { SourceText } from '@/business/task-plan-fields';
import { textsOf } from '@/i18n/messages';
import type { Action } from '@/ui/actions';
import { planKeepingWords } from './plan-words';
import { planWords } from './words';

/** What may be done with a plan as a whole; the dialogs load when they are asked for. */
export function planActions(plan: Plan, sections: readonly Section[], source?: SourceText): Action[] {
  const t = textsOf(planKeepingWords);
  const load = () => import('./plan-decisions');
  const ready = plan.kind === 'REGISTER' || sections.length > 0;
  const newTask: Action = {
    operation: 'createTask',
    label: t.newTask,
    primary: true,
    command: async () =>
      (await import('@/business/task-plan-actions')).newTaskCommand({ plan, sections, source }),
  };
  const newSection: Action = {
    operation: 'createSection',
    label: textsOf(planWords).newSection,
    primary: true,
    command: async () => (await import('./section-commands')).newSectionCommand(plan, { sections }),
  };
  const newIndicator: Action = {
    operation: 'createIndicator',
    label: textsOf(planWords).newIndicator,
    command: async () =>
      (await import('./indicator-commands')).newIndicatorCommand({ planId: plan.id, sections, source }),
  };
  return [
    ...(ready ? [newTask, newSection] : [newSection]),
    { operation: 'issuePlan', label: t.issue, command: async () => (await load()).issuePlanCommand(plan) },
    ...(plan.kind === 'PLAN' ? [newIndicator] : []),
    {
      operation: 'editPlan',
      label: t.edit,
      command: async () => (await import('./plan-commands')).editPlanCommand(plan),
    },
    { operation: 'closePlan', label: t.close, command: async () => (await load()).closePlanCommand(plan) },
    { operation: 'deletePlan', label: t.remove, command: async () => (await load()).deletePlanCommand(plan) },
  ];
}
