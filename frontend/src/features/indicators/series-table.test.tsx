import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { IndicatorSeries } from '@/api/types';
import { indicatorSeries } from '@/testing/indicator-samples';
import { renderPage } from '@/testing/render';
import { SeriesTable } from './series-table';

const reported = (value: number) => ({ state: 'REPORTED' as const, value });
const quarter = (n: number, value?: number) => ({
  period: `2022-Q${n}`,
  from: '2022-01-01',
  to: '2022-12-31',
  official: value === undefined ? undefined : { figure: reported(value), provisional: false },
});

it('puts under the quarters of a year what they make, and of how many', async () => {
  const series: IndicatorSeries = {
    ...indicatorSeries,
    points: [quarter(1, 10), quarter(2, 20), quarter(3), quarter(4)],
    years: [
      {
        period: '2022',
        figure: reported(30),
        computed: true,
        estimated: false,
        provisional: false,
        parts: { met: 2, reported: 2, total: 4, text: '2 của 4' },
      },
    ],
  };
  renderPage(() => <SeriesTable series={series} />);
  const rows = within(await screen.findByRole('table')).getAllByRole('row');
  expect(rows.map(({ textContent }) => textContent)).toHaveLength(6);
  expect(rows[5]).toHaveTextContent(/30 \(tự tính từ 2\/4 kỳ trong năm\)/);
});
