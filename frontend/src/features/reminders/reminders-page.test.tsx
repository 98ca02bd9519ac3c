import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { readSystem } from '@/api/system';
import type { Reminder, ReminderCandidate } from '@/api/types';
import { renderPage } from '@/testing/render';
import { HttpResponse, http, problem, server } from '@/testing/server';
import { describeStates } from '@/testing/states';
import { RemindersPage } from './reminders-page';

const office = { id: 'u-qlcn', code: 'QLCN', name: 'Phòng Quản lý Chuyên ngành' };
const task = { id: 't-1', code: '3.02', title: 'Hỗ trợ bảo hộ sáng chế' };
const late: ReminderCandidate = {
  kind: 'OCCURRENCE',
  id: 'o-1',
  title: task.title,
  task,
  period: '2021',
  unit: office,
  dueOn: '2021-06-30',
  state: 'IN_PROGRESS',
  reason: 'OVERDUE',
  overdueDays: 3,
  reminders: 1,
  lastRemindedOn: '2021-07-01',
  href: '/api/v1/occurrences/o-1',
};
const soon: ReminderCandidate = {
  ...late,
  kind: 'WORK_ITEM',
  id: 'w-1',
  title: 'Mở lớp tập huấn',
  person: { id: 'p-1', fullName: 'Lê Thị Mai' },
  reason: 'DUE_SOON',
  overdueDays: undefined,
  dueOn: '2021-07-05',
  reminders: 0,
  lastRemindedOn: undefined,
};
const sent: Reminder = {
  id: 'r-1',
  channel: 'LETTER',
  content: 'Đề nghị khẩn trương.',
  sentOn: '2021-07-03',
  sentBy: { id: 'p-2', fullName: 'Trần Văn Hòa' },
  recipients: [{ unit: office, lines: 1 }],
  lines: [
    {
      kind: 'OCCURRENCE',
      id: 'o-1',
      title: task.title,
      task,
      unit: office,
      reason: 'OVERDUE',
      dueOn: '2021-06-30',
      overdueDays: 3,
      settled: false,
      href: '/api/v1/occurrences/o-1',
    },
  ],
  open: 1,
  createdAt: '2021-07-03T01:00:00Z',
  updatedAt: '2021-07-03T01:00:00Z',
  allowedActions: ['editReminder'],
};
const around = { '*/api/v1/units': { items: [office] } };

describeStates('the page of who is to be chased', {
  page: RemindersPage,
  path: '/reminders',
  around: { ...around, '*/api/v1/reminder-candidates': { items: [], total: 0 } },
  request: '*/api/v1/reminders',
  filled: { items: [sent], total: 1 },
  shows: /Đề nghị khẩn trương/,
  empty: { answer: { items: [], total: 0 }, says: /Chưa đôn đốc lần nào/ },
});

