import { useSyncExternalStore } from 'react';
import { language } from '@/i18n/language';
import { newUuid } from '@/lib/uuid';
import { ApiProblem, offline, problemOf } from './problem';
import type { components } from './schema';

/** The person signed in, with the positions they hold today. */
export type Me = components['schemas']['Me'];
type Tokens = components['schemas']['Session'];

export type Session =
  | { status: 'starting' }
  | { status: 'signed-out'; reason?: 'EXPIRED' | 'ELSEWHERE' }
  | { status: 'signed-in'; user: Me };

const PATH = '/api/v1/sessions';
/** Says only that a session may be alive, so that the first visit asks nothing in vain. The token is never stored. */
const HINT = 'tiendo.session';
/** Renew this long before the access token runs out. */
const EARLY_MS = 60_000;

let session: Session = { status: 'starting' };
let accessToken: string | undefined;
let expiresAt = 0;
let renewal: Promise<boolean> | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();
type EndReason = 'EXPIRED' | 'ELSEWHERE' | undefined;
const cleaners = new Set<(reason: EndReason) => void>();
const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('tiendo-session');

if (channel) {
  channel.onmessage = (event: MessageEvent<unknown>) => {
    if (event.data === 'signed-out' && session.status === 'signed-in') end('ELSEWHERE');
  };
}

export function currentSession(): Session {
  return session;
}

export function useSession(): Session {
  return useSyncExternalStore(subscribe, currentSession);
}

/** What whoever is signed in may do that belongs to no single object: adding people, units, classes. */
export function useMyActions(): string[] {
  const session = useSession();
  return session.status === 'signed-in' ? session.user.allowedActions : [];
}

export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Registers what must be emptied when a session ends: caches, drafts, anything a next person must not find.
 * Gives back how to take the registration away.
 */
export function onSessionEnd(clean: (reason: EndReason) => void): () => void {
  cleaners.add(clean);
  return () => {
    cleaners.delete(clean);
  };
}

/** Takes up the session the refresh cookie stands for, if there is one. Called once, before the first screen. */
export async function start(): Promise<void> {
  if (!hinted() || !(await renew())) become({ status: 'signed-out' });
}

/**
 * Signs in. Throws ApiProblem: 400 at /oneTimeCode when the account's second step needs a code or this is wrong, 401 for
 * a wrong name or password, 429 while locked out.
 */
export async function signIn(username: string, password: string, oneTimeCode?: string): Promise<Me> {
  const response = await send('POST', PATH, { username, password, oneTimeCode, refreshTokenIn: 'COOKIE' });
  if (!response.ok) throw await problemOf(response);
  return accept((await response.json()) as Tokens);
}

/** Ends the session here, in every other tab, and on the server; what was read is wiped even when no answer comes. */
export async function signOut(): Promise<void> {
  const token = accessToken;
  end();
  channel?.postMessage('signed-out');
  if (token) await send('DELETE', `${PATH}/current`, undefined, token).catch(() => undefined);
}

/** The token to send with a request, renewed first when it is about to run out; undefined when nobody is signed in. */
export async function tokenForRequest(): Promise<string | undefined> {
  if (accessToken && Date.now() > expiresAt - 5_000) await renew();
  return accessToken;
}

/** After a 401: renews unless somebody did so since `used` was sent. False when the session is over. */
export async function renewAfter401(used: string | undefined): Promise<boolean> {
  if (accessToken && accessToken !== used) return true;
  if (await renew()) return true;
  if (session.status === 'signed-in') end('EXPIRED');
  return false;
}

/**
 * Changes the password of the person signed in, then takes the session up anew, since the old tokens may end with
 * the old password. Throws ApiProblem: 400 for a weak new or a wrong present password.
 */
export async function changePassword(currentPassword: string, newPassword: string): Promise<void> {
  const response = await send(
    'PUT',
    '/api/v1/me/password',
    { currentPassword, newPassword },
    await tokenForRequest(),
  );
  if (!response.ok) throw await problemOf(response);
  if (session.status === 'signed-in') updateUser({ ...session.user, mustChangePassword: false });
  await renew();
}

/** Replaces what is known of the person signed in, after they changed their password or details. */
export function updateUser(user: Me): void {
  if (session.status === 'signed-in') become({ status: 'signed-in', user });
}

function renew(): Promise<boolean> {
  renewal ??= renewOnce().finally(() => {
    renewal = undefined;
  });
  return renewal;
}

async function renewOnce(): Promise<boolean> {
  const ask = async () => {
    const response = await send('POST', `${PATH}/current/renewals`, {});
    if (response.ok) {
      accept((await response.json()) as Tokens);
      return true;
    }
    if (response.status === 401) forget();
    return false;
  };
  try {
    // Tabs share the cookie: one renewal at a time where the browser offers locks. Where it does not (plain http),
    // the server gives two tabs renewing at once the same successor.
    return navigator.locks ? await navigator.locks.request('tiendo-renewal', ask) : await ask();
  } catch {
    return false;
  }
}

function accept(tokens: Tokens): Me {
  if (session.status === 'signed-in' && session.user.id !== tokens.user.id) clean();
  accessToken = tokens.accessToken;
  expiresAt = Date.now() + tokens.expiresIn * 1000;
  clearTimeout(timer);
  timer = setTimeout(() => void renew(), Math.max(tokens.expiresIn * 1000 - EARLY_MS, 10_000));
  remember();
  become({ status: 'signed-in', user: tokens.user });
  return tokens.user;
}

function end(reason?: EndReason): void {
  forget();
  clean(reason);
  become(reason ? { status: 'signed-out', reason } : { status: 'signed-out' });
}

function forget(): void {
  accessToken = undefined;
  expiresAt = 0;
  clearTimeout(timer);
  try {
    localStorage.removeItem(HINT);
  } catch {
    // No storage, nothing to remove.
  }
}

function remember(): void {
  try {
    localStorage.setItem(HINT, '1');
  } catch {
    // The session then lasts as long as the page.
  }
}

function hinted(): boolean {
  try {
    return localStorage.getItem(HINT) !== null;
  } catch {
    return false;
  }
}

function clean(reason?: EndReason): void {
  for (const cleaner of cleaners) cleaner(reason);
}

function become(next: Session): void {
  session = next;
  for (const listener of listeners) listener();
}

async function send(method: string, path: string, body?: unknown, token?: string): Promise<Response> {
  const headers: Record<string, string> = { 'Accept-Language': language(), Accept: 'application/json' };
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  if (method === 'POST') headers['Idempotency-Key'] = newUuid();
  if (token) headers.Authorization = `Bearer ${token}`;
  try {
    return await fetch(path, {
      method,
      headers,
      body: body === undefined ? undefined : JSON.stringify(body),
      credentials: 'same-origin',
    });
  } catch (error) {
    throw error instanceof ApiProblem ? error : offline();
  }
}
