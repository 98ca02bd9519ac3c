import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Assignment } from '@/api/types';
import { Due } from '@/business/deadline';
import { StateTag, TimeTag } from '@/business/work-tags';
import { useText } from '@/i18n/messages';
import { formatDate, today } from '@/lib/dates';
import { ActionButtons } from '@/ui/actions';
import type { Column } from '@/ui/data-table';
import { Highlight } from '@/ui/highlight';
import { Tag } from '@/ui/tag';
import classes from './assigning.module.css';
import { lateInUnit } from './assigning-rows';
import { assigningWords } from './words';

/** A task in a unit: until when, how it stands, who does it; the unit only where there are several. */
export function useAssigningColumns(q: string | undefined, severalUnits: boolean): Column<Assignment>[] {
  const t = useText(assigningWords);
  return useMemo(
    () => [
      { id: 'code', header: t.code, width: '4.5rem', cell: ({ task }) => task.code },
      {
        id: 'task',
        header: t.task,
        main: true,
        cell: ({ task, work }) => (
          <Link
            className={classes.title}
            to="/tasks/$id"
            params={{ id: task.id }}
            search={work ? { occurrence: work.occurrenceId } : {}}
          >
            <Highlight text={task.title} query={q} />
          </Link>
        ),
      },
      ...(severalUnits
        ? [{ id: 'unit', header: t.unit, width: '12rem', cell: ({ unit }: Assignment) => unit.name }]
        : []),
      { id: 'due', header: t.due, width: '12rem', cell: (row) => <Days row={row} /> },
      {
        id: 'state',
        header: t.state,
        width: '9rem',
        cell: ({ work }) => work && <StateTag state={work.state} plain />,
      },
      { id: 'person', header: t.person, width: '13rem', cell: (row) => <Whose row={row} /> },
    ],
    [t, q, severalUnits],
  );
}

/** The order's own day, and the one that was set inside the unit. */
function Days({ row }: { row: Assignment }) {
  const t = useText(assigningWords);
  const { work, dueOn } = row;
  return (
    <span className={classes.stack}>
      {work && <Due dueOn={work.dueOn} originalDueOn={work.originalDueOn} text={work.deadline} />}
      {work?.dueOn && <TimeTag timeState={work.timeState} overdueDays={work.overdueDays} />}
      {dueOn && <span className={classes.day}>{t.inUnit(formatDate(dueOn))}</span>}
      {lateInUnit(row, today()) && (
        <Tag tone="late" shape="bang">
          {t.late}
        </Tag>
      )}
    </span>
  );
}

/** Who does it and who helps, and the way to give it to somebody. */
function Whose({ row }: { row: Assignment }) {
  const t = useText(assigningWords);
  const { mainOfficer, helpers, holder } = row;
  const assign = async () => (await import('@/business/assignment-actions')).assignCommand(row);
  const again = mainOfficer !== undefined;
  return (
    <span className={classes.stack}>
      <span>{mainOfficer ? mainOfficer.fullName : `${t.nobody} –`}</span>
      {helpers.length > 0 && (
        <span className={classes.soft}>{t.helpers(helpers.map(({ fullName }) => fullName).join(', '))}</span>
      )}
      {holder && holder.id !== mainOfficer?.id && (
        <span className={classes.soft}>{t.heldBy(holder.fullName)}</span>
      )}
      <span data-noprint>
        <ActionButtons
          allowed={row.allowedActions}
          actions={['createAssignment', 'createAssignmentStep'].map((operation) => ({
            operation,
            label: again ? t.passOn : t.assignNow,
            command: assign,
          }))}
        />
      </span>
    </span>
  );
}
