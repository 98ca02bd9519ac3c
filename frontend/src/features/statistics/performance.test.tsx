import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { signOut } from '@/api/session';
import { renderPage } from '@/testing/render';
import { centre, me } from '@/testing/samples';
import { HttpResponse, http, server, signInAs } from '@/testing/server';
import { PerformanceRowsPage } from './performance-rows-page';
import { StatisticsPage } from './statistics-page';

const MEASURES = ['ASSIGNED', 'COMPLETED_ON_TIME', 'COMPLETED_LATE', 'IN_TIME', 'OVERDUE', 'REDONE'];
const counts = (value: number, more = '') =>
  MEASURES.map((measure) => ({
    measure,
    value,
    list: `/api/v1/performance-rows?measure=${measure}&by=UNIT&from=2021-01-01&to=2021-12-31${more}`,
  }));
const table = {
  by: 'UNIT',
  from: '2021-01-01',
  to: '2021-12-31',
  asOf: '2022-01-10',
  simulated: false,
  definitions: [{ measure: 'REDONE', definition: 'Có ít nhất một lần bị yêu cầu thực hiện lại.' }],
  total: { counts: counts(3) },
  rows: [
    {
      key: { id: centre.id, code: centre.code, name: centre.name },
      counts: counts(2, `&unit=${centre.id}&nested=false`),
    },
  ],
};
const head = {
  ...me,
  positions: [{ kind: 'HEAD' as const, title: 'Giám đốc', unit: centre, focalPoint: false }],
};

describe('results by unit or person', () => {
  it('ask for the span in the address, and every number opens its rows', async () => {
    await signInAs(head);
    const asked: URLSearchParams[] = [];
    server.use(
      http.get('*/api/v1/units', () => HttpResponse.json({ items: [centre] })),
      http.get('*/api/v1/statistics/performance', ({ request }) => {
        asked.push(new URL(request.url).searchParams);
        return HttpResponse.json(table);
      }),
    );
    renderPage(StatisticsPage, {
      path: '/statistics',
      at: '/statistics?level=PERFORMANCE&from=2021-01-01&to=2021-12-31',
    });
    const link = await screen.findByRole('link', { name: `2 – mở danh sách: Phải làm lại, ${centre.name}` });
    expect(link.getAttribute('href')).toBe(
      `/statistics/rows?measure=REDONE&by=UNIT&from=2021-01-01&to=2021-12-31&unit=${centre.id}&nested=false`,
    );
    expect(Object.fromEntries(asked[0] ?? [])).toEqual({ by: 'UNIT', from: '2021-01-01', to: '2021-12-31' });
    expect(screen.getByRole('note')).toHaveTextContent('không tính điểm, không xếp hạng');
    await signOut();
  });

  it('say of each piece of work who did it, how often it was sent back, who confirmed the cause', async () => {
    server.use(
      http.get('*/api/v1/performance-rows', () =>
        HttpResponse.json({
          items: [
            {
              kind: 'OCCURRENCE',
              id: 'o-1',
              task: { id: 't-1', code: '3.02', title: 'Bảo hộ sản phẩm' },
              title: 'Bảo hộ sản phẩm',
              period: '2021',
              unit: centre,
              person: { id: 'p-1', fullName: 'Nguyễn Văn An' },
              dueOn: '2021-12-31',
              originalDueOn: '2021-11-30',
              state: 'COMPLETED',
              reportingLabel: 'COMPLETED_ON_TIME',
              redone: 1,
              cause: { confirmedOn: '2021-11-20', confirmedBy: { id: 'p-2', fullName: 'Trần Văn Hòa' } },
              href: '/api/v1/occurrences/o-1',
            },
          ],
          total: 1,
        }),
      ),
    );
    renderPage(PerformanceRowsPage, {
      path: '/statistics/rows',
      at: '/statistics/rows?measure=OBJECTIVE_CAUSE&from=2021-01-01&to=2021-12-31',
    });
    const row = within(await screen.findByRole('row', { name: /Bảo hộ sản phẩm/ }));
    for (const text of ['Nguyễn Văn An', '1 lần', 'Trần Văn Hòa, 20/11/2021'])
      expect(row.getByText(text)).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Gia hạn khách quan');
  });
});
