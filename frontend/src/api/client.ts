import { language } from '@/i18n/language';
import { newUuid } from '@/lib/uuid';
import { offline, problemFrom } from './problem';
import { renewAfter401, tokenForRequest } from './session';
import { typedClient } from './typed-client';

/** Sends with the session's token; a 401 renews it once and sends again, the same key and body. */
export async function fetchSignedIn(request: Request): Promise<Response> {
  const token = await tokenForRequest();
  const first = await attempt(request, token);
  if (first.status !== 401 || !(await renewAfter401(token))) return first;
  return attempt(request, await tokenForRequest());
}

async function attempt(original: Request, token: string | undefined): Promise<Response> {
  const request = original.clone();
  if (token) request.headers.set('Authorization', `Bearer ${token}`);
  try {
    return await fetch(request);
  } catch (error) {
    if (request.signal.aborted) throw error;
    throw Object.assign(offline(), { unanswered: original });
  }
}

/** What every request says: the language, a key that makes it count once, the kind of patch. */
function introduced({ method, headers }: Request): void {
  headers.set('Accept-Language', language());
  if (method === 'POST' && !headers.has('Idempotency-Key')) headers.set('Idempotency-Key', newUuid());
  if (method === 'PATCH') headers.set('Content-Type', 'application/merge-patch+json');
}

/** The typed client of `openapi.yaml`. Wrap calls in `read`, `readVersioned` or `done`, which throw ApiProblem. */
export const api = typedClient(typeof location === 'undefined' ? '' : location.origin, (request) => {
  introduced(request);
  return fetchSignedIn(request);
});

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The body of an answer; throws ApiProblem when the server refused or did not answer. */
export async function read<T>(call: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await call;
  if (error !== undefined || data === undefined) throw problemFrom(error, response);
  return data;
}

/** A resource with the ETag it was read under, to be sent as If-Match when it is changed. */
export interface Versioned<T> {
  value: T;
  etag: string;
}

export async function readVersioned<T>(call: Promise<Answer<T>>): Promise<Versioned<T>> {
  const { data, error, response } = await call;
  if (error !== undefined || data === undefined) throw problemFrom(error, response);
  return { value: data, etag: response.headers.get('ETag') ?? '' };
}

/** For answers without a body (204): throws ApiProblem when refused. */
export async function done(call: Promise<Answer<unknown>>): Promise<void> {
  const { error, response } = await call;
  if (!response.ok) throw problemFrom(error, response);
}
