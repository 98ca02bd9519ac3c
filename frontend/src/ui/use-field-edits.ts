import { useEffect, useRef, useState } from 'react';
import type { Versioned } from '@/api/client';
import { type ApiProblem, toProblem } from '@/api/problem';
import { formatInstant } from '@/lib/dates';
import { dropDraft, keepDraft, readDraft } from './drafts';
import {
  editsFrom,
  type FieldEdits,
  keptFrom,
  rebased,
  resolved,
  sendable,
  sending,
  settled,
  typed,
} from './field-edits';

/** What has become of what was typed. */
export type Saving =
  | { state: 'IDLE' | 'SAVING' }
  | { state: 'SAVED'; at: string }
  | { state: 'WAITING' | 'REFUSED'; problem: ApiProblem };

interface Source<T> {
  /** Under which name the draft is kept on this machine. */
  name: string;
  document: Versioned<T>;
  textOf: (document: T, key: string) => string;
  load: () => Promise<Versioned<T>>;
  save: (texts: Record<string, string>, etag: string) => Promise<Versioned<T>>;
  onSaved: (document: Versioned<T>) => void;
}

export interface FieldEditing {
  edits: FieldEdits;
  saving: Saving;
  /** False where this machine has no room to keep what is being typed. */
  kept: boolean;
  type: (key: string, text: string) => void;
  choose: (key: string, side: 'MINE' | 'THEIRS') => void;
  /** Sends what was typed now; true when nothing is left to send. */
  flush: () => Promise<boolean>;
}

const PAUSE_MS = 1_500;
const RETRY_MS = 15_000;
/** A document that changes under every try is looked at by a person instead. */
const MOST_TRIES = 4;

/** A strong ETag begins with the version of the row; one that does not is taken as it comes. */
function versionOf({ etag }: Versioned<unknown>): number {
  return Number(/^"?(\d+)/.exec(etag)?.[1] ?? Number.NaN);
}

/**
 * Saves the fields of a long document while they are being typed into, one request at a time, each under the version it
 * was read in. What is typed stands on this machine first, so that neither a killed tab nor a lost network loses it.
 */
export function useFieldEdits<T>(source: Source<T>): FieldEditing {
  const latest = useRef(source);
  const document = useRef(source.document);
  const now = (key: string) => latest.current.textOf(document.current.value, key);
  const [edits, setEdits] = useState<FieldEdits>(() =>
    editsFrom(readDraft(source.name), (key) => source.textOf(source.document.value, key)),
  );
  const [saving, setSaving] = useState<Saving>({ state: 'IDLE' });
  const [kept, setKept] = useState(true);
  const current = useRef(edits);
  const running = useRef<Promise<boolean>>(undefined);
  /** How often something was typed or chosen, and how much of that the last attempt has seen. */
  const touched = useRef(0);
  const seen = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const put = (next: FieldEdits) => {
    current.current = next;
    setEdits(next);
    if (Object.keys(next).length === 0) dropDraft(latest.current.name);
    else setKept(keepDraft(latest.current.name, keptFrom(next)));
  };
  const take = (fresh: Versioned<T>) => {
    document.current = fresh;
    latest.current.onSaved(fresh);
  };
  const later = (wait: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void flush(), wait);
  };
  const attempt = async (tries: number): Promise<boolean> => {
    seen.current = touched.current;
    const sent = sendable(current.current);
    if (Object.keys(sent).length === 0) return Object.keys(current.current).length === 0;
    setSaving({ state: 'SAVING' });
    put(sending(current.current, sent));
    try {
      take(await latest.current.save(sent, document.current.etag));
      put(settled(current.current, sent, now));
      setSaving({ state: 'SAVED', at: formatInstant(new Date().toISOString()).slice(0, 5) });
      return attempt(tries);
    } catch (error) {
      const problem = toProblem(error);
      if (problem.status === 412 && tries < MOST_TRIES) {
        return latest.current.load().then((fresh) => {
          take(fresh);
          put(rebased(current.current, now));
          return attempt(tries + 1);
        });
      }
      setSaving({ state: problem.transient ? 'WAITING' : 'REFUSED', problem });
      if (problem.transient) later(RETRY_MS);
      return false;
    }
  };
  const flush = (): Promise<boolean> => {
    clearTimeout(timer.current);
    // After the one under way, which may have looked at what there is to send before the last letter was typed.
    const before = running.current;
    const mine = (before ?? Promise.resolve(true))
      .then((all) => (before && seen.current === touched.current ? all : attempt(0)))
      .catch((error: unknown) => {
        setSaving({ state: 'WAITING', problem: toProblem(error) });
        later(RETRY_MS);
        return false;
      })
      .finally(() => {
        if (running.current === mine) running.current = undefined;
      });
    running.current = mine;
    return mine;
  };
  const send = useRef(flush);
  send.current = flush;

  useEffect(() => {
    latest.current = source;
    // What was asked before the last saving and answered after it is older than what is on the screen.
    const { etag } = document.current;
    const older = versionOf(source.document) < versionOf(document.current);
    if (!running.current && !older && source.document.etag !== etag) {
      document.current = source.document;
      const next = rebased(current.current, (key) => source.textOf(source.document.value, key));
      current.current = next;
      setEdits(next);
    }
  }, [source]);
  useEffect(() => {
    const go = () => void send.current();
    const leaving = () => window.document.visibilityState === 'hidden' && go();
    window.addEventListener('online', go);
    window.document.addEventListener('visibilitychange', leaving);
    go();
    return () => {
      window.removeEventListener('online', go);
      window.document.removeEventListener('visibilitychange', leaving);
      clearTimeout(timer.current);
      go();
    };
  }, []);

  return {
    edits,
    saving,
    kept,
    type: (key, text) => {
      touched.current++;
      put(typed(current.current, key, text, now));
      later(PAUSE_MS);
    },
    choose: (key, side) => {
      touched.current++;
      put(resolved(current.current, key, side));
      void flush();
    },
    flush,
  };
}
