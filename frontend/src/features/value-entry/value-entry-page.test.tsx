import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { signIn } from '@/api/session';
import { textOnly } from '@/testing/clipboard';
import { indicator } from '@/testing/indicator-samples';
import { renderPage } from '@/testing/render';
import { me } from '@/testing/samples';
import { HttpResponse, http, problem, server } from '@/testing/server';
import { describeStates } from '@/testing/states';
import { ValueEntryPage } from './value-entry-page';

const plan = {
  id: 'plan',
  code: 'KH',
  kind: 'PLAN',
  title: 'Kế hoạch',
  startsOn: '2021-01-01',
  endsOn: '2022-12-31',
};
const summary = { ...indicator, status: {}, allowedActions: ['createIndicatorValue'] };
const value = {
  id: 'v-1',
  indicatorId: 'i-1',
  period: '2021',
  nature: 'OFFICIAL',
  basis: 'CUMULATIVE',
  figure: { state: 'REPORTED', value: 3 },
  state: 'VERIFIED',
  revision: 2,
  attachmentIds: [],
  enteredAt: '2022-01-05T02:30:00Z',
  createdAt: '2022-01-05T02:30:00Z',
  updatedAt: '2022-01-05T02:30:00Z',
  allowedActions: ['editIndicatorValue'],
};
const around = {
  '*/api/v1/plans': { items: [plan] },
  '*/api/v1/indicators/:id': indicator,
  '*/api/v1/indicator-values': { items: [value] },
};

function answer() {
  const answers = { ...around, '*/api/v1/indicators': { items: [summary] } };
  server.use(...Object.entries(answers).map(([url, body]) => http.get(url, () => HttpResponse.json(body))));
}

describeStates('the grid of figures', {
  page: ValueEntryPage,
  around,
  request: '*/api/v1/indicators',
  filled: { items: [summary] },
  shows: /Số chỉ dẫn địa lý/,
  empty: { answer: { items: [{ ...summary, allowedActions: [] }] }, says: /không chủ trì chỉ tiêu nào/ },
});

it('begins in the column of the period that somebody came for', async () => {
  answer();
  renderPage(ValueEntryPage, { path: '/indicator-values', at: '/indicator-values?period=2022' });
  const grid = await screen.findByRole('grid');
  const cells = within(within(grid).getAllByRole('row')[1] as HTMLElement).getAllByRole('gridcell');
  expect(within(cells[1] as HTMLElement).getByRole('textbox')).toBeInTheDocument();
  expect(within(cells[0] as HTMLElement).queryByRole('textbox')).toBeNull();
});

it('leads back to the report whose figures are entered, whatever is chosen meanwhile', async () => {
  answer();
  const { user } = renderPage(ValueEntryPage, {
    path: '/indicator-values',
    at: '/indicator-values?period=2021&report=r-1',
  });
  await user.selectOptions(await screen.findByLabelText('Tính chất'), 'Chính thức');
  expect(screen.getByRole('link', { name: 'Về báo cáo' })).toHaveAttribute('href', '/reports/r-1');
});

