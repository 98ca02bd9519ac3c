import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useBlocker } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { api, read } from '@/api/client';
import type { Occurrence, Programme, WorkItem } from '@/api/types';
import { useCommand } from '@/api/use-command';
import { peopleQuery } from '@/business/person-queries';
import type { Review } from '@/business/use-review';
import { useText } from '@/i18n/messages';
import { formatNumber } from '@/lib/numbers';
import { Button } from '@/ui/button';
import { Grid } from '@/ui/grid';
import type { GridColumn, GridRow } from '@/ui/grid-types';
import { Failed } from '@/ui/page-state';
import { announce } from '@/ui/toast';
import {
  type ColumnId,
  check,
  type DraftRow,
  draftOf,
  emptyRow,
  isChanged,
  pasted,
  toGridRow,
  toRequest,
  withCell,
  withRefusals,
} from './draft';
import { dropRows, keepRows, withKept } from './kept-rows';
import classes from './programme-grid.module.css';
import { yearOccurrencesQuery } from './programme-queries';
import { programmeWords } from './words';

const REVIEW = 'review';

interface ProgrammeGridProps {
  programme: Programme;
  etag: string;
  items: WorkItem[];
  /** Given to the leader who may return the programme: his notes beside the items. */
  review?: Review;
}

/** The work items of a year as a spreadsheet: changed here, sent as one, refused cell by cell. */
export function ProgrammeGrid({ programme, etag, items, review }: ProgrammeGridProps) {
  const t = useText(programmeWords);
  const editable = programme.allowedActions.includes('saveProgrammeItems');
  const [rows, setRows] = useState<DraftRow[]>(() => withKept(programme.id, draftOf(items, editable)));
  const [kept, setKept] = useState(true);
  const columns = useColumns(programme, items, review !== undefined);
  const choicesOf = (id: string) => columns.find((column) => column.id === id)?.options;
  const changed = rows.filter(isChanged).length;
  useEffect(() => {
    if (editable) setKept(keepRows(programme.id, rows));
  }, [editable, programme.id, rows]);
  const save = useSave(programme, etag);
  useBlocker({ shouldBlockFn: () => false, enableBeforeUnload: () => changed > 0 });
  const send = () => {
    const checked = rows.map((row) => ({ ...row, errors: check(row) }));
    setRows(checked);
    if (checked.some((row) => Object.keys(row.errors).length > 0) || save.isPending) return;
    const request = toRequest(checked);
    const order = request.map(({ row }) => row);
    save.mutate(
      request.map(({ sent }) => sent),
      { onError: (problem) => setRows((before) => withRefusals(before, order, problem.violations)) },
    );
  };
  const toggle = (id: string) =>
    setRows((before) =>
      before.flatMap((row) => (row.id !== id ? [row] : row.saved ? [{ ...row, removed: !row.removed }] : [])),
    );
  const removal = (id: string) => {
    const row = rows.find((candidate) => candidate.id === id);
    if (!row || row.locked) return null;
    return (
      <Button variant="quiet" onClick={() => toggle(id)}>
        {row.removed ? t.restore : t.remove}
      </Button>
    );
  };
  return (
    <div className={classes.frame}>
      {editable && <p className={classes.hint}>{t.hint}</p>}
      {review && <p className={classes.hint}>{t.reviewHint}</p>}
      {save.error && <Failed problem={save.error} />}
      <Grid
        label={t.grid}
        columns={columns}
        rows={rows.map((row) => (review ? withReview(toGridRow(row), review) : toGridRow(row)))}
        onChange={(id, column, text) => {
          if (review) return review.write(id, text);
          setRows((before) =>
            before.map((row) =>
              row.id === id ? withCell(row, column as ColumnId, text, choicesOf(column)) : row,
            ),
          );
        }}
        onPaste={(id, column, block) => {
          if (!review) setRows((before) => pasted(before, id, column as ColumnId, block, choicesOf));
        }}
        rowMenu={editable ? ({ id }) => removal(id) : undefined}
      />
      {editable && (
        <div className={classes.bar}>
          <Button icon={<IconPlus aria-hidden="true" />} onClick={() => setRows([...rows, emptyRow()])}>
            {t.add}
          </Button>
          <span className={classes.state} role="status">
            {changed > 0
              ? `${t.unsaved(formatNumber(changed))}, ${kept ? t.keptHere : t.notKept}`
              : t.allSaved}
          </span>
          <Button variant="primary" disabled={changed === 0} loading={save.isPending} onClick={send}>
            {t.save}
          </Button>
        </div>
      )}
    </div>
  );
}

function useSave(programme: Programme, etag: string) {
  const t = useText(programmeWords);
  return useCommand(
    (rows: ReturnType<typeof toRequest>[number]['sent'][], header) =>
      read(
        api.POST('/api/v1/programmes/{id}/items', {
          params: { path: { id: programme.id }, header: { ...header, 'If-Match': etag } },
          body: { rows },
        }),
      ),
    () => {
      dropRows(programme.id);
      announce(t.saved);
    },
  );
}

/** The leader reads everything and writes only his notes. */
function withReview(row: GridRow, review: Review): GridRow {
  return {
    ...row,
    locked: true,
    lockedCells: { [REVIEW]: false },
    cells: { ...row.cells, [REVIEW]: review.notes[row.id] ?? '' },
  };
}

/** The tasks of the year, and those of items that stand under another year's. */
function taskOptions(offered: readonly Pick<Occurrence, 'id' | 'task'>[], items: readonly WorkItem[]) {
  const labels = new Map(
    [...offered, ...items.map(({ occurrence }) => occurrence)].map(({ id, task }) => [
      id,
      `${task.code} ${task.title}`,
    ]),
  );
  return [...labels].map(([value, label]) => ({ value, label }));
}

function useColumns(programme: Programme, items: WorkItem[], reviewing: boolean): GridColumn[] {
  const t = useText(programmeWords);
  const people = useQuery(peopleQuery({ unit: programme.unit.id }));
  const occurrences = useQuery(yearOccurrencesQuery(programme.unit.id, programme.year));
  return [
    {
      id: 'occurrenceId',
      header: t.task,
      width: reviewing ? '18%' : '22%',
      options: taskOptions(occurrences.data ?? [], items),
    },
    { id: 'title', header: t.item, width: reviewing ? '20%' : '26%' },
    { id: 'product', header: t.product },
    { id: 'dueOn', header: t.due, width: '7.5rem' },
    {
      id: 'personId',
      header: t.person,
      width: '10rem',
      options: (people.data?.items ?? []).map(({ id, fullName }) => ({ value: id, label: fullName })),
    },
    ...(reviewing ? [{ id: REVIEW, header: t.review, width: '24%' }] : []),
  ];
}
