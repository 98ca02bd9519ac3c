import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderPage } from '@/testing/render';
import { me } from '@/testing/samples';
import { HttpResponse, http, server, signInAs } from '@/testing/server';
import MyReminders from './my-reminders';

const unit = { id: 'u', code: 'VP', name: 'Văn phòng Sở' };
const reminder = {
  id: 'r',
  channel: 'IN_APP',
  sentOn: '2025-11-20',
  sentBy: { id: 'p', fullName: 'Trần Văn Quyết' },
  answerBy: '2025-11-28',
  content: 'Đề nghị khẩn trương hoàn thành.',
  recipients: [{ unit }],
  lines: [{ kind: 'REPORT', id: 'r-9', title: 'Báo cáo hằng quý', unit, settled: false }],
  open: 1,
  allowedActions: [],
};

it('takes a line for each time one was chased, and says the rest when it is opened', async () => {
  server.use(http.get('*/api/v1/reminders', () => HttpResponse.json({ items: [reminder], total: 1 })));
  const { user } = renderPage(MyReminders);
  const line = await screen.findByText(/Trần Văn Quyết · Còn 1\/1 việc · phản hồi chậm nhất 28\/11\/2025/);
  expect(screen.getByText('Đề nghị khẩn trương hoàn thành.')).not.toBeVisible();
  await user.click(line);
  expect(screen.getByText('Đề nghị khẩn trương hoàn thành.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Báo cáo hằng quý' })).toHaveAttribute('href', '/reports/r-9');
});

it('tells one’s own part of a letter to many offices, and the earlier ones when asked', async () => {
  const own = me.positions[0]?.unit as typeof unit;
  const lines = [
    ...reminder.lines,
    { ...reminder.lines[0], id: 'r-10', title: 'Báo cáo của tôi', unit: own },
  ];
  const asked: string[] = [];
  server.use(
    http.get('*/api/v1/reminders', ({ request }) => {
      const limit = new URL(request.url).searchParams.get('limit') as string;
      asked.push(limit);
      const first = { ...reminder, lines, open: 2 };
      const second = { ...reminder, id: 's', sentOn: '2025-10-03' };
      return HttpResponse.json({ items: limit === '5' ? [first] : [first, second], total: 2 });
    }),
  );
  await signInAs(me);
  const { user } = renderPage(MyReminders);
  await user.click(await screen.findByText(/Trần Văn Quyết · Còn 1\/1 việc/));
  expect(screen.getByRole('link', { name: 'Báo cáo của tôi' })).toBeVisible();
  expect(screen.queryByText('Báo cáo hằng quý')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Xem 1 lần đôn đốc trước' }));
  expect(await screen.findByText('03/10/2025', { selector: 'summary strong' })).toBeVisible();
  expect(asked.at(-1)).toBe('200');
});
