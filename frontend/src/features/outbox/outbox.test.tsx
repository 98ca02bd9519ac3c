import { onlineManager } from '@tanstack/react-query';
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { api, read } from '@/api/client';
import { signOut } from '@/api/session';
import { renderPage } from '@/testing/render';
import { me } from '@/testing/samples';
import { HttpResponse, http, problem, server, signInAs } from '@/testing/server';
import { ActionButtons } from '@/ui/actions';
import type { Command } from '@/ui/command';
import { wipeDraftsAtSignOut } from '@/ui/drafts';
import { sendWaiting, waiting } from '@/ui/outbox';
import { OutboxPage } from './outbox-page';

const command = (): Command => ({
  title: 'Trả lời chỉ đạo',
  submit: 'Gửi',
  done: 'Đã gửi.',
  fields: [{ name: 'content', label: 'Nội dung', kind: 'prose', required: true }],
  send: ({ content = '' }, header) =>
    read(
      api.POST('/api/v1/directions/{id}/answers', {
        params: { path: { id: 'd1' }, header },
        body: { content },
      }),
    ),
});

function Page() {
  return (
    <>
      <ActionButtons allowed={['x']} actions={[{ operation: 'x', label: 'Mở', command }]} />
      <OutboxPage />
    </>
  );
}

const URL = '*/api/v1/directions/d1/answers';

/** Browsers give locks to secure contexts only; jsdom has none of its own. */
function secure(yes: boolean) {
  vi.stubGlobal('isSecureContext', yes);
  Object.defineProperty(navigator, 'locks', {
    configurable: true,
    value: { request: (_: string, __: unknown, run: (lock: object) => unknown) => Promise.resolve(run({})) },
  });
}

async function give(text: string) {
  const page = renderPage(Page);
  await page.user.click(await screen.findByRole('button', { name: 'Mở' }));
  const dialog = within(await screen.findByRole('dialog'));
  await page.user.type(dialog.getByLabelText(/Nội dung/), text);
  await page.user.click(dialog.getByRole('button', { name: 'Gửi' }));
  return { ...page, dialog };
}

afterEach(() => onlineManager.setOnline(true));

beforeEach(async () => {
  await signInAs(me);
  Object.defineProperty(navigator, 'locks', { configurable: true, value: undefined });
});

it('keeps a command that got no answer and sends it once the network is back, with its key', async () => {
  secure(true);
  onlineManager.setOnline(false);
  const keys: (string | null)[] = [];
  server.use(
    http.post(URL, ({ request }) => {
      keys.push(request.headers.get('Idempotency-Key'));
      return HttpResponse.error();
    }),
  );
  await give('Đã làm xong');
  await waitFor(() => expect(waiting()).toHaveLength(1));
  expect(await screen.findByText('Đã làm xong')).toBeVisible();

  const bodies: unknown[] = [];
  server.use(
    http.post(URL, async ({ request }) => {
      keys.push(request.headers.get('Idempotency-Key'));
      bodies.push(await request.json());
      return HttpResponse.json({}, { status: 201 });
    }),
  );
  expect(await sendWaiting()).toBe(1);
  expect(bodies).toEqual([{ content: 'Đã làm xong' }]);
  expect(new Set(keys).size).toBe(1);
  expect(await screen.findByText('Không có lệnh nào chờ gửi.')).toBeVisible();
});

it('shows what the server refused, in its words, and goes on with the next', async () => {
  secure(true);
  server.use(http.post(URL, () => HttpResponse.error()));
  const { user } = await give('Một');
  await waitFor(() => expect(waiting()).toHaveLength(1));
  server.use(
    http.post(URL, () => problem(409, 'Không hợp trạng thái', { detail: 'Ý kiến này đã thu hồi.' })),
  );
  expect(await sendWaiting()).toBe(0);
  expect(await screen.findByText('Ý kiến này đã thu hồi.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Bỏ lệnh này' }));
  expect(waiting()).toEqual([]);
});

it('stays in order: what follows a command without an answer is not sent before it', async () => {
  secure(true);
  server.use(http.post(URL, () => HttpResponse.error()));
  const first = await give('Một');
  await waitFor(() => expect(waiting()).toHaveLength(1));
  first.unmount();
  await give('Hai');
  await waitFor(() => expect(waiting()).toHaveLength(2));
  let asked = 0;
  server.use(
    http.post(URL, () => {
      asked++;
      return HttpResponse.error();
    }),
  );
  expect(await sendWaiting()).toBe(0);
  expect(asked).toBe(1);
  expect(waiting().map(({ entered }) => entered[0]?.value)).toEqual(['Một', 'Hai']);
});

it('is absent over plain http and says so; the text stays in the dialog and on this machine', async () => {
  secure(false);
  server.use(http.post(URL, () => HttpResponse.error()));
  const { dialog } = await give('Viết dở');
  expect(await dialog.findByText(/Trang mở qua http nên không có hàng chờ gửi/)).toBeVisible();
  expect(dialog.getByLabelText(/Nội dung/)).toHaveValue('Viết dở');
  expect(waiting()).toEqual([]);
  expect(JSON.stringify({ ...localStorage })).toContain('Viết dở');
});

it('is wiped at sign-out', async () => {
  wipeDraftsAtSignOut();
  secure(true);
  server.use(http.post(URL, () => HttpResponse.error()));
  await give('Riêng tư');
  await waitFor(() => expect(JSON.stringify({ ...localStorage })).toContain('Riêng tư'));
  await waitFor(() => expect(waiting()).toHaveLength(1));
  await signOut();
  expect(JSON.stringify({ ...localStorage })).not.toContain('Riêng tư');
});
