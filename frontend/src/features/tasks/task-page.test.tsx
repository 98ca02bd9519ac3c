import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import RemindersPanel from '@/business/reminders-panel';
import { addDays, formatDate, isWorkingDay, today, workingDaysBetween } from '@/lib/dates';
import { renderPage } from '@/testing/render';
import { adjustmentRequest, coordinationAsk, direction } from '@/testing/request-samples';
import { deputy, occurrence, officer, progressUpdate, task, workItem } from '@/testing/samples';
import { HttpResponse, http, server } from '@/testing/server';
import { describeStates } from '@/testing/states';
import { TaskPage } from './task-page';

const around = {
  '*/api/v1/plans': { items: [] },
  '*/api/v1/occurrences/:id': occurrence,
  '*/api/v1/occurrences/:id/events': { items: [] },
  '*/api/v1/tasks/:id/occurrences': { items: [occurrence] },
  '*/api/v1/work-items': { items: [workItem] },
  '*/api/v1/progress-updates': { items: [progressUpdate] },
  '*/api/v1/adjustment-requests': { items: [adjustmentRequest] },
  '*/api/v1/coordination-asks': { items: [coordinationAsk] },
  '*/api/v1/directions': { items: [direction] },
  '*/api/v1/assignments': { items: [] },
  '*/api/v1/reminders': { items: [] },
  '*/api/v1/comments': { items: [] },
};
const day = (offset: number) => addDays(today(), offset);
const at = '/tasks/t-71';
const path = '/tasks/$id';

describeStates('the task page', {
  page: TaskPage,
  path,
  at,
  around,
  request: '*/api/v1/tasks/:id',
  filled: task,
  shows: /Đơn vị chủ trì/,
});

