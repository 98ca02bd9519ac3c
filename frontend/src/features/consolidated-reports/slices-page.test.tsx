import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { renderPage } from '@/testing/render';
import { centre, me } from '@/testing/samples';
import { HttpResponse, http, server, signInAs } from '@/testing/server';
import { SlicesPage } from './slices-page';

const slice = {
  asOf: '2022-02-01',
  from: '2022-01-01',
  to: '2022-02-01',
  planId: 'pl-1',
  about: 'Tiến độ thực hiện Kế hoạch',
  text: 'Tổng số nhiệm vụ: 0.',
  total: { total: 0, labels: {}, outside: 0 },
  indicators: [
    {
      indicatorId: 'i-1',
      code: 'CT-01',
      name: 'Chỉ dẫn địa lý',
      ownerUnit: centre,
      unitOfMeasure: 'chỉ dẫn',
      decimals: 0,
      target: 'Ít nhất 04 chỉ dẫn địa lý',
      status: {
        period: '2021',
        asOf: '2022-02-01',
        status: 'NOT_ASSESSABLE',
        label: 'Chưa đủ cơ sở đánh giá',
        reason: 'NO_PHASES',
        reasonLabel: 'Chưa phân kỳ',
        figure: { state: 'REPORTED', value: 3 },
      },
    },
  ],
  sections: [],
};

describe('A slice', () => {
  beforeEach(async () => {
    await signInAs(me);
    server.use(
      http.get('*/api/v1/plans', () =>
        HttpResponse.json({ items: [{ id: 'pl-1', title: 'Kế hoạch', state: 'ISSUED', kind: 'PLAN' }] }),
      ),
      http.get('*/api/v1/plans/pl-1/sections', () => HttpResponse.json({ items: [] })),
      http.get('*/api/v1/units', () => HttpResponse.json({ items: [] })),
      http.get('*/api/v1/users', () => HttpResponse.json({ items: [] })),
    );
  });
  const answers = (body: object) =>
    server.use(http.get('*/api/v1/report-slices', () => HttpResponse.json(body)));

  it('shows its indicators with the last verified figure, its period and what it amounts to', async () => {
    answers(slice);
    renderPage(SlicesPage, { path: '/report-slices' });
    const table = within(await screen.findByRole('table', { name: 'Chỉ tiêu' }));
    expect(table.getByRole('link', { name: 'CT-01 Chỉ dẫn địa lý' })).toHaveAttribute(
      'href',
      '/indicators/i-1',
    );
    expect(table.getByText(/^3/)).toBeVisible();
    expect(table.getByText(/2021/)).toBeVisible();
    expect(table.getByText('Chưa phân kỳ')).toBeVisible();
  });

  it('says nothing of indicators where it has none', async () => {
    answers({ ...slice, indicators: [] });
    renderPage(SlicesPage, { path: '/report-slices' });
    expect(await screen.findByText('Tổng số nhiệm vụ: 0.')).toBeVisible();
    expect(screen.queryByRole('table', { name: 'Chỉ tiêu' })).toBeNull();
  });
});
