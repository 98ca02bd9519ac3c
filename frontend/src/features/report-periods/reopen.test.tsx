import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { completeness, reportPeriod } from '@/testing/period-samples';
import { renderPage } from '@/testing/render';
import { me } from '@/testing/samples';
import { HttpResponse, http, server, signInAs } from '@/testing/server';
import { PeriodPage } from './period-page';

describe('A closed period', () => {
  const closed = { ...reportPeriod, state: 'CLOSED', allowedActions: ['reopenReportPeriod'] };
  const show = (period: object) => {
    server.use(http.get('*/api/v1/report-periods/rp-1', () => HttpResponse.json(period)));
    return renderPage(PeriodPage, { path: '/report-periods/$id', at: '/report-periods/rp-1' });
  };
  beforeEach(async () => {
    await signInAs(me);
    server.use(
      http.get('*/api/v1/report-periods/rp-1/completeness', () => HttpResponse.json(completeness)),
      http.get('*/api/v1/consolidated-reports', () => HttpResponse.json({ items: [] })),
      http.get('*/api/v1/reports', () => HttpResponse.json({ items: [] })),
    );
  });

  it('is opened again with a reason, not without', async () => {
    let sent: unknown;
    server.use(
      http.post('*/api/v1/report-periods/rp-1/reopenings', async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json(reportPeriod);
      }),
    );
    const { user } = show(closed);
    await user.click(await screen.findByRole('button', { name: 'Mở lại kỳ' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Mở lại kỳ' }));
    await user.click(dialog.getByRole('button', { name: 'Mở lại kỳ' }));
    expect(sent).toBeUndefined();
    await user.click(dialog.getByRole('textbox', { name: /Lý do/ }));
    await user.paste('Còn một đơn vị chưa gửi.');
    await user.click(dialog.getByRole('button', { name: 'Mở lại kỳ' }));
    await waitFor(() => expect(sent).toEqual({ reason: 'Còn một đơn vị chưa gửi.' }));
  });

  it('says afterwards when and why', async () => {
    show({ ...reportPeriod, reopenedAt: '2021-12-22T02:00:00Z', reopenedReason: 'Còn một đơn vị chưa gửi.' });
    expect(await screen.findByText('Mở lại ngày 22/12/2021')).toBeVisible();
    expect(screen.getByText('Còn một đơn vị chưa gửi.')).toBeVisible();
  });
});
