import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderPage } from '@/testing/render';
import { centre } from '@/testing/samples';
import { HttpResponse, http, server } from '@/testing/server';
import { describeStates } from '@/testing/states';
import { StatisticsPage } from './statistics-page';

const count = (measure: string, value: number, unit = '') => ({
  measure,
  value,
  list: `/api/v1/tasks?label=${measure}&asOf=2021-12-14${unit && `&leadUnit=${unit}`}`,
});
const row = (unit = '') => ({
  counts: [
    count('ASSIGNED', 9, unit),
    count('COMPLETED_ON_TIME', 5, unit),
    count('COMPLETED_LATE', 0, unit),
    count('IN_TIME', 1, unit),
    count('OVERDUE', 2, unit),
    count('CONTINUOUS_OPEN', 1, unit),
    count('CONTINUOUS_DONE', 0, unit),
    count('UNDATED_OPEN', 0, unit),
    count('UNDATED_DONE', 0, unit),
  ],
  rates: [
    {
      rate: 'COMPLETED_OF_ASSIGNED',
      numerator: 5,
      denominator: 9,
      percent: 55.6,
      definition: 'Hoàn thành trên tổng số được giao.',
      asOf: '2021-12-14',
      deadlineBasis: 'EXTENDED',
      numeratorList: '/api/v1/tasks?state=COMPLETED&asOf=2021-12-14',
      denominatorList: '/api/v1/tasks?asOf=2021-12-14',
    },
  ],
});
const statistics = {
  level: 'TASK',
  groupBy: 'UNIT',
  asOf: '2021-12-14',
  deadlineBasis: 'EXTENDED',
  simulated: true,
  definitions: [{ measure: 'OVERDUE', definition: 'Quá hạn mà chưa hoàn thành ở ngày tính.' }],
  total: row(),
  rows: [{ key: { id: centre.id, code: centre.code, name: centre.name }, ...row(centre.id) }],
};
const around = { '*/api/v1/units': { items: [centre] }, '*/api/v1/users': { items: [] } };

it('says beside what is overdue how many earlier periods wait, and leads to them', async () => {
  const earlier = {
    measure: 'EARLIER_UNFINISHED',
    value: 3,
    list: '/api/v1/tasks?earlier=true&state=IN_PROGRESS&asOf=2021-12-14',
  };
  const total = { ...statistics.total, counts: [...statistics.total.counts, earlier] };
  server.use(
    ...Object.entries(around).map(([url, body]) => http.get(url, () => HttpResponse.json(body))),
    http.get('*/api/v1/statistics/tasks', () => HttpResponse.json({ ...statistics, total })),
  );
  renderPage(StatisticsPage, { path: '/statistics' });
  const beside = await screen.findByText('và 3 kỳ trước chưa hoàn thành');
  expect(beside.closest('a')).toHaveAttribute(
    'href',
    '/tasks?earlier=true&state=IN_PROGRESS&asOf=2021-12-14',
  );
  expect(screen.getByRole('columnheader', { name: 'Kỳ trước chưa hoàn thành' })).toBeVisible();
});

describeStates('statistics', {
  page: StatisticsPage,
  path: '/statistics',
  around,
  request: '*/api/v1/statistics/tasks',
  filled: statistics,
  shows: /Số liệu tính đến 14\/12\/2021/,
});

describe('statistics', () => {
  it('opens, from every number, the list under the very filter it was counted with', async () => {
    server.use(
      http.get('*/api/v1/units', () => HttpResponse.json(around['*/api/v1/units'])),
      http.get('*/api/v1/users', () => HttpResponse.json({ items: [] })),
      http.get('*/api/v1/statistics/tasks', () => HttpResponse.json(statistics)),
    );
    renderPage(StatisticsPage, { path: '/statistics' });
    const overdue = await screen.findByRole('link', {
      name: '2 – mở danh sách: Quá hạn chưa hoàn thành, Trung tâm Ứng dụng Khoa học và Công nghệ',
    });
    expect(overdue).toHaveAttribute('href', '/tasks?label=OVERDUE&asOf=2021-12-14&leadUnit=u-ttud');
    for (const link of screen.getAllByRole('link', { name: /mở danh sách/ })) {
      expect(link.getAttribute('href')).toMatch(/^\/tasks\?.*asOf=2021-12-14/);
    }
    expect(screen.getByText('55,6%')).toBeVisible();
    expect(screen.getByText('số liệu mô phỏng')).toBeVisible();
  });

  it('is kept to what one deputy is in charge of, on a day typed day first', async () => {
    const asked: URLSearchParams[] = [];
    server.use(
      http.get('*/api/v1/units', () => HttpResponse.json(around['*/api/v1/units'])),
      http.get('*/api/v1/users', () =>
        HttpResponse.json({
          items: [
            { id: 'p-pgd', fullName: 'Trần Văn Hòa', username: 'pgd', positions: [], allowedActions: [] },
          ],
        }),
      ),
      http.get('*/api/v1/statistics/tasks', ({ request }) => {
        asked.push(new URL(request.url).searchParams);
        return HttpResponse.json(statistics);
      }),
    );
    const { user } = renderPage(StatisticsPage, { path: '/statistics' });
    await screen.findByRole('option', { name: 'Trần Văn Hòa' });
    await user.selectOptions(screen.getByLabelText('Lãnh đạo phụ trách'), 'p-pgd');
    await user.type(screen.getByLabelText('Ngày tính'), '3/11/2021{Enter}');
    await waitFor(() =>
      expect(Object.fromEntries(asked.at(-1) ?? [])).toMatchObject({ leader: 'p-pgd', asOf: '2021-11-03' }),
    );
  });
});
