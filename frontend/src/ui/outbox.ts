import { useSyncExternalStore } from 'react';
import { fetchSignedIn } from '@/api/client';
import { type ApiProblem, problemOf, toProblem } from '@/api/problem';
import { currentSession } from '@/api/session';
import { language } from '@/i18n/language';

/** A command that got no answer and waits on this machine, or one that the server refused when it was sent at last. */
export interface Waiting {
  /** Its Idempotency-Key: however often it is sent, it counts once, also when the first try had arrived. */
  key: string;
  title: string;
  /** The screen it was given on. */
  screen: string;
  entered: { label: string; value: string }[];
  url: string;
  body: string;
  at: string;
  /** The server's words, once it refused. */
  refused?: string[];
}

/** With the drafts' prefix: what is wiped with them at sign-out (ui/drafts). */
const PREFIX = 'tiendo.draft.';
const RETRY_MS = 20_000;
const NONE: Waiting[] = [];
const listeners = new Set<() => void>();
let seen: { text: string | null; list: Waiting[] } = { text: null, list: NONE };

/**
 * Whether this page can keep commands for later. Sending in order and once needs a lock over all tabs (Web Locks), which
 * browsers give to secure contexts only: over plain http there is no queue, and the screens say so.
 */
export function keepsForLater(): boolean {
  return window.isSecureContext && Boolean(navigator.locks);
}

function storageKey(): string | undefined {
  const session = currentSession();
  return session.status === 'signed-in' ? `${PREFIX}${session.user.id}.outbox` : undefined;
}

export function waiting(): Waiting[] {
  const key = storageKey();
  const text = key ? localStorage.getItem(key) : null;
  if (text !== seen.text) seen = { text, list: text ? (JSON.parse(text) as Waiting[]) : NONE };
  return seen.list;
}

function write(list: Waiting[]): void {
  const key = storageKey();
  if (!key) return;
  if (list.length > 0) localStorage.setItem(key, JSON.stringify(list));
  else localStorage.removeItem(key);
  for (const listener of listeners) listener();
}

/**
 * Keeps a command whose one request got no answer. False where it cannot wait: no queue here, no room, or nothing that
 * could be sent as it was (a read, a change without an Idempotency-Key, a file).
 */
export async function keepForLater(
  problem: ApiProblem,
  title: string,
  entered: Waiting['entered'],
): Promise<boolean> {
  const request = problem.unanswered;
  const key = request?.headers.get('Idempotency-Key');
  const json = request?.headers.get('Content-Type')?.startsWith('application/json');
  if (!keepsForLater() || !request || request.method !== 'POST' || !key || !json) return false;
  const body = await request.text();
  try {
    const { pathname, search } = new URL(request.url);
    const screen = location.pathname + location.search;
    const entry = { key, title, screen, entered, url: pathname + search, body, at: new Date().toISOString() };
    write([...waiting().filter((one) => one.key !== key), entry]);
    return true;
  } catch {
    return false;
  }
}

export function discard(key: string): void {
  write(waiting().filter((one) => one.key !== key));
}

/** A refused command is tried again: the obstacle may be gone. */
export function tryAgain(key: string): void {
  write(waiting().map((one) => (one.key === key ? { ...one, refused: undefined } : one)));
  void sendWaiting();
}

/**
 * Sends what waits, in the order it was given; stops at the first that gets no answer, so that the order holds. What the
 * server refuses stays, with its words. Only one tab sends at a time. Gives how many were done.
 */
export async function sendWaiting(): Promise<number> {
  if (!keepsForLater()) return 0;
  return navigator.locks.request('tiendo-outbox', { ifAvailable: true }, async (lock) => {
    if (!lock) return 0;
    let sent = 0;
    for (let next = unsent(); next; next = unsent()) {
      const problem = await send(next);
      if (problem?.transient || problem?.status === 401) break;
      if (!problem) sent++;
      settle(next.key, problem);
    }
    return sent;
  });
}

const unsent = () => waiting().find(({ refused }) => !refused);

async function send({ key, url, body }: Waiting): Promise<ApiProblem | undefined> {
  const headers = {
    'Content-Type': 'application/json',
    'Accept-Language': language(),
    'Idempotency-Key': key,
  };
  try {
    const response = await fetchSignedIn(
      new Request(new URL(url, location.origin), { method: 'POST', headers, body }),
    );
    return response.ok ? undefined : await problemOf(response);
  } catch (error) {
    return toProblem(error);
  }
}

function settle(key: string, problem: ApiProblem | undefined): void {
  if (!problem) {
    discard(key);
    return;
  }
  const said = problem.violations.map(({ message }) => message);
  const refused = said.length > 0 ? said : [problem.message];
  write(waiting().map((one) => (one.key === key ? { ...one, refused } : one)));
}

/** What waits and what was refused, on this machine, for this person. */
export function useWaiting(): Waiting[] {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    window.addEventListener('storage', listener);
    return () => {
      listeners.delete(listener);
      window.removeEventListener('storage', listener);
    };
  }, waiting);
}

/** Sends when the network is back, and now and then while something waits. Gives back how to stop. */
export function keepSending(onSent: (count: number) => void): () => void {
  const go = () => {
    if (unsent()) void sendWaiting().then((count) => count > 0 && onSent(count));
  };
  const timer = setInterval(go, RETRY_MS);
  window.addEventListener('online', go);
  go();
  return () => {
    clearInterval(timer);
    window.removeEventListener('online', go);
  };
}
