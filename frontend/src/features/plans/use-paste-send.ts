import { useQueryClient } from '@tanstack/react-query';
import { type Dispatch, type SetStateAction, useRef, useState } from 'react';
import { api, done } from '@/api/client';
import { ApiProblem, toProblem } from '@/api/problem';
import type { NewTask } from '@/api/types';
import { newUuid } from '@/lib/uuid';
import { announce } from '@/ui/toast';
import type { PasteDraft } from './paste-draft';
import { columnOf, isEmpty, type Known, type PasteRow, type Read, readRow } from './paste-rows';

/** Reads the rows as they stand, has the server check them without effect, and makes those that pass. */
export function usePasteSend(
  { rows, keys: kept }: PasteDraft,
  setDraft: Dispatch<SetStateAction<PasteDraft>>,
  known: Known,
) {
  const queries = useQueryClient();
  const [busy, setBusy] = useState<'checking' | 'making'>();
  /** The rows stay as they are until the network is back: sending goes on where it stopped. */
  const [away, setAway] = useState(false);
  const keys = useRef(new Map(kept));
  const pending = rows.filter((row) => !row.made && !isEmpty(row));
  const reads = new Map<string, Read>(pending.map((row) => [row.id, readRow(row, known, pending)]));
  const sendable = pending.flatMap((row) => {
    const task = reads.get(row.id)?.task;
    return task && Object.keys(row.errors).length === 0 ? [{ row, task }] : [];
  });
  const mark = (id: string, change: Partial<PasteRow>) =>
    setDraft((before) => ({
      ...before,
      rows: before.rows.map((row) => (row.id === id ? { ...row, ...change } : row)),
    }));
  /** One row after another: they share the plan, whose version each of them moves. */
  const each = async (how: 'checking' | 'making') => {
    setBusy(how);
    setAway(false);
    const sent = new Map(sendable.map(({ row, task }) => [row.id, keyOf(keys.current, row.id, task)]));
    if (how === 'making') setDraft((before) => ({ ...before, keys: [...keys.current] }));
    let passed = 0;
    for (const { row, task } of sendable) {
      const errors = await refusalOf(task, how === 'checking', sent.get(row.id) ?? newUuid());
      if (errors instanceof ApiProblem) {
        announce(errors.message);
        setAway(errors.status === 0);
        break;
      }
      if (!errors) passed++;
      mark(row.id, errors ? { errors } : how === 'making' ? { made: true, errors: {} } : { checked: true });
    }
    setBusy(undefined);
    return passed;
  };
  return {
    reads,
    away,
    ready: sendable.length,
    checking: busy === 'checking',
    making: busy === 'making',
    check: () => void (busy ?? each('checking')),
    make: (onMade: (count: number) => void) => {
      if (busy) return;
      void each('making').then(async (made) => {
        if (made > 0) onMade(made);
        await queries.invalidateQueries();
      });
    },
  };
}

/** The same row with the same content keeps its key, so that sending it again after a lost answer counts once. */
function keyOf(keys: Map<string, string>, id: string, task: NewTask): string {
  const payload = id + JSON.stringify(task);
  const key = keys.get(payload) ?? newUuid();
  keys.set(payload, key);
  return key;
}

/** What is wrong with a row, cell by cell; the problem itself when the server could not say. */
async function refusalOf(
  task: NewTask,
  validateOnly: boolean,
  key: string,
): Promise<PasteRow['errors'] | ApiProblem | undefined> {
  try {
    await done(
      api.POST('/api/v1/tasks', {
        params: {
          header: { 'Idempotency-Key': validateOnly ? newUuid() : key },
          query: validateOnly ? { validateOnly: true } : {},
        },
        body: task,
      }),
    );
    return undefined;
  } catch (error) {
    const problem = toProblem(error);
    if (problem.transient) return problem;
    if (problem.violations.length === 0) {
      const column = problem.problem.code === 'DUPLICATE_CODE' ? 'code' : 'title';
      return { [column]: problem.message };
    }
    return Object.fromEntries(problem.violations.map(({ pointer, message }) => [columnOf(pointer), message]));
  }
}
