import { fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Plan, Section } from '@/api/types';
import { textOnly } from '@/testing/clipboard';
import { renderPage } from '@/testing/render';
import { me } from '@/testing/samples';
import { HttpResponse, http, server, signInAs } from '@/testing/server';
import PastePanel from './paste-panel';

const plan = { id: 'p', kind: 'PLAN' } as Plan;
const sections = [{ id: 's2', code: 'II', title: 'NHIỆM VỤ' }] as Section[];
const unit = { id: 'kh', key: 'unit-qlkh', code: 'QLKH', name: 'Phòng Quản lý Khoa học', internal: true };
const table = 'Nhiệm vụ\tSTT\tChủ trì\tThời hạn\nXây dựng cơ sở dữ liệu\tII.1\tqlkh\t20/12/2021';

describe('A paste that loses the network', () => {
  let keys: (string | null)[];
  let online: boolean;

  beforeEach(async () => {
    await signInAs(me);
    keys = [];
    online = false;
    server.use(
      http.get('*/api/v1/units', () => HttpResponse.json({ items: [unit] })),
      http.get('*/api/v1/unit-classes', () => HttpResponse.json({ items: [] })),
      http.post('*/api/v1/tasks', ({ request }) => {
        keys.push(request.headers.get('Idempotency-Key'));
        return online ? HttpResponse.json({ id: 'new' }, { status: 201 }) : HttpResponse.error();
      }),
    );
  });

  const show = () => renderPage(() => <PastePanel plan={plan} sections={sections} codes={[]} />);

  async function send({ user }: ReturnType<typeof show>): Promise<void> {
    await user.click(await screen.findByRole('button', { name: 'Lập 1 nhiệm vụ' }));
  }

  async function pasteAndSend(): Promise<ReturnType<typeof show>> {
    const page = show();
    const cell = within(await screen.findByRole('grid')).getByRole('textbox');
    fireEvent.paste(cell, { clipboardData: { getData: textOnly(table) } });
    await send(page);
    expect(await screen.findByText(/Chưa có mạng: các dòng được giữ trên máy này/)).toBeVisible();
    return page;
  }

  it('keeps its rows, says so, and goes on where it stopped under the same keys', async () => {
    (await pasteAndSend()).unmount();
    online = true;
    const again = show();
    expect(await screen.findByText(/nội dung bạn đang nhập dở lần trước/)).toBeVisible();
    await send(again);
    expect(await screen.findByText('Đã lập 1 nhiệm vụ.')).toBeVisible();
    expect(new Set(keys).size).toBe(1);
    expect(localStorage.getItem(`tiendo.draft.${me.id}.paste/p`)).toBeNull();
  });

  it('goes on by itself when the network is back', async () => {
    await pasteAndSend();
    online = true;
    fireEvent(window, new Event('online'));
    expect(await screen.findByText('Đã lập 1 nhiệm vụ.')).toBeVisible();
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
  });
});