describe('entering figures in the grid', () => {
  const batches: { submit: boolean; rows: Record<string, unknown>[] }[] = [];
  const answer = (outcomes: object[]) =>
    http.post('*/api/v1/value-batches', async ({ request }) => {
      batches.push((await request.json()) as (typeof batches)[number]);
      const results = outcomes.map((outcome, row) => ({ row, errors: [], ...outcome }));
      return HttpResponse.json({
        mode: 'PARTIAL',
        created: 0,
        updated: 0,
        unchanged: 0,
        refused: 0,
        results,
      });
    });
  const open = async () => {
    const page = renderPage(ValueEntryPage);
    await screen.findByRole('grid');
    return page;
  };
  const cells = () => screen.getAllByRole('gridcell');

  beforeEach(async () => {
    batches.length = 0;
    sessionStorage.clear();
    server.use(
      ...Object.entries(around).map(([url, body]) => http.get(url, () => HttpResponse.json(body))),
      http.get('*/api/v1/indicators', () => HttpResponse.json({ items: [summary] })),
      http.post('*/api/v1/sessions', () =>
        HttpResponse.json(
          { accessToken: 't', expiresIn: 900, tokenType: 'Bearer', user: me },
          { status: 201 },
        ),
      ),
    );
    await signIn('an', 'x');
  });

  it('opens with the plan in which there is something to enter', async () => {
    const other = { ...plan, id: 'other', title: 'Kế hoạch của người khác' };
    server.use(
      http.get('*/api/v1/plans', () => HttpResponse.json({ items: [other, plan] })),
      http.get('*/api/v1/indicators', ({ request }) =>
        HttpResponse.json({
          items: request.url.includes('planId=other') ? [] : [{ ...summary, planId: plan.id }],
        }),
      ),
    );
    await open();
    expect(screen.getByRole('combobox', { name: 'Kế hoạch' })).toHaveDisplayValue(plan.title);
  });

  it('marks each refused cell with the server’s words and keeps the rest', async () => {
    server.use(
      answer([
        { outcome: 'CREATED', state: 'DRAFT', revision: 1 },
        { outcome: 'REFUSED', errors: [{ pointer: '/rows/1', code: 'STALE', message: 'Đã được sửa.' }] },
      ]),
    );
    const { user } = await open();
    await user.click(cells()[0] as HTMLElement);
    await user.keyboard('4{Tab}5{Enter}');
    await user.click(screen.getByRole('button', { name: 'Lưu nháp' }));
    expect((await screen.findAllByText('Đã được sửa.'))[0]).toBeVisible();
    expect(batches[0]?.rows).toMatchObject([
      { period: '2021', nature: 'ESTIMATE', figure: { state: 'REPORTED', value: 4 }, expectedRevision: 0 },
      { period: '2022', figure: { state: 'REPORTED', value: 5 }, expectedRevision: 0 },
    ]);
    expect(screen.getByText(/^1 ô chưa lưu/)).toBeVisible();
    expect(cells()[1]).toHaveAttribute('aria-invalid', 'true');
    expect(within(cells()[1] as HTMLElement).getByDisplayValue('5')).toBeVisible();
  });

  it('sends the others again when one row spoils the whole request', async () => {
    let first = true;
    server.use(
      http.post('*/api/v1/value-batches', async ({ request }) => {
        const body = (await request.json()) as (typeof batches)[number];
        batches.push(body);
        if (first) {
          first = false;
          const errors = [{ pointer: '/rows/0/figure/value', code: 'MAXIMUM', message: 'Số quá lớn.' }];
          return problem(400, 'Dữ liệu gửi lên không hợp lệ', { errors });
        }
        const results = body.rows.map((_, row) => ({ row, outcome: 'CREATED', errors: [] }));
        return HttpResponse.json({ results });
      }),
    );
    const { user } = await open();
    await user.click(cells()[0] as HTMLElement);
    await user.keyboard('999999999999999{Tab}5{Enter}');
    await user.click(screen.getByRole('button', { name: 'Lưu nháp' }));
    expect((await screen.findAllByText('Số quá lớn.'))[0]).toBeVisible();
    expect(batches[1]?.rows).toMatchObject([{ period: '2022' }]);
    expect(screen.getByText(/^1 ô chưa lưu/)).toBeVisible();
  });

  it('fills a block from Excel, says what it does not understand, and takes it back', async () => {
    const { user } = await open();
    await user.click(cells()[0] as HTMLElement);
    fireEvent.paste(screen.getByRole('textbox', { name: /^năm 2021, CT.1/ }), {
      clipboardData: { getData: textOnly('1.234\tmười\tthừa\n') },
    });
    expect(screen.getByText('Đã dán 2 ô. Bỏ qua 1 ô đã khóa hoặc nằm ngoài bảng.')).toBeVisible();
    expect(screen.getByText(/Chưa phải là số, cũng chưa/)).toBeVisible();
    expect(screen.getByText(/1 ô cần sửa/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
    expect(screen.getByText('Đã lưu mọi thay đổi')).toBeVisible();
  });

  it('goes on where a killed tab left off', async () => {
    const first = await open();
    await first.user.click(cells()[0] as HTMLElement);
    await first.user.keyboard('7{Enter}');
    first.unmount();
    await open();
    expect(screen.getByText(/bạn nhập dở lần trước/)).toBeVisible();
    expect(screen.getByDisplayValue('7')).toBeVisible();
  });

  it('saves by itself once the network is back', async () => {
    server.use(http.post('*/api/v1/value-batches', () => HttpResponse.error()));
    const { user } = await open();
    await user.click(cells()[0] as HTMLElement);
    await user.keyboard('7{Enter}');
    await user.click(screen.getByRole('button', { name: 'Lưu nháp' }));
    expect(await screen.findByText(/1 ô chưa lưu.*sẽ tự lưu lại khi có mạng/)).toBeVisible();
    server.use(answer([{ outcome: 'CREATED', state: 'DRAFT', revision: 1 }]));
    fireEvent(window, new Event('online'));
    expect(await screen.findByText('Đã lưu 1 ô.')).toBeVisible();
    expect(batches).toMatchObject([{ submit: false, rows: [{ figure: { value: 7 } }] }]);
  });

  it('says what is sent before it is, and sends drafts for verification', async () => {
    server.use(answer([{ outcome: 'CREATED', state: 'SUBMITTED', revision: 1 }]));
    const { user } = await open();
    await user.click(cells()[1] as HTMLElement);
    await user.keyboard('khong phat sinh{Enter}');
    await user.click(screen.getByRole('button', { name: 'Gửi thẩm tra (1)' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText(/Sẽ gửi 1 số liệu “Ước thực hiện”/)).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: 'Gửi thẩm tra (1)' }));
    await waitFor(() => expect(batches).toHaveLength(1));
    expect(batches[0]).toMatchObject({ submit: true, rows: [{ figure: { state: 'NOT_ARISEN' } }] });
    expect(await screen.findByText('Đã gửi 1 số liệu.')).toBeVisible();
  });

  it('shows the other nature and the period before, to be taken over on purpose', async () => {
    const { user } = await open();
    await user.click(cells()[1] as HTMLElement);
    const bar = screen.getByRole('region', { name: 'Ô đang chọn' });
    await user.click(within(bar).getByRole('button', { name: 'Giữ nguyên' }));
    expect(within(cells()[1] as HTMLElement).getByDisplayValue('3')).toBeVisible();
    await user.selectOptions(within(bar).getByLabelText('Tình trạng số liệu'), 'NOT_AVAILABLE');
    await user.type(within(bar).getByLabelText('Lý do'), 'Cục chưa công bố{Enter}');
    expect(screen.getByDisplayValue('Chưa có số liệu: Cục chưa công bố')).toBeVisible();
  });

  it('lets Esc and then Tab out of the grid', async () => {
    const { user } = await open();
    await user.click(cells()[0] as HTMLElement);
    await user.keyboard('{Escape}{Tab}');
    expect(screen.getByRole('grid')).not.toContainElement(document.activeElement as HTMLElement);
  });

  it('does nothing with the keys of an input method at work', async () => {
    const { user } = await open();
    await user.click(cells()[0] as HTMLElement);
    const input = document.activeElement as HTMLElement;
    fireEvent.keyDown(input, { key: 'Enter', keyCode: 229 });
    fireEvent.keyDown(input, { key: 'ArrowRight', keyCode: 39, isComposing: true });
    expect(input).toHaveFocus();
  });
});
