import { IconStarFilled } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { TaskSummary } from '@/api/types';
import { Due } from '@/business/deadline';
import { coordinatorNames, holderName } from '@/business/unit-names';
import { LabelTag, StateTag, TimeTag } from '@/business/work-tags';
import { periodName, workWords } from '@/business/work-words';
import { useLanguage } from '@/i18n/language';
import { useText } from '@/i18n/messages';
import { formatInstant } from '@/lib/dates';
import type { Column } from '@/ui/data-table';
import { Highlight } from '@/ui/highlight';
import classes from './tasks-page.module.css';
import { taskWords } from './words';

/** Shown to whoever has not chosen others; code and title always are. */
export const USUAL_COLUMNS = ['leadUnit', 'due', 'state', 'holder'];

/** The column that names the row, after its code. */
export function useNameColumns(q: string | undefined): Column<TaskSummary>[] {
  const t = useText(taskWords);
  const work = useText(workWords);
  return useMemo(
    () => [
      { id: 'code', header: t.code, sortKey: 'sortKey', width: '4.5rem', cell: (task) => task.code },
      {
        id: 'title',
        header: t.task,
        main: true,
        cell: (task) => (
          <span className={classes.title}>
            <Link
              to="/tasks/$id"
              params={{ id: task.id }}
              search={task.occurrenceId ? { occurrence: task.occurrenceId } : {}}
            >
              <Highlight text={task.title} query={q} />
            </Link>
            {task.starred && (
              <IconStarFilled size={13} className={classes.star} role="img" aria-label={work.starred} />
            )}
          </span>
        ),
      },
    ],
    [t, work, q],
  );
}

/** Every column that may be chosen, in the order in which they stand. */
export function useChoosableColumns(
  q: string | undefined,
  sections: ReadonlyMap<string, string> | undefined,
): Column<TaskSummary>[] {
  const work = useWorkColumns(q);
  const rare = useRareColumns(sections);
  return useMemo(() => [...work, ...rare], [work, rare]);
}

function useWorkColumns(q: string | undefined): Column<TaskSummary>[] {
  const t = useText(taskWords);
  return useMemo(
    () => [
      {
        id: 'leadUnit',
        header: t.leadUnit,
        width: '13rem',
        cell: (task) => <Highlight text={task.leadUnit.name} query={q} />,
      },
      {
        id: 'due',
        header: t.due,
        sortKey: 'dueDate',
        width: '11.5rem',
        cell: (task) => (
          <span className={classes.due}>
            <Due dueOn={task.dueOn} originalDueOn={task.originalDueOn} text={task.deadline.text} />
            {task.dueOn && <TimeTag timeState={task.timeState} overdueDays={task.overdueDays} />}
          </span>
        ),
      },
      {
        id: 'state',
        header: t.state,
        width: '9rem',
        cell: (task) => <StateTag state={task.state} plain />,
      },
      {
        id: 'holder',
        header: t.holder,
        width: '10rem',
        // The lead holds its own work most of the time; only somebody else is worth a name.
        cell: ({ holder }) =>
          holder?.role === 'LEAD' && !holder.person ? (
            <span className={classes.soft}>{t.leadHolds}</span>
          ) : (
            holder && holderName(holder)
          ),
      },
    ],
    [t, q],
  );
}

function useRareColumns(sections: ReadonlyMap<string, string> | undefined): Column<TaskSummary>[] {
  const t = useText(taskWords);
  const language = useLanguage();
  return useMemo(
    () => [
      {
        id: 'coordinators',
        header: t.coordinators,
        width: '12rem',
        cell: (task) => coordinatorNames(task.coordinators),
      },
      { id: 'product', header: t.product, width: '11rem', cell: (task) => task.product },
      { id: 'leader', header: t.leader, width: '9rem', cell: (task) => task.leader?.fullName },
      {
        id: 'section',
        header: t.section,
        width: '12rem',
        cell: (task) => sections?.get(task.sectionId ?? ''),
      },
      {
        id: 'period',
        header: t.period,
        width: '7rem',
        cell: (task) => task.period && periodName(task.period, language),
      },
      {
        id: 'label',
        header: t.label,
        width: '11rem',
        cell: (task) => task.reportingLabel && <LabelTag label={task.reportingLabel} />,
      },
      {
        id: 'percent',
        header: t.percent,
        width: '6rem',
        align: 'right',
        cell: (task) => task.percentComplete !== undefined && `${task.percentComplete}%`,
      },
      {
        id: 'updatedAt',
        header: t.updated,
        sortKey: 'updatedAt',
        width: '8rem',
        cell: (task) => formatInstant(task.updatedAt),
      },
    ],
    [t, language, sections],
  );
}
