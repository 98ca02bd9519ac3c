import { describe, expect, it } from 'vitest';
import { typedClient } from './typed-client';

const id = '0197f3a0-0000-7000-8000-000000000001';

function client(answer: Response) {
  const sent: Request[] = [];
  const api = typedClient('http://office.vn', async (request) => {
    sent.push(request);
    return answer.clone();
  });
  return { api, sent };
}

describe('The typed client', () => {
  it('writes paths, lists and what is left out as the contract says', async () => {
    const { api, sent } = client(Response.json({ items: [] }));
    await api.GET('/api/v1/tasks', {
      params: {
        query: { state: ['NOT_STARTED', 'REDO'], plan: [], q: 'a&b/Ư', starred: undefined, limit: 0 },
      },
    });
    await api.GET('/api/v1/tasks/{id}', { params: { path: { id: 'a/b c' } } });
    expect(sent.map(({ url }) => url)).toEqual([
      'http://office.vn/api/v1/tasks?state=NOT_STARTED,REDO&q=a%26b%2F%C6%AF&limit=0',
      'http://office.vn/api/v1/tasks/a%2Fb%20c',
    ]);
    expect(sent[0]?.headers.has('Content-Type')).toBe(false);
  });

  it('sends bodies as JSON, a form as a form, and the headers that are given', async () => {
    const { api, sent } = client(new Response(null, { status: 204 }));
    const answer = await api.POST(
      '/api/v1/tasks/{id}/comments' as never,
      {
        params: { path: { id }, header: { 'If-Match': '"1"', 'Idempotency-Key': undefined } },
        body: { content: 'Đã rõ' },
      } as never,
    );
    expect(answer).toMatchObject({ data: undefined });
    expect(sent[0]?.method).toBe('POST');
    expect(sent[0]?.headers.get('Content-Type')).toBe('application/json');
    expect(sent[0]?.headers.get('If-Match')).toBe('"1"');
    expect(sent[0]?.headers.has('Idempotency-Key')).toBe(false);
    expect(await sent[0]?.json()).toEqual({ content: 'Đã rõ' });
    const form = new FormData();
    form.append('file', new Blob(['x']), 'a.csv');
    await api.POST('/api/v1/users/imports', {
      params: { header: { 'Idempotency-Key': id } },
      body: form as never,
      bodySerializer: (body) => body,
    });
    expect(sent[1]?.headers.get('Content-Type')).toMatch(/^multipart\/form-data; boundary=/);
  });

  it('gives back what was answered: data, a file, a problem, words of somebody between', async () => {
    const asked = (answer: Response, how = {}) => client(answer).api.GET('/api/v1/me', how);
    expect((await asked(Response.json({ id }))).data).toEqual({ id });
    expect((await asked(new Response('x'), { parseAs: 'blob' })).data).toMatchObject({ size: 1 });
    const refused = await asked(Response.json({ code: 'NO' }, { status: 403 }));
    expect(refused).toMatchObject({ error: { code: 'NO' } });
    expect(refused.data).toBeUndefined();
    expect((await asked(new Response('Bad Gateway', { status: 502 }))).error).toBe('Bad Gateway');
    expect((await asked(new Response('', { status: 200 }))).data).toBeUndefined();
  });
});