describe('chasing', () => {
  function open(
    candidates: () => Response = () => HttpResponse.json({ items: [late, soon], total: 2 }),
    at = '/reminders',
  ) {
    const posted: unknown[] = [];
    server.use(
      ...Object.entries(around).map(([url, body]) => http.get(url, () => HttpResponse.json(body))),
      http.get('*/api/v1/reminders', () => HttpResponse.json({ items: [sent], total: 1 })),
      http.get('*/api/v1/reminder-candidates', candidates),
      http.post('*/api/v1/reminders', async ({ request }) => {
        const body = (await request.json()) as object;
        posted.push(body);
        return HttpResponse.json({ ...sent, ...body, lines: [], about: undefined }, { status: 201 });
      }),
    );
    return { posted, ...renderPage(RemindersPage, { path: '/reminders', at }) };
  }

  it('says who is late with what, how late, and how often he was chased', async () => {
    open();
    expect(await screen.findByText('3.02. Hỗ trợ bảo hộ sáng chế')).toBeVisible();
    expect(screen.getByText('Quá hạn 3 ngày')).toBeVisible();
    expect(screen.getByText('1 lần, gần nhất 01/07/2021')).toBeVisible();
  });

  it('chases all at once, with words that can be changed and the list they are about', async () => {
    const { posted, user } = open();
    await user.click(await screen.findByRole('button', { name: 'Chọn tất cả' }));
    await user.click(screen.getByRole('button', { name: 'Đôn đốc' }));
    const dialog = await screen.findByRole('dialog');
    expect(
      within(dialog).getByText(/^1\. Hỗ trợ bảo hộ sáng chế – .* – hạn 30\/06\/2021, quá hạn 3 ngày$/),
    ).toBeVisible();
    const text = within(dialog).getByLabelText(/Nội dung/);
    await user.clear(text);
    await user.type(text, 'Làm ngay.');
    await user.click(within(dialog).getByRole('button', { name: 'Đôn đốc' }));
    await waitFor(() => expect(posted).toHaveLength(1));
    expect(posted[0]).toMatchObject({
      channel: 'IN_APP',
      content: 'Làm ngay.',
      about: [
        { kind: 'OCCURRENCE', id: 'o-1' },
        { kind: 'WORK_ITEM', id: 'w-1' },
      ],
    });
    expect(await screen.findByText('Đã ghi lần đôn đốc.')).toBeVisible();
  });

  it('has chosen what the link was about, until somebody chooses otherwise', async () => {
    const { user } = open(undefined, '/reminders?kind=REPORT&chosen=all');
    server.use(
      http.get('*/api/v1/reminder-candidates', ({ request }) =>
        new URL(request.url).searchParams.has('chosen')
          ? problem(400, 'Tham số lạ')
          : HttpResponse.json({ items: [late, soon], total: 2 }),
      ),
    );
    expect(await screen.findByText('Đã chọn 2')).toBeVisible();
    await user.click(screen.getByRole('checkbox', { name: 'Chọn: Mở lớp tập huấn' }));
    expect(screen.getByText('Đã chọn 1')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Bỏ chọn' }));
    expect(screen.getByRole('button', { name: 'Chọn tất cả' })).toBeVisible();
  });

  it('keeps what was recorded when the letter does not come', async () => {
    const { posted, user } = open();
    server.use(http.get('*/api/v1/reminders/r-1/document', () => problem(500, 'Lỗi hệ thống')));
    await user.click(await screen.findByRole('button', { name: 'Chọn tất cả' }));
    await user.click(screen.getByRole('button', { name: 'Đôn đốc' }));
    const dialog = await screen.findByRole('dialog', undefined, { timeout: 5000 });
    await user.selectOptions(within(dialog).getByRole('combobox', { name: /Cách đôn đốc/ }), 'Công văn');
    await user.click(within(dialog).getByRole('button', { name: 'Đôn đốc' }));
    expect(await screen.findByText(/Đã ghi lần đôn đốc; chưa tải được công văn/)).toBeVisible();
    expect(posted).toHaveLength(1);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('offers e-mail only where mails go out', async () => {
    const channels = async () => {
      const { user, unmount } = open();
      await user.click(await screen.findByRole('button', { name: 'Chọn tất cả' }));
      await user.click(screen.getByRole('button', { name: 'Đôn đốc' }));
      const dialog = await screen.findByRole('dialog');
      const choice = within(dialog).getByRole('combobox', { name: /Cách đôn đốc/ });
      const offered = within(choice)
        .getAllByRole('option')
        .flatMap(({ textContent }) => textContent || []);
      unmount();
      return offered;
    };
    expect(await channels()).toEqual(['Trong phần mềm', 'Công văn', 'Tin nhắn']);
    server.use(http.get('*/api/v1/system', () => HttpResponse.json({ mail: true })));
    await readSystem();
    expect(await channels()).toEqual(['Trong phần mềm', 'Thư điện tử', 'Công văn', 'Tin nhắn']);
  });

  it('leads from each line of what was sent to the thing that is meant', async () => {
    open();
    expect(await screen.findByRole('link', { name: task.title })).toHaveAttribute(
      'href',
      '/tasks/t-1?occurrence=o-1',
    );
  });

  it('copies words and list for a messenger', async () => {
    const { user } = open();
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await user.click(await screen.findByRole('checkbox', { name: 'Chọn: Mở lớp tập huấn' }));
    await user.click(screen.getByRole('button', { name: 'Đôn đốc' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Sao chép nội dung' }));
    expect(write.mock.calls[0]?.[0]).toContain(
      '1. Mở lớp tập huấn – Phòng Quản lý Chuyên ngành (Lê Thị Mai)',
    );
  });

  it('leaves the log to those who chase nobody', async () => {
    open(() => problem(403, 'Không có quyền'));
    expect(await screen.findByText(/dành cho lãnh đạo/)).toBeVisible();
    expect(await screen.findByText('Đề nghị khẩn trương.')).toBeVisible();
  });
});
