import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import type { Plan, Section } from '@/api/types';
import { Due } from '@/business/deadline';
import type { SourceText } from '@/business/task-plan-fields';
import { StateTag, TimeTag } from '@/business/work-tags';
import { useText } from '@/i18n/messages';
import classes from './plan-page.module.css';
import type { Item } from './plan-queries';
import type { Made } from './reader-text';
import { ItemActions, SectionActions } from './tree-actions';
import { planWords } from './words';

interface PlanTreeProps {
  plan: Plan;
  items: Item[];
  sections: Section[];
  chosen: Made[];
  source?: SourceText;
}

/** Tasks and indicators by the plan's own numbering, those of the chosen sentence marked. */
export function PlanTree({ plan, items, sections, chosen, source }: PlanTreeProps) {
  const t = useText(planWords);
  const known = new Set(sections.map(({ id }) => id));
  const outside = items.filter(({ sectionId }) => !sectionId || !known.has(sectionId));
  const documentId = plan.document?.id;
  const around = { plan, sections, source };
  const list = (of: Item[]) => (
    <ul>
      {of.map((item) => (
        <Line
          key={item.id}
          item={item}
          chosen={chosen.some(({ kind, id }) => kind === item.kind && id === item.id)}
          source={item.sources.find((anchor) => anchor.documentId === documentId)?.start}
          actions={<ItemActions item={item} around={around} />}
        />
      ))}
    </ul>
  );
  const branch = (section: Section) => {
    const children = sections.filter(({ parentId }) => parentId === section.id);
    const own = items.filter(({ sectionId }) => sectionId === section.id);
    return (
      <details key={section.id} open className={classes.branch}>
        <summary>
          {section.code}. {section.title}
        </summary>
        <SectionActions section={section} around={around} codes={items.map(({ code }) => code)} />
        {own.length > 0 && list(own)}
        {children.map(branch)}
      </details>
    );
  };
  return (
    <div className={classes.tree}>
      {sections.filter(({ parentId }) => !parentId || !known.has(parentId)).map(branch)}
      {outside.length > 0 && (
        <details open className={classes.branch}>
          <summary>{plan.kind === 'REGISTER' ? plan.code : t.other}</summary>
          {list(outside)}
        </details>
      )}
    </div>
  );
}

interface LineProps {
  item: Item;
  chosen: boolean;
  source?: number;
  actions: ReactNode;
}

function Line({ item, chosen, source, actions }: LineProps) {
  const t = useText(planWords);
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (chosen) line.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <li ref={line} data-chosen={chosen || undefined}>
      {item.kind === 'task' ? (
        <Link to="/tasks/$id" params={{ id: item.id }}>
          {item.code} {item.title}
        </Link>
      ) : (
        <Link to="/indicators/$id" params={{ id: item.id }}>
          {item.code} {item.title}
        </Link>
      )}
      {source !== undefined && (
        <Link
          to="."
          search={{ at: String(source) }}
          resetScroll={false}
          className={classes.pilcrow}
          data-noprint
          aria-label={t.toSentence(item.code)}
        >
          ¶
        </Link>
      )}
      <span className={classes.unit}>{item.unit}</span>
      {item.work && <Standing work={item.work} />}
      {actions}
      {chosen && <span className={classes.of}>{t.ofSentence}</span>}
    </li>
  );
}

/** By when and how far: a register is kept to see this. A draft has its deadlines only. */
function Standing({ work }: { work: NonNullable<Item['work']> }) {
  const { state, dueOn, deadline, timeState, overdueDays } = work;
  return (
    <span className={classes.standing}>
      <Due dueOn={dueOn} text={deadline.text} />
      {state !== 'DRAFT' && <StateTag state={state} plain />}
      {(timeState === 'OVERDUE' || timeState === 'DUE_SOON') && (
        <TimeTag timeState={timeState} overdueDays={overdueDays} />
      )}
    </span>
  );
}
