import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { type Me, signIn } from '@/api/session';

/** The backend as far as a test needs it; each test adds its own answers. A request nobody answers fails the test. */
export const server = setupServer();

export function problem(status: number, title: string, more: Record<string, unknown> = {}) {
  return HttpResponse.json(
    { type: '/problems/test', title, status, instance: '/', requestId: 'r-1', ...more },
    { status, headers: { 'Content-Type': 'application/problem+json' } },
  );
}

/** Signs somebody in, as the sign-in page would. */
export async function signInAs(user: Me): Promise<void> {
  server.use(
    http.post('*/api/v1/sessions', () =>
      HttpResponse.json({ accessToken: 't', expiresIn: 900, tokenType: 'Bearer', user }, { status: 201 }),
    ),
    http.delete('*/api/v1/sessions/current', () => new HttpResponse(null, { status: 204 })),
  );
  await signIn(user.username, 'x');
}

export { HttpResponse, http };
