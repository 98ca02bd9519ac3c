import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { completeness, regime, reportPeriod } from '@/testing/period-samples';
import { renderPage } from '@/testing/render';
import { reportRow } from '@/testing/report-samples';
import { me, planning } from '@/testing/samples';
import { HttpResponse, http, server, signInAs } from '@/testing/server';
import { describeStates } from '@/testing/states';
import { PeriodPage } from './period-page';
import { ReportsPage } from './reports-page';

const received = {
  ...reportRow,
  id: 'r-2',
  unit: planning,
  state: 'RECEIVED' as const,
  firstSubmittedOn: '2021-12-21',
  lateDays: 2,
  lastNo: 1,
  receivedNo: 1,
};
const excluded = {
  ...reportRow,
  id: 'r-3',
  unit: { id: 'u-x', code: 'X', name: 'Văn phòng Sở' },
  state: 'EXCLUDED' as const,
  excludedReason: 'Không được giao nhiệm vụ trong năm.',
};
const late = { ...reportRow, begun: false, lateDays: 3 };
const reports = [late, received, excluded];

const cellOf = ({ id, state, begun, firstSubmittedOn, lateDays }: (typeof reports)[number]) => ({
  periodId: reportPeriod.id,
  reportId: id,
  state,
  begun,
  sent: Boolean(firstSubmittedOn),
  lateDays,
});
const matrix = {
  regimeId: regime.id,
  asOf: '2021-12-22',
  periods: [],
  rows: reports.map((report) => ({ unit: report.unit, cells: [cellOf(report)] })),
};

function answerAll() {
  server.use(
    http.get(`*/api/v1/report-regimes/${regime.id}/matrix`, () => HttpResponse.json(matrix)),
    http.get('*/api/v1/report-regimes', () => HttpResponse.json({ items: [regime] })),
    http.get('*/api/v1/report-periods', () => HttpResponse.json({ items: [reportPeriod] })),
    http.get('*/api/v1/report-periods/rp-1', () => HttpResponse.json(reportPeriod)),
    http.get('*/api/v1/report-periods/rp-1/completeness', () => HttpResponse.json(completeness)),
    http.get('*/api/v1/consolidated-reports', () => HttpResponse.json({ items: [] })),
    http.get('*/api/v1/reports', ({ request }) => {
      const mine = new URL(request.url).searchParams.get('mine');
      return HttpResponse.json({ items: mine ? [late] : reports });
    }),
  );
}

describeStates('Reports', {
  page: ReportsPage,
  request: '*/api/v1/report-regimes',
  around: {
    '*/api/v1/reports': { items: reports },
    '*/api/v1/report-periods': { items: [reportPeriod] },
    [`*/api/v1/report-regimes/${regime.id}/matrix`]: matrix,
  },
  filled: { items: [regime] },
  shows: /Năm 2021/,
  empty: { answer: { items: [] }, says: /Chưa có chế độ báo cáo nào/ },
});

