import { currentSession, onSessionEnd, subscribe } from '@/api/session';
import type { Values } from './command';

const PREFIX = 'tiendo.draft.';

/** One person's draft: somebody else who signs in at this machine must not find it. */
function keyOf(name: string): string | undefined {
  const session = currentSession();
  return session.status === 'signed-in' ? `${PREFIX}${session.user.id}.${name}` : undefined;
}

/** What was being typed into a dialog when the tab died or the session ran out, or undefined. */
export function readDraft(name: string | undefined): Values | undefined {
  const key = name && keyOf(name);
  if (!key) return undefined;
  try {
    const kept = localStorage.getItem(key);
    return kept ? (JSON.parse(kept) as Values) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what is being typed on this machine. False where there is no room or no storage: it is then only on the screen. */
export function keepDraft(name: string | undefined, values: Values): boolean {
  const key = name && keyOf(name);
  if (!key) return false;
  try {
    localStorage.setItem(key, JSON.stringify(values));
    return true;
  } catch {
    return false;
  }
}

export function dropDraft(name: string | undefined): void {
  const key = name && keyOf(name);
  try {
    if (key) localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}

/**
 * Signing out leaves nothing behind, commands that wait for the network among it; a session that ran out leaves all
 * to be gone on with by the same person, and is wiped when somebody else signs in at this machine.
 */
export function wipeDraftsAtSignOut(): void {
  onSessionEnd((reason) => {
    if (reason !== 'EXPIRED') wipe(() => true);
  });
  subscribe(() => {
    const session = currentSession();
    if (session.status === 'signed-in') wipe((key) => !key.startsWith(`${PREFIX}${session.user.id}.`));
  });
}

function wipe(which: (key: string) => boolean): void {
  for (const key of Object.keys(localStorage))
    if (key.startsWith(PREFIX) && which(key)) localStorage.removeItem(key);
}
