import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderPage } from '@/testing/render';
import { me, progressUpdate, workRow } from '@/testing/samples';
import { HttpResponse, http, problem, server, signInAs } from '@/testing/server';
import { describeStates } from '@/testing/states';
import { MyWorkPage } from './my-work-page';

const work = (count: number) => ({
  asOf: '2021-09-27',
  boxes: [
    { box: 'DUE', count, href: '' },
    { box: 'RETURNED', count: 0, href: '' },
    { box: 'WAITING', count: 0, href: '' },
    { box: 'SENT', count: 0, href: '' },
  ],
});
const around = {
  '*/api/v1/me/work-rows': { items: [workRow] },
  '*/api/v1/plans': { items: [] },
  '*/api/v1/reminders': { items: [] },
  '*/api/v1/reports': { items: [] },
  '*/api/v1/consolidated-reports': { items: [] },
};

describeStates('my work', {
  page: MyWorkPage,
  around,
  request: '*/api/v1/me/work',
  filled: work(1),
  shows: /Tổ chức 02 lớp tập huấn/,
  empty: { answer: work(0), says: /Không có việc nào đến hạn trong 7 ngày tới/ },
});

describe('my work', () => {
  const open = () => {
    server.use(
      http.get('*/api/v1/me/work', () => HttpResponse.json(work(1))),
      http.get('*/api/v1/me/work-rows', () => HttpResponse.json(around['*/api/v1/me/work-rows'])),
      http.get('*/api/v1/plans', () => HttpResponse.json({ items: [] })),
      http.get('*/api/v1/reminders', () => HttpResponse.json({ items: [] })),
      http.get('*/api/v1/progress-updates', () => HttpResponse.json({ items: [progressUpdate] })),
    );
    return renderPage(MyWorkPage);
  };

  it('shows the four boxes of an officer with their counts, in order', async () => {
    open();
    const summary = await screen.findByRole('navigation', { name: 'Tóm tắt' });
    expect(
      within(summary)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['1Đến hạn', '0Bị trả lại', '0Chờ đơn vị khác', '0Đã gửi']);
  });

  it('shows what comes later to whoever has nothing due this week', async () => {
    let days: string | null = null;
    server.use(
      http.get('*/api/v1/me/work', () => HttpResponse.json(work(0))),
      http.get('*/api/v1/me/work-rows', ({ request }) => {
        days = new URL(request.url).searchParams.get('days');
        return HttpResponse.json({ items: [workRow] });
      }),
    );
    await signInAs(me);
    renderPage(MyWorkPage);
    const later = (await screen.findByRole('heading', { name: 'Chưa đến hạn' })).closest('section');
    expect(within(later as HTMLElement).getByText(/Tổ chức 02 lớp tập huấn/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Mọi nhiệm vụ của đơn vị tôi' })).toHaveAttribute(
      'href',
      `/tasks?leadUnit=${me.positions[0]?.unit.id}`,
    );
    expect(days).toBe('366');
  });

  it.each([
    ['createPlan', 'Lập kế hoạch từ văn bản đã ban hành, hoặc mở sổ theo dõi'],
    ['createMeeting', undefined],
  ])('where nothing is planned yet names the first step to whoever may take it: %s', async (action, step) => {
    server.use(
      http.get('*/api/v1/me/work', () => HttpResponse.json(work(0))),
      http.get('*/api/v1/me/work-rows', () => HttpResponse.json({ items: [] })),
      http.get('*/api/v1/plans', () => HttpResponse.json({ items: [] })),
    );
    await signInAs({ ...me, allowedActions: [action] });
    renderPage(MyWorkPage);
    const first = (await screen.findByRole('heading', { name: 'Bắt đầu từ đâu' })).closest('section');
    const link = within(first as HTMLElement).queryByRole('link');
    expect(link?.textContent).toBe(step);
    if (!step) expect(within(first as HTMLElement).getByText(/^Chưa có kế hoạch nào/)).toBeVisible();
  });

  it('leads a clerk to the papers rather than to tasks no clerk has', async () => {
    server.use(
      http.get('*/api/v1/me/work', () => HttpResponse.json(work(0))),
      http.get('*/api/v1/me/work-rows', () => HttpResponse.json({ items: [] })),
    );
    const position = { ...me.positions[0], kind: 'CLERK', title: 'Văn thư' } as (typeof me.positions)[0];
    await signInAs({ ...me, positions: [position] });
    renderPage(MyWorkPage);
    expect(await screen.findByRole('link', { name: 'Văn bản đến, văn bản đi' })).toHaveAttribute(
      'href',
      '/documents',
    );
    expect(screen.queryByRole('link', { name: 'Mọi nhiệm vụ của đơn vị tôi' })).toBeNull();
  });

  it('says of an answer that is overdue that it is', async () => {
    open();
    const direction = {
      kind: 'DIRECTION',
      id: 'd-1',
      title: 'Báo cáo rõ nguyên nhân.',
      dueOn: '2021-08-02',
      allowedActions: [],
    };
    server.use(http.get('*/api/v1/me/work-rows', () => HttpResponse.json({ items: [direction] })));
    const row = (await screen.findByText('Báo cáo rõ nguyên nhân.')).closest('li');
    expect(row).toHaveTextContent('Quá hạn');
  });

  it('says of due work that a head gave on who has it now', async () => {
    open();
    const given = { ...workRow, holder: { role: 'LEAD', person: { id: 'p-9', fullName: 'Lê Thị Hòa' } } };
    server.use(http.get('*/api/v1/me/work-rows', () => HttpResponse.json({ items: [given] })));
    expect(await screen.findByText('Lê Thị Hòa')).toBeVisible();
  });

  it('reports progress from the row: last time’s words are shown, the sending is counted once', async () => {
    const sent: { key: string | null; body: unknown }[] = [];
    let lost = true;
    server.use(
      http.post('*/api/v1/progress-updates', async ({ request }) => {
        sent.push({ key: request.headers.get('Idempotency-Key'), body: await request.json() });
        if (!lost) return HttpResponse.json(progressUpdate, { status: 201 });
        lost = false;
        return HttpResponse.error();
      }),
    );
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Cập nhật kết quả' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText(/Đã tổ chức 01 lớp/)).toBeVisible();
    await user.type(within(dialog).getByLabelText(/Kết quả đã làm được/), 'Xong lớp thứ hai, 52 học viên.');
    await user.click(within(dialog).getByRole('button', { name: 'Cập nhật kết quả' }));
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('Không kết nối được máy chủ');
    await user.click(within(dialog).getByRole('button', { name: 'Cập nhật kết quả' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(screen.getByText('Đã lưu cập nhật.')).toBeVisible();
    expect(sent).toHaveLength(2);
    expect(sent[0]?.key).toBe(sent[1]?.key);
    expect(sent[1]?.body).toEqual({
      workItemId: 'w-7',
      result: 'Xong lớp thứ hai, 52 học viên.',
      percentComplete: 50,
    });
  });

  it('lays what the API found on the fields, in the API’s words', async () => {
    server.use(
      http.post('*/api/v1/progress-updates', () =>
        problem(400, 'Dữ liệu gửi lên không hợp lệ', {
          errors: [{ pointer: '/percentComplete', code: 'MAX', message: 'Không được quá 100.' }],
        }),
      ),
    );
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Cập nhật kết quả' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByLabelText(/Kết quả đã làm được/), 'Xong.');
    await user.click(within(dialog).getByRole('button', { name: 'Cập nhật kết quả' }));
    const summary = await within(dialog).findByRole('alert');
    expect(summary).toHaveFocus();
    await user.click(within(summary).getByRole('link', { name: 'Không được quá 100.' }));
    expect(within(dialog).getByLabelText(/Mức độ hoàn thành/)).toHaveFocus();
  });
});
