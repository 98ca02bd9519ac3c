import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { signOut } from '@/api/session';
import { renderPage } from '@/testing/render';
import { me } from '@/testing/samples';
import { signInAs } from '@/testing/server';
import { ActionButtons } from './actions';
import type { Command } from './command';
import { wipeDraftsAtSignOut } from './drafts';

const command: Command = {
  title: 'Cập nhật',
  submit: 'Gửi',
  done: 'Đã gửi.',
  draft: 'progress/1',
  fields: [{ name: 'result', label: 'Kết quả', kind: 'prose', required: true }],
  send: async () => undefined,
};

function Page() {
  return (
    <ActionButtons allowed={['x']} actions={[{ operation: 'x', label: 'Mở', command: () => command }]} />
  );
}

const open = async () => {
  const page = renderPage(Page);
  await page.user.click(await screen.findByRole('button', { name: 'Mở' }));
  return { ...page, dialog: await screen.findByRole('dialog') };
};

beforeEach(async () => {
  localStorage.clear();
  await signInAs(me);
});

it('goes on where a killed tab left off, and is gone once sent', async () => {
  const first = await open();
  await first.user.type(within(first.dialog).getByLabelText(/Kết quả/), 'Đang viết dở');
  first.unmount();

  const second = await open();
  expect(within(second.dialog).getByLabelText(/Kết quả/)).toHaveValue('Đang viết dở');
  expect(within(second.dialog).getByText(/nhập dở lần trước/)).toBeVisible();
  await second.user.click(within(second.dialog).getByRole('button', { name: 'Gửi' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  second.unmount();

  const third = await open();
  expect(within(third.dialog).getByLabelText(/Kết quả/)).toHaveValue('');
});

it('leaves nothing behind at sign-out', async () => {
  wipeDraftsAtSignOut();
  const { user, dialog } = await open();
  await user.type(within(dialog).getByLabelText(/Kết quả/), 'Riêng tư');
  expect(JSON.stringify({ ...localStorage })).toContain('Riêng tư');
  await signOut();
  expect(JSON.stringify({ ...localStorage })).not.toContain('Riêng tư');
});
