import { beforeEach, describe, expect, it, vi } from 'vitest';
import { HttpResponse, http, problem, server } from '@/testing/server';

const user = {
  id: 'u1',
  username: 'an',
  fullName: 'Nguyễn Văn An',
  mustChangePassword: false,
  administrator: false,
  positions: [],
};
const tokens = (accessToken: string, expiresIn = 900) => ({
  accessToken,
  expiresIn,
  tokenType: 'Bearer',
  user,
});

let session: typeof import('./session');
let client: typeof import('./client');

beforeEach(async () => {
  vi.resetModules();
  session = await import('./session');
  client = await import('./client');
});

function signInAnswers(accessToken: string, expiresIn?: number) {
  server.use(
    http.post('*/api/v1/sessions', () => HttpResponse.json(tokens(accessToken, expiresIn), { status: 201 })),
  );
}

const readPlans = () => client.read(client.api.GET('/api/v1/plans', {}));

describe('a session', () => {
  it('asks for nothing on a first visit and takes up a session that was there', async () => {
    await session.start();
    expect(session.currentSession()).toEqual({ status: 'signed-out' });

    localStorage.setItem('tiendo.session', '1');
    server.use(
      http.post('*/api/v1/sessions/current/renewals', () => HttpResponse.json(tokens('t1'), { status: 201 })),
    );
    await session.start();
    expect(session.currentSession()).toEqual({ status: 'signed-in', user });
  });

  it('keeps the access token out of every storage', async () => {
    signInAnswers('very-secret');
    await session.signIn('an', 'pass');
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain('very-secret');
  });

  it('renews once for many refused requests and sends each of them again with its own key', async () => {
    signInAnswers('old');
    await session.signIn('an', 'pass');
    let renewals = 0;
    const keys: (string | null)[] = [];
    server.use(
      http.post('*/api/v1/sessions/current/renewals', () => {
        renewals++;
        return HttpResponse.json(tokens('new'), { status: 201 });
      }),
      http.post('*/api/v1/plans', ({ request }) => {
        keys.push(request.headers.get('Idempotency-Key'));
        const fresh = request.headers.get('Authorization') === 'Bearer new';
        return fresh ? HttpResponse.json({ id: 'p' }, { status: 201 }) : problem(401, 'Chưa đăng nhập');
      }),
    );
    const create = () =>
      client.read(client.api.POST('/api/v1/plans', { body: {} as never, params: {} as never }));
    await Promise.all([create(), create(), create()]);
    expect(renewals).toBe(1);
    expect(keys).toHaveLength(6);
    expect(new Set(keys).size).toBe(3);
  });

  it('ends when it can no longer be renewed, and what was read is wiped', async () => {
    signInAnswers('old');
    await session.signIn('an', 'pass');
    const wipe = vi.fn();
    session.onSessionEnd(wipe);
    server.use(
      http.get('*/api/v1/plans', () => problem(401, 'Chưa đăng nhập')),
      http.post('*/api/v1/sessions/current/renewals', () => problem(401, 'Phiên đã hết')),
    );
    await expect(readPlans()).rejects.toMatchObject({ status: 401 });
    expect(session.currentSession()).toEqual({ status: 'signed-out', reason: 'EXPIRED' });
    expect(wipe).toHaveBeenCalledOnce();
  });

  it('does not end because the network is away while renewing', async () => {
    signInAnswers('old', 1);
    await session.signIn('an', 'pass');
    server.use(
      http.post('*/api/v1/sessions/current/renewals', () => HttpResponse.error()),
      http.get('*/api/v1/plans', () => HttpResponse.error()),
    );
    await expect(readPlans()).rejects.toMatchObject({ status: 0, transient: true });
    expect(session.currentSession().status).toBe('signed-in');
  });

  it('is over at once on signing out, even when the server does not answer', async () => {
    signInAnswers('old');
    await session.signIn('an', 'pass');
    server.use(http.delete('*/api/v1/sessions/current', () => HttpResponse.error()));
    const wipe = vi.fn();
    session.onSessionEnd(wipe);
    await session.signOut();
    expect(session.currentSession()).toEqual({ status: 'signed-out' });
    expect(wipe).toHaveBeenCalledOnce();
    expect(localStorage.getItem('tiendo.session')).toBeNull();
    expect(await session.tokenForRequest()).toBeUndefined();
  });

  it('speaks in the server’s own sentences when signing in is refused', async () => {
    server.use(
      http.post('*/api/v1/sessions', () =>
        problem(401, 'Chưa đăng nhập', { detail: 'Tên hoặc mật khẩu không đúng.' }),
      ),
    );
    await expect(session.signIn('an', 'x')).rejects.toThrow('Tên hoặc mật khẩu không đúng.');
  });
});
