import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { ApiProblem } from '@/api/problem';
import { renderPage } from '@/testing/render';
import { me } from '@/testing/samples';
import { signInAs } from '@/testing/server';
import { ActionButtons } from './actions';
import type { Command, Values } from './command';

let standing = { name: 'Phòng A', note: 'cũ' };
let sent: Values[] = [];
let version = 0;
let refusal: ApiProblem | undefined;

function edit(): Command {
  const [from, under] = [{ ...standing }, version];
  return {
    title: 'Sửa',
    submit: 'Lưu',
    done: 'Đã lưu.',
    initial: from,
    fields: [
      { name: 'name', label: 'Tên', required: true },
      { name: 'note', label: 'Ghi chú' },
    ],
    send: async (values) => {
      if (under !== version)
        throw new ApiProblem({
          type: '/p',
          title: 'Đã có người sửa',
          status: 412,
          instance: '/',
          requestId: 'r',
        });
      if (refusal) throw refusal;
      sent.push(values);
    },
  };
}

const Page = () => (
  <ActionButtons allowed={['x']} actions={[{ operation: 'x', label: 'Mở', command: edit }]} />
);

beforeEach(async () => {
  standing = { name: 'Phòng A', note: 'cũ' };
  sent = [];
  version = 0;
  refusal = undefined;
  await signInAs(me);
});

it('lays a conflict open, mine beside theirs, and sends what was chosen for each field', async () => {
  const { user } = renderPage(Page);
  await user.click(await screen.findByRole('button', { name: 'Mở' }));
  const dialog = within(await screen.findByRole('dialog'));
  const name = dialog.getByLabelText(/Tên/);
  await user.clear(name);
  await user.type(name, 'Phòng của tôi');
  expect(dialog.getByText(/Đã lưu trên máy này lúc/)).toBeVisible();
  standing = { name: 'Phòng của họ', note: 'mới' };
  version = 1;
  await user.click(dialog.getByRole('button', { name: 'Lưu' }));

  const conflict = within(await dialog.findByRole('alert', { name: /Người khác vừa sửa/ }));
  expect(conflict.getByText('Phòng của tôi')).toBeVisible();
  expect(conflict.getByText('Phòng của họ')).toBeVisible();
  await user.click(dialog.getByRole('button', { name: 'Lưu' }));
  expect(await dialog.findByRole('link', { name: 'Chọn nội dung được giữ: Tên.' })).toBeVisible();
  expect(sent).toEqual([]);

  const side = within(conflict.getByRole('group', { name: 'Tên' }));
  await user.click(side.getByRole('radio', { name: 'Của tôi' }));
  await user.click(dialog.getByRole('button', { name: 'Lưu' }));
  await waitFor(() => expect(sent).toEqual([{ name: 'Phòng của tôi', note: 'mới' }]));
});

it('says what the server finds wrong with what was chosen', async () => {
  const { user } = renderPage(Page);
  await user.click(await screen.findByRole('button', { name: 'Mở' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.type(dialog.getByLabelText(/Ghi chú/), ' thêm');
  standing = { name: 'Phòng của họ', note: 'cũ' };
  version = 1;
  await user.click(dialog.getByRole('button', { name: 'Lưu' }));
  await dialog.findByRole('alert', { name: /Người khác vừa sửa/ });
  const [title, status] = ['Kế hoạch đã đóng', 409];
  refusal = new ApiProblem({ type: '/p', title, status, instance: '/', requestId: 'r' });
  await user.click(dialog.getByRole('button', { name: 'Lưu' }));
  expect(await dialog.findByText(/Kế hoạch đã đóng/)).toBeVisible();
  expect(sent).toEqual([]);
});

it('no longer says that something is missing once it is entered', async () => {
  standing = { name: '', note: 'cũ' };
  const { user } = renderPage(Page);
  await user.click(await screen.findByRole('button', { name: 'Mở' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: 'Lưu' }));
  expect(dialog.getByRole('alert')).toHaveTextContent('Hãy nhập: Tên.');
  await user.type(dialog.getByLabelText(/Tên/), 'B');
  await waitFor(() => expect(dialog.queryByText(/Hãy nhập: Tên/)).toBeNull());
});