describe('Reports of a unit and of all', () => {
  beforeEach(async () => {
    await signInAs({ ...me, allowedActions: ['createReminder'] });
    answerAll();
  });

  it('begin with what waits for one’s own unit, how late it is, and the way to it', async () => {
    renderPage(ReportsPage);
    const own = within(await screen.findByRole('list', { name: 'Báo cáo của đơn vị tôi' }));
    expect(await own.findByText('Quá hạn 3 ngày')).toBeVisible();
    expect(own.getByText('Chưa soạn')).toBeVisible();
    expect(own.getByRole('link', { name: 'Soạn báo cáo' })).toHaveAttribute('href', '/reports/r-1');
  });

  it('stand as units by periods, each state in words, by when in words', async () => {
    renderPage(ReportsPage);
    const table = within(await screen.findByRole('table'));
    expect(table.getByText('chậm nhất 19/12/2021 – trước ngày 20/12')).toBeVisible();
    const row = within(table.getByRole('row', { name: /Phòng Kế hoạch Tài chính/ }));
    expect(row.getByRole('link', { name: 'Đã tiếp nhận' })).toHaveAttribute('href', '/reports/r-2');
    expect(row.getByText('chậm 2 ngày')).toBeVisible();
    // Open to be written, and nobody has begun: not the same as being written.
    expect(table.getByRole('link', { name: 'Chưa soạn' })).toHaveAttribute('href', '/reports/r-1');
  });

  it('draw of very many units the rows near the window only, from one answer', async () => {
    const { reportId: _, ...cell } = cellOf(late);
    const rows = Array.from({ length: 300 }, (_, n) => ({
      unit: { id: `u-${n}`, code: `R-${n}`, name: `Đơn vị ${String(n).padStart(4, '0')}` },
      cells: [{ ...cell, reportId: `r-${n}` }],
    }));
    const asked: string[] = [];
    server.use(
      http.get(`*/api/v1/report-regimes/${regime.id}/matrix`, ({ request }) => {
        asked.push(new URL(request.url).search);
        return HttpResponse.json({ ...matrix, rows });
      }),
    );
    renderPage(ReportsPage);
    const table = await screen.findByRole('table');
    expect(table).toHaveAttribute('aria-rowcount', '301');
    await waitFor(() => expect(within(table).getAllByRole('rowheader').length).toBeGreaterThan(5));
    expect(within(table).getAllByRole('rowheader').length).toBeLessThan(200);
    expect(asked).toEqual(['?from=2021&to=2021']);
  });

  it('open a period from the regime’s own calendar', async () => {
    let sent: unknown;
    server.use(
      http.get('*/api/v1/report-regimes/rg-1/calendar', () =>
        HttpResponse.json({
          regimeId: 'rg-1',
          rows: [
            {
              period: '2999',
              label: 'Năm 2999',
              window: { from: '2998-12-15', to: '2999-12-14' },
              cutOff: '2999-12-14',
              dueUnit: '2999-12-19',
              dueDepartment: '2999-12-20',
              advice: [],
            },
          ],
        }),
      ),
      http.post('*/api/v1/report-periods', async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json(reportPeriod, { status: 201 });
      }),
    );
    const { user } = renderPage(ReportsPage);
    await user.click(await screen.findByRole('button', { name: 'Mở kỳ báo cáo' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Mở kỳ báo cáo' }));
    expect(await screen.findByText('Đã mở kỳ báo cáo, lập 3 báo cáo đơn vị.')).toBeVisible();
    expect(sent).toEqual({ regimeId: 'rg-1', period: '2999' });
  });
});

describe('The board of a period', () => {
  beforeEach(async () => {
    await signInAs({ ...me, allowedActions: ['createReminder'] });
    answerAll();
  });
  const open = (search = '') =>
    renderPage(PeriodPage, { path: '/report-periods/$id', at: `/report-periods/rp-1${search}` });

  it('counts who reported, who is late, who is missing, who need not report', async () => {
    open();
    const boxes = (await screen.findAllByRole('link', { name: /^\d+/ })).map((box) => box.textContent);
    expect(boxes).toEqual([
      '2Phải báo cáo',
      '0Chờ tiếp nhận',
      '1Đã tiếp nhận',
      '1Gửi chậm',
      '1Chưa gửi',
      '1Không phải báo cáo',
    ]);
    expect(screen.getByText('Không được giao nhiệm vụ trong năm.')).toBeVisible();
    expect(screen.getByText(/19\/12\/2021 là Chủ nhật/)).toBeVisible();
  });

  it('tells completeness and timeliness apart, as of a day', async () => {
    open();
    expect(await screen.findByText('87,5%')).toBeVisible();
    expect(screen.getByText('37,5%')).toBeVisible();
    expect(screen.getByText(/22\/12\/2021/)).toBeVisible();
  });

  it('leads to the department’s report, with how much of it is in', async () => {
    open();
    expect(await screen.findByRole('button', { name: 'Tổng hợp báo cáo của Sở' })).toBeVisible();
    expect(screen.getByText(/Đã tiếp nhận 1\/3 báo cáo/)).toBeVisible();
  });

  it('says of reports one may not see yet that they are there', async () => {
    server.use(http.get('*/api/v1/reports', () => HttpResponse.json({ items: [] })));
    open();
    expect(await screen.findByText(/^3 đơn vị phải báo cáo. Phòng tổng hợp/)).toBeVisible();
    expect(screen.queryByText(/không có đơn vị nào phải báo cáo/)).toBeNull();
  });

  it('opens from each number exactly its rows', async () => {
    const { user } = open();
    await user.click(await screen.findByRole('link', { name: /Chưa gửi/ }));
    const table = within(screen.getByRole('table'));
    expect(table.getAllByRole('row')).toHaveLength(2);
    expect(table.getByText('Trung tâm Ứng dụng Khoa học và Công nghệ')).toBeVisible();
  });

  it('has of a report that came in the way to receive it', async () => {
    const sent = { ...reportRow, state: 'SUBMITTED' as const, allowedActions: ['receiveReport'] };
    server.use(http.get('*/api/v1/reports', () => HttpResponse.json({ items: [sent] })));
    open('?show=waiting');
    expect(
      await screen.findByRole('link', { name: `Xem, tiếp nhận báo cáo của ${sent.unit.name}` }),
    ).toHaveAttribute('href', `/reports/${sent.id}`);
  });

  it('leads to the chasing of whoever has not sent', async () => {
    open();
    expect(await screen.findByRole('link', { name: 'Đôn đốc 1 đơn vị chưa gửi' })).toHaveAttribute(
      'href',
      '/reminders?kind=REPORT&chosen=all',
    );
    expect(
      screen.getByRole('link', { name: 'Đôn đốc Trung tâm Ứng dụng Khoa học và Công nghệ' }),
    ).toBeVisible();
  });
});
