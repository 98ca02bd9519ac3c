import { useQueryClient } from '@tanstack/react-query';
import { type Dispatch, type SetStateAction, useRef, useState } from 'react';
import { api, done } from '@/api/client';
import { ApiProblem, toProblem } from '@/api/problem';
import type { NewTask, Section } from '@/api/types';
import { textsOf } from '@/i18n/messages';
import { newUuid } from '@/lib/uuid';
import { announce } from '@/ui/toast';
import type { PasteDraft } from './paste-draft';
import { inRegister, NEW, type Places, placesOf } from './paste-places';
import {
  columnOf,
  isEmpty,
  type Known,
  type NewHeading,
  type PasteRow,
  type Read,
  readRow,
} from './paste-rows';
import { makeSections } from './paste-sections';
import { pasteWords } from './paste-words';

type Sending = 'checking' | 'making';

/**
 * Reads the rows as they stand, has the server check them without effect, and makes those that pass: first the sections
 * their headings stand for, then the tasks.
 */
export function usePasteSend(
  { rows, keys: kept, sections: madeSections = {} }: PasteDraft,
  setDraft: Dispatch<SetStateAction<PasteDraft>>,
  known: Known,
  sections: readonly Section[],
) {
  const queries = useQueryClient();
  const [busy, setBusy] = useState<Sending>();
  /** What the network was lost in. The rows stay as they are until it is back: sending goes on where it stopped. */
  const [away, setAway] = useState<Sending>();
  const keys = useRef(new Map(kept));
  const filled = rows.filter((row) => !isEmpty(row));
  const pending = filled.filter((row) => !row.made);
  const places: Places = known.register
    ? { rows: inRegister(filled, known.codes), headings: [] }
    : placesOf(filled, sections, known.codes, { title: textsOf(pasteWords).onlySection });
  const waiting = pending.flatMap((row) => places.rows.get(row.id) ?? []);
  const reads = new Map<string, Read>(
    pending.flatMap((row) => {
      const place = places.rows.get(row.id);
      if (!place) return [];
      return [[row.id, place.heading ? { errors: {}, asks: [] } : readRow(row, known, place, waiting)]];
    }),
  );
  const tasks = pending.filter(({ id }) => !places.rows.get(id)?.heading);
  const sendable = tasks.flatMap((row) => {
    const task = reads.get(row.id)?.task;
    return task && Object.keys(row.errors).length === 0 ? [{ row, task }] : [];
  });
  const mark = (id: string, change: Partial<PasteRow>) =>
    setDraft((before) => ({
      ...before,
      rows: before.rows.map((row) => (row.id === id ? { ...row, ...change } : row)),
    }));
  const stop = (how: Sending, problem: ApiProblem) => {
    announce(problem.message);
    if (problem.status === 0) setAway(how);
  };
  /** The sections that headings stand for; nothing where one of them could not be made. */
  const makeHeadings = async (): Promise<Record<string, string> | undefined> => {
    const sectionKeys = new Map(places.headings.map((one) => [one.id, keyOf(keys.current, one.id, one)]));
    setDraft((before) => ({ ...before, keys: [...keys.current] }));
    const keyFor = ({ id }: NewHeading) => sectionKeys.get(id) ?? newUuid();
    const { ids, problem } = await makeSections(known.planId, places.headings, madeSections, keyFor);
    setDraft((before) => ({ ...before, sections: ids }));
    for (const row of pending) {
      const heading = places.rows.get(row.id)?.heading;
      if (heading && (ids[heading.id] || !heading.id.startsWith(NEW))) mark(row.id, { made: true });
    }
    if (problem) stop('making', problem);
    return problem ? undefined : ids;
  };
  /** One row after another: they share the plan, whose version each of them moves. */
  const each = async (how: Sending) => {
    setBusy(how);
    setAway(undefined);
    const sent = new Map(sendable.map(({ row, task }) => [row.id, keyOf(keys.current, row.id, task)]));
    const ids = how === 'making' ? await makeHeadings() : madeSections;
    let passed = 0;
    for (const { row, task } of ids ? sendable : []) {
      const sectionId = task.sectionId && (ids?.[task.sectionId] ?? task.sectionId);
      // The server can only judge a row whose section is there.
      if (how === 'checking' && sectionId?.startsWith(NEW)) continue;
      if (how === 'making' && known.register) mark(row.id, { sentAs: task.code });
      const errors = await refusalOf(
        { ...task, sectionId },
        how === 'checking',
        sent.get(row.id) ?? newUuid(),
      );
      if (errors instanceof ApiProblem) {
        stop(how, errors);
        break;
      }
      if (!errors) passed++;
      mark(row.id, errors ? { errors } : how === 'making' ? { made: true, errors: {} } : { checked: true });
    }
    setBusy(undefined);
    return passed;
  };
  return {
    places: places.rows,
    headings: places.headings,
    reads,
    away: away !== undefined,
    /** Rows that were to be made wait for the network. */
    interrupted: away === 'making' && !busy,
    ready: sendable.length,
    waiting: tasks.length,
    checking: busy === 'checking',
    making: busy === 'making',
    check: () => void (busy ?? each('checking')),
    make: (onMade: (count: number, all: boolean) => void) => {
      if (busy) return;
      void each('making').then(async (made) => {
        if (made > 0) onMade(made, made === sendable.length && sendable.length === tasks.length);
        await queries.invalidateQueries();
      });
    },
  };
}

/** The same row with the same content keeps its key, so that sending it again after a lost answer counts once. */
function keyOf(keys: Map<string, string>, id: string, content: NewTask | NewHeading): string {
  const payload = id + JSON.stringify(content);
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
