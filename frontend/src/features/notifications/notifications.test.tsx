import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { renderPage } from '@/testing/render';
import { HttpResponse, http, server } from '@/testing/server';
import { describeStates } from '@/testing/states';
import { Bell } from './bell';
import { NotificationsPage } from './notifications-page';

const returned = {
  id: 'n-1',
  reason: 'RETURNED',
  subject: { type: 'work-item', id: 'w-7', taskId: 't-71' },
  title: 'Tổ chức 02 lớp tập huấn',
  note: 'Thiếu danh sách học viên.',
  dueOn: '2021-09-30',
  actor: { id: 'p', fullName: 'Trần Văn Hòa' },
  createdAt: '2021-09-27T01:00:00Z',
};
const digest = {
  id: 'n-2',
  reason: 'DIGEST',
  title: '',
  digest: [
    { box: 'DUE', count: 3 },
    { box: 'RETURNED', count: 0 },
    { box: 'SENT', count: 1 },
  ],
  createdAt: '2021-09-26T01:00:00Z',
};

describeStates('notifications', {
  page: NotificationsPage,
  request: '*/api/v1/notifications',
  filled: { items: [returned] },
  shows: /Tổ chức 02 lớp tập huấn/,
  empty: { answer: { items: [] }, says: /Bạn đã đọc hết thông báo/ },
});

describe('the bell', () => {
  let sent: unknown[] = [];

  beforeEach(() => {
    sent = [];
    server.use(
      http.get('*/api/v1/notifications', () => HttpResponse.json({ items: [returned, digest], total: 12 })),
      http.post('*/api/v1/notifications/readings', async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({ marked: 1, unread: 11 });
      }),
    );
  });

  const open = async () => {
    const page = renderPage(Bell);
    await page.user.click(await screen.findByRole('button', { name: 'Thông báo, 12 chưa đọc' }));
    return { ...page, panel: within(screen.getByRole('region', { name: 'Thông báo' })) };
  };

  it('says why each came, and from whom', async () => {
    const { panel } = await open();
    const line = panel.getByRole('link', { name: /Tổ chức 02 lớp tập huấn/ });
    expect(line).toHaveTextContent('Trả lại để làm lại');
    expect(line).toHaveTextContent('Thiếu danh sách học viên.');
    expect(line).toHaveTextContent('Trần Văn Hòa');
    expect(line).toHaveTextContent('hạn 30/09/2021');
    expect(panel.getByRole('link', { name: /Tóm tắt/ })).toHaveTextContent('3 đến hạn · 1 đã gửi');
  });

  it('leads to what it is about and is read by that', async () => {
    const { user, panel, address } = await open();
    await user.click(panel.getByRole('link', { name: /Tổ chức 02 lớp tập huấn/ }));
    await waitFor(() => expect(address()).toBe('/work-items/w-7'));
    expect(sent).toEqual([{ ids: ['n-1'] }]);
  });

  it('marks all as read, up to the newest that is seen', async () => {
    const { user, panel } = await open();
    await user.click(panel.getByRole('button', { name: 'Đánh dấu đã đọc tất cả' }));
    await waitFor(() => expect(sent).toEqual([{ upTo: 'n-1' }]));
  });
});