describe('the task page', () => {
  const open = (now = occurrence) => {
    server.use(
      http.get('*/api/v1/occurrences/:id', () => HttpResponse.json(now)),
      http.get('*/api/v1/tasks/:id', () => HttpResponse.json(task, { headers: { ETag: '"3.a"' } })),
      ...Object.entries(around).map(([url, body]) => http.get(url, () => HttpResponse.json(body as object))),
    );
    return renderPage(TaskPage, { path, at });
  };

  it('shows the source sentence whole, the page break inside it joined', async () => {
    open();
    expect(await screen.findByText(/tham mưu UBND tỉnh Kế hoạch triển khai\. Hoàn thành/)).toBeVisible();
    expect(await screen.findByText('Trong năm 2021 – chậm nhất ngày 31/12/2021.')).toBeVisible();
    expect(screen.getByText(/Phòng Kế hoạch Tài chính; các sở, ngành, địa phương/)).toBeVisible();
  });

  it('says under its title who has it, where the facts stand far below', async () => {
    open({
      ...occurrence,
      holder: { role: 'LEAD', person: { id: 'p-9', fullName: 'Lê Thị Hòa' }, since: '2021-03-12' },
    });
    expect((await screen.findAllByText(/Lê Thị Hòa giữ từ 12\/0?3/)).length).toBe(2);
  });

  it('says whose answer to which letter it waits for, and for how many working days', async () => {
    const { unit } = coordinationAsk;
    server.use(
      http.get('*/api/v1/calendar-days', () =>
        HttpResponse.json({ items: [{ id: 'h', date: day(-1), kind: 'HOLIDAY', name: 'Nghỉ' }] }),
      ),
    );
    open({ ...occurrence, holder: { role: 'COORDINATOR', unit, since: day(-7) } });
    const text = `Chờ ${unit.name} phúc đáp công văn 612/SKHCN-QLCN từ ${formatDate(day(-7))}, `;
    const days = workingDaysBetween(day(-7), today()) - (isWorkingDay(day(-1)) ? 1 : 0);
    expect(await screen.findAllByText(`${text}${days} ngày làm việc`)).toHaveLength(2);
  });

  it('has one line of everything: moves, reports, hands, requests, asks, directions', async () => {
    const event = { id: 'e', move: 'ISSUE', at: '2021-01-29T02:00:00Z', effectiveOn: '2021-01-29' };
    const step = { id: 's', by: deputy, to: officer, main: true, helpers: [], note: 'Đồng chí chủ trì.' };
    const elsewhere = {
      ...progressUpdate,
      id: 'x',
      occurrence: { ...progressUpdate.occurrence, id: 'o-70' },
    };
    const mine = { ...progressUpdate, occurrence: { ...progressUpdate.occurrence, id: occurrence.id } };
    open();
    server.use(
      http.get('*/api/v1/occurrences/:id/events', () => HttpResponse.json({ items: [event] })),
      http.get('*/api/v1/assignments', () =>
        HttpResponse.json({
          items: [{ id: 'as', unit: task.leadUnit, helpers: [], state: 'ASSIGNED', allowedActions: [] }],
        }),
      ),
      http.get('*/api/v1/assignments/as/steps', () =>
        HttpResponse.json({ items: [{ ...step, givenAt: '2021-02-01T02:00:00Z' }] }),
      ),
      http.get('*/api/v1/progress-updates', () => HttpResponse.json({ items: [mine, elsewhere] })),
    );
    const history = within(await screen.findByRole('group', { name: 'Lịch sử' }));
    expect(await history.findByText('Đồng chí chủ trì.')).toBeVisible();
    for (const words of [
      /giao nhiệm vụ/,
      /đề nghị gia hạn/,
      /cho ý kiến thẩm tra/,
      /phối hợp/,
      /cho ý kiến chỉ đạo/,
    ])
      expect(await history.findByText(words)).toBeVisible();
    expect(history.getAllByText(/cập nhật kết quả/)).toHaveLength(1);
    const days = history.getAllByRole('heading').map(({ textContent }) => textContent ?? '');
    const iso = days.map((text) => text.split('/').reverse().join());
    expect(iso).toEqual([...iso].sort().reverse());
  });

  it('folds all but the last of many reminders', async () => {
    const reminder = (id: string, sentOn: string) => ({
      id,
      channel: 'IN_APP',
      content: `Đề nghị khẩn trương, lần ${id}.`,
      sentOn,
      sentBy: { id: 'p-cvp', fullName: 'Chánh Văn phòng' },
      recipients: [],
      lines: [],
      open: 1,
      allowedActions: [],
    });
    server.use(
      http.get('*/api/v1/reminders', () =>
        HttpResponse.json({ items: [reminder('2', '2021-09-20'), reminder('1', '2021-08-20')] }),
      ),
    );
    renderPage(() => <RemindersPanel task="t-71" />);
    expect(await screen.findByText('Đề nghị khẩn trương, lần 2.')).toBeVisible();
    expect(screen.getByText('Đề nghị khẩn trương, lần 1.')).not.toBeVisible();
    expect(screen.getByText('Xem 1 lần đôn đốc trước')).toBeVisible();
  });

  it('has a button for what may be done and none for what may not', async () => {
    open();
    expect(await screen.findByRole('button', { name: 'Cập nhật kết quả' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Báo cáo hoàn thành' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Đề nghị gia hạn' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Xác nhận' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Tạm dừng' })).not.toBeInTheDocument();
  });

  it('asks for an extension with reason, cause and day', async () => {
    let body: unknown;
    server.use(
      http.post('*/api/v1/adjustment-requests', async ({ request }) => {
        body = await request.json();
        return HttpResponse.json(adjustmentRequest, { status: 201 });
      }),
    );
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Đề nghị gia hạn' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Đề nghị gia hạn' }));
    expect(within(dialog).getByRole('alert')).toHaveTextContent('Hãy nhập: Đề nghị lùi hạn đến.');
    await user.type(within(dialog).getByRole('textbox', { name: /Đề nghị lùi hạn đến/ }), '31/3/2022');
    await user.type(within(dialog).getByLabelText(/Lý do/), 'Chờ ý kiến Sở TTTT.');
    await user.click(within(dialog).getByRole('button', { name: 'Đề nghị gia hạn' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(body).toEqual({
      occurrenceId: 'o-71',
      type: 'EXTENSION',
      requestedDueOn: '2022-03-31',
      reason: 'Chờ ý kiến Sở TTTT.',
      cause: 'OBJECTIVE',
    });
  });

  it('marks the task as received when its unit opens it first, once', async () => {
    let receipts = 0;
    server.use(
      http.post('*/api/v1/occurrences/:id/receipts', () => {
        receipts++;
        return HttpResponse.json(occurrence);
      }),
    );
    const { receivedAt: _, ...unopened } = occurrence;
    open({ ...unopened, allowedActions: ['receiveOccurrence'] });
    await waitFor(() => expect(receipts).toBe(1));
    await screen.findByText(/Đơn vị chủ trì/);
    expect(receipts).toBe(1);
  });
});
