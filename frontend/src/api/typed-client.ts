import type { Client } from 'openapi-fetch';
import type { paths } from './schema';

/** The calls of openapi-fetch with its types, of which the application needs a tenth of the code. */
export type TypedClient = Pick<Client<paths>, 'GET' | 'POST' | 'PATCH' | 'DELETE'>;

interface Asked extends RequestInit {
  params?: Partial<Record<'path' | 'query' | 'header', Record<string, unknown>>>;
  body?: never;
  bodySerializer?: (body: unknown) => BodyInit;
  parseAs?: 'blob';
}

/** @param send sends what was asked, and answers; its refusals are answers too */
export function typedClient(origin: string, send: (request: Request) => Promise<Response>): TypedClient {
  const call = (method: string) => async (template: string, asked?: Asked) => {
    const { params, body, bodySerializer = JSON.stringify, parseAs, ...init } = asked ?? {};
    const sent = body === undefined ? undefined : bodySerializer(body);
    const headers = new Headers(init.headers);
    for (const [name, value] of given(params?.header)) headers.set(name, String(value));
    // A form says its type itself, with the boundary between its parts.
    if (sent !== undefined && !(sent instanceof FormData)) headers.set('Content-Type', 'application/json');
    const address = origin + pathOf(template, params?.path) + queryOf(params?.query);
    const response = await send(new Request(address, { ...init, method, headers, body: sent }));
    return answerOf(response, parseAs);
  };
  return {
    GET: call('GET'),
    POST: call('POST'),
    PATCH: call('PATCH'),
    DELETE: call('DELETE'),
  } as unknown as TypedClient;
}

async function answerOf(response: Response, parseAs: Asked['parseAs']) {
  const { ok, status } = response;
  if (ok && parseAs) return { data: await response[parseAs](), response };
  const text = status === 204 ? '' : await response.text();
  if (ok) return { data: text ? JSON.parse(text) : undefined, response };
  return { error: text ? jsonOr(text) : undefined, response };
}

/** What stands between browser and server may refuse in words of its own. */
function jsonOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const given = (values: Record<string, unknown> | undefined) =>
  Object.entries(values ?? {}).filter(([, value]) => value !== undefined && value !== null);

const written = (value: unknown) => encodeURIComponent(String(value));

const pathOf = (template: string, values: Record<string, unknown> | undefined) =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => written(values?.[name]));

/** Lists of values are written with commas, as the contract says (`state=A,B`); an empty list asks nothing. */
function queryOf(values: Record<string, unknown> | undefined): string {
  const pairs = given(values).flatMap(([name, value]) => {
    const text = Array.isArray(value) ? value.map(written).join(',') : written(value);
    return text || !Array.isArray(value) ? [`${name}=${text}`] : [];
  });
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}
