import { screen } from '@testing-library/react';
import { delay } from 'msw';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { renderPage } from './render';
import { HttpResponse, http, problem, server } from './server';

interface StatesOf {
  page: () => ReactNode;
  path?: string;
  at?: string;
  /** Requests the page makes beside the one it stands on, with what they answer. */
  around?: Record<string, unknown>;
  /** The request without which there is no page. */
  request: string;
  filled: unknown;
  /** Something only the filled page says. */
  shows: RegExp;
  empty?: { answer: unknown; says: RegExp };
}

/** The four states every page has: loading, error with a way to try again, empty with what to do next, filled. */
export function describeStates(name: string, states: StatesOf): void {
  const { request, page, path, at } = states;
  const open = (answer: () => Response | Promise<Response>) => {
    server.use(
      ...Object.entries(states.around ?? {}).map(([url, body]) =>
        http.get(url, () => HttpResponse.json(body as object)),
      ),
      http.get(request, answer),
    );
    return renderPage(page, { path, at });
  };
  const json = (body: unknown) => HttpResponse.json(body as object, { headers: { ETag: '"1.x"' } });

  describe(name, () => {
    it('shows that it is loading', async () => {
      open(async () => {
        await delay('infinite');
        return json({});
      });
      expect((await screen.findAllByRole('status', { name: 'Đang tải…' }))[0]).toHaveAttribute(
        'aria-busy',
        'true',
      );
    });

    it('speaks in the API’s words when refused, and tries again', async () => {
      let refuse = true;
      const { user } = open(() =>
        refuse ? problem(403, 'Không có quyền', { detail: 'Bạn không được xem.' }) : json(states.filled),
      );
      expect(await screen.findByText('Bạn không được xem.')).toBeVisible();
      refuse = false;
      await user.click(screen.getByRole('button', { name: 'Thử lại' }));
      expect((await screen.findAllByText(states.shows))[0]).toBeVisible();
    });

    it('shows what there is', async () => {
      open(() => json(states.filled));
      expect((await screen.findAllByText(states.shows))[0]).toBeVisible();
    });

    if (states.empty) {
      const { answer, says } = states.empty;
      it('says so when there is nothing', async () => {
        open(() => json(answer));
        expect((await screen.findAllByText(says))[0]).toBeVisible();
      });
    }
  });
}
