import { screen, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { renderPage } from '@/testing/render';
import { me, planning } from '@/testing/samples';
import { HttpResponse, http, server, signInAs } from '@/testing/server';
import { describeStates } from '@/testing/states';
import { AuditPart } from './audit-part';
import { CalendarPart } from './calendar-part';
import { ClientsPart } from './clients-part';
import { SystemPart } from './system-part';

const day = {
  id: 'd1',
  date: '2024-04-29',
  kind: 'SWAPPED_OFF',
  name: 'Nghỉ hoán đổi dịp 30/4',
  swappedWith: '2024-05-04',
  verified: true,
  shipped: true,
  updatedAt: '2022-01-05T02:30:00Z',
  allowedActions: ['editCalendarDay'],
};
const client = {
  id: 'c1',
  clientId: 'truc-lien-thong',
  name: 'Trục liên thông văn bản tỉnh',
  unit: planning,
  scopes: ['read'],
  expiresAt: '2099-12-31T16:59:59Z',
  disabled: false,
  createdAt: '2021-01-05T02:30:00Z',
  allowedActions: ['changeApiClientSecret'],
};
const event = {
  seq: 1,
  occurredAt: '2021-03-15T01:00:00Z',
  actor: { id: 'p1', fullName: 'Nguyễn Văn An', position: 'Trưởng phòng' },
  onBehalfOf: { id: 'p2', fullName: 'Trần Văn Hòa' },
  requestId: 'r-1',
  operation: 'editTask',
  resourceType: 'task',
  resourceId: 't-1',
  version: 3,
  op: 'UPDATE',
  before: { product: 'Báo cáo' },
  after: { product: 'Báo cáo tổng kết' },
  sealed: true,
};
const state = {
  asOf: '2021-12-14T01:00:00Z',
  version: '0.1.0',
  startedAt: '2021-12-01T00:00:00Z',
  javaVersion: '25',
  database: { version: '18.1', migration: '093', bytes: 48_234_496 },
  disk: { totalBytes: 100e9, freeBytes: 5e9 },
  lastBackup: { finishedAt: '2021-12-01T00:00:00Z', bytes: 9e6 },
  audit: { seals: 120, events: 4711, waiting: 0 },
  mail: {
    transport: 'SMTP',
    waiting: 2,
    failed: 1,
    lastFailure: { at: '2021-12-13T08:00:00Z', error: 'SMTP 550' },
  },
  jobs: [{ name: 'audit.SealService', lastRunAt: '2021-12-14T00:59:59Z', failedAt: '2021-12-14T00:59:59Z' }],
  counts: { people: 23, units: 27, plans: 1, tasks: 57, workItems: 210, indicators: 10 },
};
const noPeople = { '*/api/v1/users': { items: [] } };

beforeEach(() => signInAs({ ...me, installationAdministrator: true, allowedActions: ['createUser'] }));

describeStates('calendar', {
  page: CalendarPart,
  request: '*/api/v1/calendar-days',
  filled: { items: [day] },
  shows: /Nghỉ hoán đổi dịp 30\/4/,
  empty: { answer: { items: [] }, says: /Chưa có ngày nghỉ nào/ },
});

describeStates('machine clients', {
  page: ClientsPart,
  request: '*/api/v1/api-clients',
  filled: { items: [client] },
  shows: /Trục liên thông văn bản tỉnh/,
  empty: { answer: { items: [] }, says: /Chưa có máy khách nào/ },
});

describeStates('audit trail', {
  page: AuditPart,
  around: noPeople,
  request: '*/api/v1/audit-events',
  filled: { items: [event] },
  shows: /Báo cáo tổng kết/,
  empty: { answer: { items: [] }, says: /Không có sự kiện nào/ },
});

describeStates('state of the system', {
  page: SystemPart,
  request: '*/api/v1/system/state',
  filled: state,
  shows: /4\.711/,
});

it('marks a full disk, an old backup, mails given up and a job that failed', async () => {
  server.use(http.get('*/api/v1/system/state', () => HttpResponse.json(state)));
  renderPage(SystemPart);
  expect(await screen.findByText('Đĩa sắp đầy')).toBeVisible();
  expect(screen.getByText('Đã hơn 7 ngày')).toBeVisible();
  expect(screen.getByText('Xem lại máy chủ thư và địa chỉ')).toBeVisible();
  expect(screen.getByText(/SMTP 550/)).toBeVisible();
  expect(screen.getByText(/Lỗi lúc/)).toBeVisible();
});

it('asks the trail for whole days of Vietnam and for what the address names', async () => {
  const asked: URLSearchParams[] = [];
  server.use(
    http.get('*/api/v1/users', () => HttpResponse.json({ items: [] })),
    http.get('*/api/v1/audit-events', ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return HttpResponse.json({ items: [event] });
    }),
  );
  renderPage(AuditPart, { at: '/?from=2021-03-01&to=2021-03-15&type=task&operation=editTask' });
  const row = within(await screen.findByRole('row', { name: /Sản phẩm/ }));
  expect(row.getByText('Báo cáo')).toBeVisible();
  expect(screen.getByText('thay mặt Trần Văn Hòa')).toBeVisible();
  expect(screen.getByText('Sửa nhiệm vụ', { selector: 'span' })).toBeVisible();
  expect(screen.getByRole('combobox', { name: 'Lệnh' })).toHaveDisplayValue('Sửa nhiệm vụ');
  expect(Object.fromEntries(asked[0] ?? [])).toMatchObject({
    from: '2021-03-01T00:00:00+07:00',
    to: '2021-03-15T17:00:00.000Z',
    resourceType: 'task',
    operation: 'editTask',
  });
});

it('shows a machine client’s secret once, and not again when it has been noted', async () => {
  server.use(
    http.get('*/api/v1/api-clients', () => HttpResponse.json({ items: [client] })),
    http.post('*/api/v1/api-clients/c1/secrets', () =>
      HttpResponse.json({ client, clientSecret: 'bi-mat-moi' }),
    ),
  );
  const { user } = renderPage(ClientsPart);
  await user.click(await screen.findByRole('button', { name: 'Đổi bí mật' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: 'Đổi bí mật' }));
  expect(await screen.findByText('bi-mat-moi')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Đã ghi lại' }));
  expect(screen.queryByText('bi-mat-moi')).not.toBeInTheDocument();
});

it('lets only the keeper of the installation change days off, and tells others whom to ask', async () => {
  server.use(http.get('*/api/v1/calendar-days', () => HttpResponse.json({ items: [day] })));
  await signInAs({ ...me, administrator: true, allowedActions: ['createUser'] });
  const { unmount } = renderPage(CalendarPart);
  expect(await screen.findByText(/hãy báo quản trị toàn hệ thống/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Thêm ngày' })).toBeNull();
  unmount();
  await signInAs({
    ...me,
    installationAdministrator: true,
    allowedActions: ['createUser', 'createCalendarDay'],
  });
  renderPage(CalendarPart);
  expect(await screen.findByRole('button', { name: 'Thêm ngày' })).toBeVisible();
  expect(screen.queryByText(/hãy báo quản trị toàn hệ thống/)).toBeNull();
});
