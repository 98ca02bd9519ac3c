import { act, renderHook, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Versioned } from '@/api/client';
import { ApiProblem, offline } from '@/api/problem';
import { me } from '@/testing/samples';
import { signInAs } from '@/testing/server';
import { useFieldEdits } from './use-field-edits';

type Texts = Record<string, string>;

/** A server with one document, whose answers come when the test says so. */
function office(texts: Texts) {
  const kept = { texts, version: 1 };
  const document = (): Versioned<Texts> => ({ value: { ...kept.texts }, etag: `"${kept.version}.x"` });
  const requests: { texts: Texts; etag: string; answer: () => void; lose: () => void }[] = [];
  const write = (change: Texts) => {
    kept.texts = { ...kept.texts, ...change };
    kept.version++;
  };
  const save = (change: Texts, etag: string) =>
    new Promise<Versioned<Texts>>((resolve, reject) => {
      const go = () => {
        if (etag !== `"${kept.version}.x"`) {
          reject(
            new ApiProblem({ type: '', title: '', status: 412, detail: '', instance: '', requestId: '' }),
          );
          return false;
        }
        write(change);
        return true;
      };
      requests.push({
        texts: change,
        etag,
        answer: () => go() && resolve(document()),
        lose: () => go() && reject(offline()),
      });
    });
  return { document, requests, write, save };
}

function open(server: ReturnType<typeof office>) {
  const source = (document: Versioned<Texts>) => ({
    name: 'test/1',
    document,
    textOf: (value: Texts, key: string) => value[key] ?? '',
    load: async () => server.document(),
    save: server.save,
    onSaved: () => undefined,
  });
  const hook = renderHook(({ document }) => useFieldEdits<Texts>(source(document)), {
    initialProps: { document: server.document() },
  });
  return {
    ...hook,
    now: () => hook.result.current,
    request: async (n: number) => {
      await waitFor(() => expect(server.requests.length).toBeGreaterThan(n));
      const request = server.requests[n];
      if (!request) throw new Error('never sent');
      return request;
    },
  };
}

describe('Saving while typing goes on', () => {
  beforeEach(async () => {
    localStorage.clear();
    await signInAs(me);
  });

  it('does not lose what is typed back while the other text is on its way', async () => {
    const server = office({ a: 'cũ' });
    const { now, request } = open(server);
    act(() => now().type('a', 'mới'));
    act(() => void now().flush());
    const first = await request(0);
    act(() => now().type('a', 'cũ'));
    expect(now().edits.a?.mine).toBe('cũ');
    act(first.answer);
    const second = await request(1);
    expect(second).toMatchObject({ texts: { a: 'cũ' }, etag: '"2.x"' });
    act(second.answer);
    await waitFor(() => expect(now().edits).toEqual({}));
    expect(server.document().value.a).toBe('cũ');
  });

  it('takes nobody else’s for what it sent itself when the answer was lost', async () => {
    const server = office({ a: 'cũ' });
    const { now, request } = open(server);
    act(() => now().type('a', 'mới'));
    act(() => void now().flush());
    const first = await request(0);
    act(first.lose);
    await waitFor(() => expect(now().saving.state).toBe('WAITING'));
    act(() => now().type('a', 'mới hơn'));
    act(() => void now().flush());
    act((await request(1)).answer);
    const third = await request(2);
    expect(now().edits.a?.theirs).toBeUndefined();
    expect(third).toMatchObject({ texts: { a: 'mới hơn' }, etag: '"2.x"' });
    act(third.answer);
    await waitFor(() => expect(now().edits).toEqual({}));
  });

  it('sends fields together, one request at a time, each under the version before it', async () => {
    const server = office({ a: '', b: '', c: '' });
    const { now, request } = open(server);
    act(() => now().type('a', '1'));
    act(() => now().type('b', '2'));
    act(() => void now().flush());
    const first = await request(0);
    expect(first.texts).toEqual({ a: '1', b: '2' });
    act(() => now().type('c', '3'));
    act(() => void now().flush());
    expect(server.requests).toHaveLength(1);
    act(first.answer);
    const second = await request(1);
    expect(second).toMatchObject({ texts: { c: '3' }, etag: '"2.x"' });
    act(second.answer);
    await waitFor(() => expect(now().saving.state).toBe('SAVED'));
    expect(server.document().value).toEqual({ a: '1', b: '2', c: '3' });
  });

  it('does not go back to a document that was asked for before the saving', async () => {
    const server = office({ a: 'cũ' });
    const before = server.document();
    const { now, request, rerender } = open(server);
    act(() => now().type('a', 'mới'));
    act(() => void now().flush());
    act((await request(0)).answer);
    await waitFor(() => expect(now().edits).toEqual({}));
    act(() => now().type('a', 'mới hơn'));
    rerender({ document: { ...before, etag: '"1.y"' } });
    expect(now().edits.a).toMatchObject({ mine: 'mới hơn', base: 'mới' });
    act(() => void now().flush());
    expect(await request(1)).toMatchObject({ texts: { a: 'mới hơn' }, etag: '"2.x"' });
  });

  it('lets somebody choose where another wrote the same field, and goes on with the rest', async () => {
    const server = office({ a: 'cũ', b: '' });
    const { now, request } = open(server);
    act(() => now().type('a', 'của tôi'));
    act(() => now().type('b', 'phần tôi'));
    server.write({ a: 'của họ' });
    act(() => void now().flush());
    act((await request(0)).answer);
    const second = await request(1);
    expect(second).toMatchObject({ texts: { b: 'phần tôi' }, etag: '"2.x"' });
    expect(now().edits.a?.theirs).toBe('của họ');
    act(second.answer);
    await waitFor(() => expect(now().edits.b).toBeUndefined());
    act(() => now().choose('a', 'MINE'));
    expect(await request(2)).toMatchObject({ texts: { a: 'của tôi' }, etag: '"3.x"' });
  });
});
