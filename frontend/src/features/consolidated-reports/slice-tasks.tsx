import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { labelWords } from '@/business/work-words';
import { useText } from '@/i18n/messages';
import { formatDate } from '@/lib/dates';
import { formatNumber } from '@/lib/numbers';
import { type Column, DataTable } from '@/ui/data-table';
import { Panel } from '@/ui/page';
import { Empty } from '@/ui/page-state';
import classes from './consolidated.module.css';
import { sliceWords } from './slice-words';
import type { SectionTasks } from './types';

type Row = SectionTasks['tasks'][number];

/** The tasks of a slice under the plan's headings, with what was reported in its days. */
export function SliceTasks({ sections }: { sections: SectionTasks[] }) {
  const t = useText(sliceWords);
  const labels = useText(labelWords);
  const rows = sections.flatMap(({ tasks }) => tasks);
  const headings = useMemo(
    () =>
      new Map(
        sections.flatMap(({ number, title, tasks }) =>
          tasks.map(({ taskId }) => [taskId, [number, title].filter(Boolean).join(' ')] as const),
        ),
      ),
    [sections],
  );
  const columns = useMemo<Column<Row>[]>(
    () => [
      {
        id: 'task',
        header: t.task,
        main: true,
        cell: ({ taskId, code, title }) => (
          <Link to="/tasks/$id" params={{ id: taskId }}>
            {code} {title}
          </Link>
        ),
      },
      { id: 'label', header: t.label, width: '12rem', cell: ({ label }) => label && labels[label] },
      { id: 'due', header: t.due, width: '7rem', cell: ({ dueOn }) => dueOn && formatDate(dueOn) },
      {
        id: 'result',
        header: t.result,
        width: '20rem',
        cell: ({ by }) =>
          by
            .filter(({ result }) => result)
            .map(({ unit, result }) => (
              <p key={unit.id} className={classes.text}>
                {result}
              </p>
            )),
      },
    ],
    [t, labels],
  );
  return (
    <Panel title={t.tasks} count={formatNumber(rows.length)}>
      {rows.length === 0 ? (
        <Empty>{t.none}</Empty>
      ) : (
        <DataTable
          caption={t.tasks}
          columns={columns}
          rows={rows}
          rowId={({ taskId }) => taskId}
          groupOf={({ taskId }) => headings.get(taskId) ?? ''}
        />
      )}
    </Panel>
  );
}
