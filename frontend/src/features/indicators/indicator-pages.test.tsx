import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { indicator, indicatorSeries, indicatorStatus } from '@/testing/indicator-samples';
import { renderPage } from '@/testing/render';
import { HttpResponse, http, server } from '@/testing/server';
import { describeStates } from '@/testing/states';
import { IndicatorPage } from './indicator-page';
import { IndicatorsPage } from './indicators-page';

const { explanation: _, ...status } = indicatorStatus;
const summary = {
  ...indicator,
  status: { ...status, status: 'NOT_ASSESSABLE', reasonLabel: 'Chưa phân kỳ' },
};

const seriesOf = (indicatorId: string) => ({ ...indicatorSeries, indicatorId });
const allSeries = { items: [seriesOf(indicator.id), seriesOf('i-2')] };

describeStates('the indicators', {
  page: IndicatorsPage,
  path: '/indicators',
  around: {
    '*/api/v1/indicator-series': allSeries,
    '*/api/v1/units': { items: [indicator.ownerUnit] },
    '*/api/v1/plans': { items: [{ id: 'plan', startsOn: '2021-01-29', endsOn: '2025-12-31' }] },
  },
  request: '*/api/v1/indicators',
  filled: { items: [summary], total: 1 },
  shows: /Chưa phân kỳ/,
  empty: { answer: { items: [], total: 0 }, says: /Không có chỉ tiêu nào/ },
});

describe('the indicators', () => {
  const items = [summary, { ...summary, id: 'i-2', status: { ...status, status: 'MET' } }];
  const answers = {
    '*/api/v1/units': { items: [indicator.ownerUnit] },
    '*/api/v1/plans': { items: [{ id: 'plan', startsOn: '2021-01-29', endsOn: '2025-12-31' }] },
    '*/api/v1/indicators': { items, total: 2 },
  };

  it('are counted by status, each number opening its rows, and drawn as they went', async () => {
    let asked = 0;
    server.use(
      ...Object.entries(answers).map(([url, body]) => http.get(url, () => HttpResponse.json(body))),
      http.get('*/api/v1/indicator-series', () => {
        asked += 1;
        return HttpResponse.json(allSeries);
      }),
    );
    const { user, address } = renderPage(IndicatorsPage, { path: '/indicators' });
    const counts = await screen.findByRole('navigation', { name: 'Số chỉ tiêu theo tình trạng' });
    expect(counts).toHaveTextContent('1 Đạt1 Chưa đủ cơ sở đánh giá');
    await waitFor(() =>
      expect(screen.getAllByRole('img', { name: 'năm 2021: 3; năm 2022: 3' })).toHaveLength(2),
    );
    expect(asked).toBe(1);
    await user.click(within(counts).getByRole('link', { name: /Đạt/ }));
    expect(address()).toContain('status=MET');
  });
});

const around = {
  '*/api/v1/plans': { items: [{ id: 'plan', startsOn: '2021-01-29', endsOn: '2025-12-31' }] },
  '*/api/v1/tasks/:id': { id: 't-71', code: '7.1', title: 'Đăng ký chỉ dẫn địa lý' },
  '*/api/v1/indicators/:id/status': indicatorStatus,
  '*/api/v1/indicators/:id/series': indicatorSeries,
  '*/api/v1/indicators/:id/phases': { items: [] },
  '*/api/v1/indicator-values': { items: [] },
  '*/api/v1/directions': { items: [] },
};
const path = '/indicators/$id';
const at = '/indicators/i-1?period=2021';

describeStates('an indicator', {
  page: IndicatorPage,
  path,
  at,
  around,
  request: '*/api/v1/indicators/:id',
  filled: indicator,
  shows: /ít nhất 4 chỉ dẫn · năm 2025/,
});

describe('an indicator', () => {
  const open = () => {
    server.use(
      ...Object.entries(around).map(([url, body]) => http.get(url, () => HttpResponse.json(body as object))),
      http.get('*/api/v1/indicators/:id', () => HttpResponse.json(indicator)),
    );
    return renderPage(IndicatorPage, { path, at });
  };

  it('says why: formula, phase, inputs with revision, thresholds', async () => {
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: /Vì sao\?/ }));
    const why = await screen.findByRole('dialog');
    expect(why).toHaveTextContent('So số lũy kế 2021 với phân kỳ 2021.');
    expect(why).toHaveTextContent('Phân kỳ năm 2021: 3');
    expect(why).toHaveTextContent('Số liệu 2021: 3 (Chính thức, Đã thẩm tra, bản 2)');
    expect(why).toHaveTextContent('bằng hoặc hơn phân kỳ');
  });

  it('has the numbers of the chart in a table, gaps in words', async () => {
    open();
    const table = await screen.findByRole('table', { name: 'Bảng số liệu' });
    const rows = within(table)
      .getAllByRole('row')
      .map((row) => row.textContent);
    expect(rows[1]).toBe('năm 20213334');
    expect(rows[5]).toBe('năm 20254––4');
  });

  it('enters a missing figure with its reason, and a number in Vietnamese writing', async () => {
    const sent: unknown[] = [];
    server.use(
      http.post('*/api/v1/indicator-values', async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({}, { status: 201 });
      }),
    );
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Nhập số liệu' }));
    let dialog = await screen.findByRole('dialog');
    await user.selectOptions(within(dialog).getByLabelText(/Tình trạng số liệu/), 'NOT_AVAILABLE');
    expect(within(dialog).queryByLabelText(/Giá trị/)).not.toBeInTheDocument();
    await user.type(within(dialog).getByLabelText(/Lý do/), 'Cục chưa công bố.');
    await user.click(within(dialog).getByRole('button', { name: 'Nhập số liệu' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(sent[0]).toMatchObject({ figure: { state: 'NOT_AVAILABLE', reason: 'Cục chưa công bố.' } });

    await user.click(screen.getByRole('button', { name: 'Nhập số liệu' }));
    dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByLabelText(/Giá trị/), '1.500');
    await user.click(within(dialog).getByRole('button', { name: '1.500' }));
    await user.click(within(dialog).getByRole('button', { name: 'Nhập số liệu' }));
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[1]).toMatchObject({ figure: { state: 'REPORTED', value: 1500 }, basis: 'CUMULATIVE' });
  });
});
