import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderPage } from '@/testing/render';
import { HttpResponse, http, server } from '@/testing/server';
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
