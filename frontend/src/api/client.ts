import createClient, { type Middleware } from 'openapi-fetch';
import { language } from '@/i18n/language';
import { newUuid } from '@/lib/uuid';
import { offline, problemFrom } from './problem';
import type { paths } from './schema';
import { renewAfter401, tokenForRequest } from './session';

const common: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept-Language', language());
    if (request.method === 'POST' && !request.headers.has('Idempotency-Key')) {
      request.headers.set('Idempotency-Key', newUuid());
    }
    if (request.method === 'PATCH') request.headers.set('Content-Type', 'application/merge-patch+json');
    return request;
  },
};

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

/** The typed client of `openapi.yaml`. Wrap calls in `read`, `readVersioned` or `done`, which throw ApiProblem. */
export const api = createClient<paths>({
  baseUrl: typeof location === 'undefined' ? '' : location.origin,
  fetch: fetchSignedIn,
  // Lists of values are written with commas, as the contract says (`state=A,B`).
  querySerializer: { array: { style: 'form', explode: false } },
});
api.use(common);

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
