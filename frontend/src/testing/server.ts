import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';

/** The backend as far as a test needs it; each test adds its own answers. A request nobody answers fails the test. */
export const server = setupServer();

export function problem(status: number, title: string, more: Record<string, unknown> = {}) {
  return HttpResponse.json(
    { type: '/problems/test', title, status, instance: '/', requestId: 'r-1', ...more },
    { status, headers: { 'Content-Type': 'application/problem+json' } },
  );
}

export { HttpResponse, http };
