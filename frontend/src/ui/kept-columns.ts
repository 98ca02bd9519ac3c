import { useState } from 'react';
import { currentSession } from '@/api/session';

/** On this machine, for this person: somebody else who signs in here has chosen for themselves. */
function keyOf(table: string): string | undefined {
  const session = currentSession();
  return session.status === 'signed-in' ? `tiendo.columns.${session.user.id}.${table}` : undefined;
}

function read(table: string): string[] | undefined {
  const key = keyOf(table);
  if (!key) return undefined;
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : undefined;
  } catch {
    return undefined;
  }
}

function keep(table: string, ids: readonly string[]): void {
  const key = keyOf(table);
  try {
    if (key) localStorage.setItem(key, JSON.stringify(ids));
  } catch {
    // No room or no storage: the choice then lasts as long as the page.
  }
}

/** The columns a person has chosen for a table, kept until they choose others; `usual` until then. */
export function useKeptColumns(table: string, usual: readonly string[]) {
  const [chosen, setChosen] = useState(() => read(table));
  const choose = (ids: readonly string[]) => {
    setChosen([...ids]);
    keep(table, ids);
  };
  return [chosen ?? usual, choose] as const;
}
