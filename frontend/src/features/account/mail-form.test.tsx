import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderPage } from '@/testing/render';
import { HttpResponse, http, server } from '@/testing/server';
import { MailForm } from './mail-form';

const preferences = {
  id: 'p-1',
  digest: 'NONE' as const,
  digestAt: '07:30',
  digestOn: 'MONDAY' as const,
  shortcuts: true,
  mail: 'DAILY' as const,
  quietDaysOff: true,
  allowedActions: ['editMyPreferences'],
};

function open(value = {}) {
  const sent: unknown[] = [];
  server.use(
    http.patch('*/api/v1/me/preferences', async ({ request }) => {
      sent.push([request.headers.get('If-Match'), await request.json()]);
      return HttpResponse.json(preferences, { headers: { ETag: '"2.b"' } });
    }),
  );
  const read = { value: { ...preferences, ...value }, etag: '"1.a"' };
  return { sent, ...renderPage(() => <MailForm read={read} />) };
}

it('sets which mails come, and hours of one’s own without any', async () => {
  const { sent, user } = open();
  await user.selectOptions(await screen.findByLabelText('Nhận'), 'Ngay khi có thông báo');
  expect(screen.queryByLabelText('Từ')).toBeNull();
  await user.selectOptions(screen.getByLabelText('Giờ không nhận thư'), 'Giờ của riêng tôi');
  expect(screen.getByLabelText('Từ')).toHaveValue('18:00');
  await user.click(screen.getByLabelText('Ngày nghỉ cũng không nhận'));
  await user.click(screen.getByRole('button', { name: 'Lưu' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toEqual([
    '"1.a"',
    { mail: 'IMMEDIATE', digestAt: '07:30', quietHours: { from: '18:00', to: '07:00' }, quietDaysOff: false },
  ]);
});

it('gives one’s hours back to the office', async () => {
  const { sent, user } = open({ quietHours: { from: '20:00', to: '06:00' } });
  expect(await screen.findByLabelText('Từ')).toHaveValue('20:00');
  await user.selectOptions(screen.getByLabelText('Giờ không nhận thư'), 'Theo giờ chung của cơ quan');
  await user.clear(screen.getByLabelText('Lúc'));
  await user.type(screen.getByLabelText('Lúc'), '08:15');
  await user.click(screen.getByRole('button', { name: 'Lưu' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toEqual([
    '"1.a"',
    { mail: 'DAILY', digestAt: '08:15', quietHours: null, quietDaysOff: true },
  ]);
});
