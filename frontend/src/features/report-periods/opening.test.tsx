import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { regime, reportPeriod } from '@/testing/period-samples';
import { renderPage } from '@/testing/render';
import { me } from '@/testing/samples';
import { HttpResponse, http, server, signInAs } from '@/testing/server';
import { ReportsPage } from './reports-page';

const year = (key: number, advice: string[] = []) => ({
  period: `${key}`,
  label: `năm ${key}`,
  window: { from: `${key - 1}-12-15`, to: `${key}-12-14` },
  cutOff: `${key}-12-14`,
  dueUnit: `${key}-12-19`,
  dueDepartment: `${key}-12-20`,
  advice,
});

/** What was sent, and which years were asked for. */
function answer(of: object, rows: object[]) {
  const seen: { sent?: unknown; from?: string | null } = {};
  server.use(
    http.get('*/api/v1/report-regimes', () => HttpResponse.json({ items: [of] })),
    http.get('*/api/v1/report-periods', () => HttpResponse.json({ items: [] })),
    http.get('*/api/v1/reports', () => HttpResponse.json({ items: [] })),
    http.get('*/api/v1/consolidated-reports', () => HttpResponse.json({ items: [] })),
    http.get('*/api/v1/plans/p-1', () => HttpResponse.json({ id: 'p-1', startsOn: '2021-01-01' })),
    http.get('*/api/v1/report-regimes/rg-1/calendar', ({ request }) => {
      seen.from = new URL(request.url).searchParams.get('from');
      return HttpResponse.json({ regimeId: 'rg-1', rows });
    }),
    http.post('*/api/v1/report-periods', async ({ request }) => {
      seen.sent = await request.json();
      return HttpResponse.json(reportPeriod, { status: 201 });
    }),
  );
  return seen;
}

async function opening() {
  const { user } = renderPage(ReportsPage);
  await user.click(await screen.findByRole('button', { name: 'Mở kỳ báo cáo' }));
  return { user, dialog: within(await screen.findByRole('dialog')) };
}

describe('Opening a period', () => {
  beforeEach(() => signInAs(me));

  it('takes the days of an ad hoc one as days, not as a code', async () => {
    const seen = answer({ ...regime, frequency: 'AD_HOC' }, []);
    const { user, dialog } = await opening();
    await user.type(dialog.getByRole('textbox', { name: /Báo cáo từ ngày/ }), '15/01/2021');
    await user.type(dialog.getByRole('textbox', { name: /Đến hết ngày/ }), '31/03/2021');
    await user.click(dialog.getByRole('button', { name: 'Mở kỳ báo cáo' }));
    await screen.findByText(/^Đã mở kỳ báo cáo/);
    expect(seen.sent).toEqual({ regimeId: 'rg-1', period: '2021-01-15_2021-03-31' });
  });

  it('tells of the chosen period what is good to know before it is opened', async () => {
    answer({ ...regime, planId: undefined }, [year(2020), year(2999, ['Hạn 20/12/2999 là thứ Sáu.'])]);
    const { user, dialog } = await opening();
    expect(await dialog.findByText('Hạn 20/12/2999 là thứ Sáu.')).toBeVisible();
    await user.selectOptions(dialog.getByRole('combobox'), '2020');
    expect(dialog.queryByText('Hạn 20/12/2999 là thứ Sáu.')).toBeNull();
    expect(dialog.getByText(/^Hạn gửi của đơn vị 19\/12\/2020 đã qua/)).toBeVisible();
  });

  it('offers every period since the plan began', async () => {
    const seen = answer({ ...regime, planId: 'p-1' }, [year(2021)]);
    const { dialog } = await opening();
    expect(await dialog.findByRole('option', { name: /^năm 2021/ })).toBeInTheDocument();
    expect(seen.from).toBe('2021');
  });
});
