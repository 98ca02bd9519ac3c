import { currentSession, onSessionEnd } from '@/api/session';
import type { Values } from './command';

const PREFIX = 'tiendo.draft.';

/** One person's draft: somebody else who signs in at this tab must not find it. */
function keyOf(name: string): string | undefined {
  const session = currentSession();
  return session.status === 'signed-in' ? `${PREFIX}${session.user.id}.${name}` : undefined;
}

/** What was being typed into a dialog when the tab died or the session ran out, or undefined. */
export function readDraft(name: string | undefined): Values | undefined {
  const key = name && keyOf(name);
  if (!key) return undefined;
  try {
    const kept = sessionStorage.getItem(key);
    return kept ? (JSON.parse(kept) as Values) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what is being typed on this machine, in this tab only. */
export function keepDraft(name: string | undefined, values: Values): void {
  const key = name && keyOf(name);
  if (!key) return;
  try {
    sessionStorage.setItem(key, JSON.stringify(values));
  } catch {
    // No room or no storage: the text is then only on the screen.
  }
}

export function dropDraft(name: string | undefined): void {
  const key = name && keyOf(name);
  try {
    if (key) sessionStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}

/** Signing out leaves nothing behind; a session that ran out leaves the drafts to be gone on with. */
export function wipeDraftsAtSignOut(): void {
  onSessionEnd((reason) => {
    if (reason === 'EXPIRED') return;
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
  });
}
