import { useRef, useState } from 'react';
import { formatInstant } from '@/lib/dates';
import type { Command, Values } from './command';
import { dropDraft, keepDraft, readDraft } from './drafts';

/** Whether what is on the screen is on this machine too, and since when. */
export type Kept = { state: 'NONE' | 'LOST' } | { state: 'KEPT'; at: string };

/** Under which name a dialog's draft is kept, where its command gives none: the screen, and what is being done to what. */
function nameOf({ draft, title, initial }: Command): string {
  return draft ?? `at${location.pathname}/${title}/${JSON.stringify(initial ?? {})}`;
}

/** What is entered into a dialog, kept on this machine at every key until it is sent or thrown away. */
export function useDraft(command: Command) {
  const name = nameOf(command);
  const [before] = useState(() => readDraft(name));
  const [values, setValues] = useState<Values>(() => ({ ...command.initial, ...before }));
  const [kept, setKept] = useState<Kept>({ state: 'NONE' });
  // Several fields may change before the next drawing; each builds on the one before.
  const latest = useRef(values);
  const change = (field: string, value: string | undefined) => {
    latest.current = { ...latest.current, [field]: value };
    setValues(latest.current);
    const done = keepDraft(name, changesOf(latest.current, command.initial ?? {}));
    setKept(
      done ? { state: 'KEPT', at: formatInstant(new Date().toISOString()).slice(0, 5) } : { state: 'LOST' },
    );
  };
  return { values, change, kept, restored: before !== undefined, drop: () => dropDraft(name) };
}

/** Only what was entered: what a form starts from may be newer the next time. An emptied field is kept as empty. */
function changesOf(values: Values, initial: Values): Values {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      (value ?? '') === (initial[name] ?? '') ? [] : [[name, value ?? '']],
    ),
  );
}
