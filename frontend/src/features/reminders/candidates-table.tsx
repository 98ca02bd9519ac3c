import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { ReminderCandidate } from '@/api/types';
import { placeOf } from '@/business/reminder-place';
import { workWords } from '@/business/work-words';
import { useText } from '@/i18n/messages';
import { formatDate } from '@/lib/dates';
import { ActionButtons } from '@/ui/actions';
import { Button } from '@/ui/button';
import { type Column, DataTable } from '@/ui/data-table';
import { Tag } from '@/ui/tag';
import { keyOf } from './candidate';
import { MOST } from './queries';
import classes from './reminders.module.css';
import { kindWords, reasonWords, reminderWords } from './words';

interface CandidatesTableProps {
  rows: ReminderCandidate[];
  chosen: ReadonlySet<string>;
  onChoose: (chosen: ReadonlySet<string>) => void;
}

/** Everything that could be chased today, by whom it is to be done; what is chosen is chased at once. */
export function CandidatesTable({ rows, chosen, onChoose }: CandidatesTableProps) {
  const t = useText(reminderWords);
  const byUnit = useMemo(() => together(rows), [rows]);
  const columns = useColumns(chosen, onChoose);
  const picked = byUnit.filter((row) => chosen.has(keyOf(row)));
  const all = () => onChoose(new Set(byUnit.map(keyOf)));
  return (
    <>
      <div className={classes.bar} data-noprint>
        {picked.length === 0 ? (
          <Button onClick={all}>{t.selectAll}</Button>
        ) : (
          <>
            <strong role="status">{t.selected(picked.length)}</strong>
            {picked.length > MOST ? (
              <span>{t.tooMany(MOST)}</span>
            ) : (
              <ActionButtons
                allowed={['createReminder']}
                onDone={() => onChoose(new Set())}
                actions={[
                  {
                    operation: 'createReminder',
                    label: t.chase,
                    primary: true,
                    command: async () => (await import('./reminder-command')).reminderCommand(picked),
                  },
                ]}
              />
            )}
            {picked.length < byUnit.length && <Button onClick={all}>{t.selectAll}</Button>}
            <Button variant="quiet" onClick={() => onChoose(new Set())}>
              {t.unselect}
            </Button>
          </>
        )}
      </div>
      <DataTable
        caption={t.toChase}
        columns={columns}
        rows={byUnit}
        rowId={keyOf}
        groupOf={(row) => row.unit.name}
      />
    </>
  );
}

/** Rows of one unit stand together, the unit with the nearest deadline first. */
function together(rows: ReminderCandidate[]): ReminderCandidate[] {
  const units = new Map<string, ReminderCandidate[]>();
  for (const row of rows) units.set(row.unit.id, [...(units.get(row.unit.id) ?? []), row]);
  return [...units.values()].flat();
}

function useColumns(
  chosen: ReadonlySet<string>,
  onChoose: (chosen: ReadonlySet<string>) => void,
): Column<ReminderCandidate>[] {
  const t = useText(reminderWords);
  const kinds = useText(kindWords);
  const work = useText(workWords);
  return useMemo(
    () => [
      {
        id: 'select',
        header: t.select,
        width: '3.25rem',
        screenOnly: true,
        cell: (row) => (
          <input
            type="checkbox"
            aria-label={t.selectRow(row.title)}
            checked={chosen.has(keyOf(row))}
            onChange={() => onChoose(toggled(chosen, keyOf(row)))}
          />
        ),
      },
      { id: 'kind', header: t.kind, width: '9rem', cell: (row) => kinds[row.kind] },
      {
        id: 'what',
        header: t.what,
        main: true,
        cell: (row) => (
          <>
            <Link {...placeOf(row)}>
              {row.task && row.task.title === row.title ? `${row.task.code}. ${row.title}` : row.title}
            </Link>
            {/* Reports of every quarter bear the same name. */}
            {row.period && <div className={classes.period}>{work.period(row.period)}</div>}
          </>
        ),
      },
      { id: 'person', header: t.to, width: '11rem', cell: (row) => row.person?.fullName ?? row.unit.name },
      { id: 'due', header: t.due, width: '7rem', cell: (row) => row.dueOn && formatDate(row.dueOn) },
      { id: 'reason', header: t.reason, width: '10rem', cell: (row) => <Standing row={row} /> },
      {
        id: 'reminded',
        header: t.reminded,
        width: '11rem',
        cell: ({ reminders, lastRemindedOn }) =>
          lastRemindedOn ? t.times(reminders, formatDate(lastRemindedOn)) : t.never,
      },
    ],
    [t, kinds, work, chosen, onChoose],
  );
}

function Standing({ row }: { row: ReminderCandidate }) {
  const reasons = useText(reasonWords);
  const work = useText(workWords);
  if (row.reason === 'OVERDUE')
    return (
      <Tag plain tone="late" shape="bang">
        {row.overdueDays ? work.overdueBy(row.overdueDays) : reasons.OVERDUE}
      </Tag>
    );
  const soon = row.reason === 'DUE_SOON';
  return (
    <Tag plain tone={soon ? 'soon' : 'quiet'} shape={soon ? 'clock' : 'dash'}>
      {reasons[row.reason]}
    </Tag>
  );
}

function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(keys);
  if (!next.delete(key)) next.add(key);
  return next;
}
