import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { dueText } from '@/business/report-due';
import { outline, outlineNodes, regime } from '@/testing/period-samples';
import { renderPage } from '@/testing/render';
import { centre, me, planning } from '@/testing/samples';
import { HttpResponse, http, problem, server, signInAs } from '@/testing/server';
import { describeStates } from '@/testing/states';
import { freeCode } from './nodes';
import { OutlinePage } from './outline-page';
import { OutlinesPage } from './outlines-page';
import { regimeOf, regimeValues } from './regime-fields';
import { RegimesPage } from './regimes-page';

describeStates('Regimes', {
  page: RegimesPage,
  request: '*/api/v1/report-regimes',
  filled: { items: [regime] },
  shows: /trước ngày 20\/12/,
  empty: { answer: { items: [] }, says: /Chưa có chế độ báo cáo nào/ },
});

describeStates('Outlines', {
  page: OutlinesPage,
  request: '*/api/v1/outlines',
  filled: { items: [outline] },
  shows: /Báo cáo năm/,
  empty: { answer: { items: [] }, says: /Chưa có đề cương nào/ },
});

describe('A regime', () => {
  it('says by when in the words of its rule', () => {
    expect(dueText(regime, 'UNIT')).toBe('trước ngày 20/12');
    expect(dueText(regime, 'DEPARTMENT')).toBe('5 ngày làm việc sau ngày chốt');
  });

  it('goes through its form unchanged', () => {
    const { levels, signingRoute, reporters, title, symbol, frequency, active } = regime;
    expect(regimeOf(regimeValues(regime))).toMatchObject({
      levels,
      signingRoute,
      reporters: reporters.map(({ id }) => id),
      title,
      symbol,
      frequency,
      active,
      recipientUnit: planning.id,
    });
  });

  it('is changed in a dialog, only what was changed is sent', async () => {
    let sent: unknown;
    await signInAs(me);
    server.use(
      http.get('*/api/v1/report-regimes', () => HttpResponse.json({ items: [regime] })),
      http.get('*/api/v1/report-regimes/rg-1', () =>
        HttpResponse.json(regime, { headers: { ETag: '"1.x"' } }),
      ),
      http.get('*/api/v1/plans', () => HttpResponse.json({ items: [] })),
      http.get('*/api/v1/outlines', () => HttpResponse.json({ items: [outline] })),
      http.get('*/api/v1/units', () =>
        HttpResponse.json({ items: [centre, planning].map((unit) => ({ ...unit, parent: planning })) }),
      ),
      http.patch('*/api/v1/report-regimes/rg-1', async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json(regime);
      }),
    );
    const { user } = renderPage(RegimesPage);
    await user.click(await screen.findByRole('button', { name: 'Sửa' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Sửa chế độ báo cáo' }));
    const symbol = dialog.getByRole('textbox', { name: /Ký hiệu báo cáo/ });
    await user.clear(symbol);
    await user.type(symbol, 'BC-KHCN');
    await user.click(dialog.getByRole('button', { name: 'Sửa chế độ báo cáo' }));
    await waitFor(() => expect(sent).toEqual({ symbol: 'BC-KHCN' }));
  });
});

describe('An outline', () => {
  const REQUEST = '*/api/v1/outlines/ol-1';
  beforeEach(async () => {
    await signInAs(me);
    server.use(http.get(REQUEST, () => HttpResponse.json(outline, { headers: { ETag: '"1.x"' } })));
  });
  const open = () => renderPage(OutlinePage, { path: '/outlines/$id', at: '/outlines/ol-1' });

  it('is put in order, added to and saved as a whole; codes stay', async () => {
    let sent: { nodes: { code: string; title: string }[] } | undefined;
    server.use(
      http.patch(REQUEST, async ({ request }) => {
        sent = (await request.json()) as typeof sent;
        return HttpResponse.json(outline);
      }),
    );
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Chuyển “Kết quả thực hiện” lên' }));
    await user.click(screen.getByRole('button', { name: 'Thêm đề mục' }));
    await user.click(screen.getByRole('button', { name: 'Lưu đề cương' }));
    await waitFor(() => expect(sent?.nodes.map(({ code }) => code)).toEqual(['II', 'I', 'I.1']));
    expect(await screen.findByText('Đã lưu đề cương.')).toBeVisible();
  });

  it('keeps what was changed when somebody else was first, and says so', async () => {
    server.use(http.patch(REQUEST, () => problem(412, 'Đã thay đổi')));
    const { user } = open();
    const [title] = await screen.findAllByLabelText('Đề mục');
    await user.type(title as HTMLElement, ' mới');
    await user.click(screen.getByRole('button', { name: 'Lưu đề cương' }));
    expect(await screen.findByText(/Người khác vừa sửa đề cương này/)).toBeVisible();
    expect(title).toHaveValue(`${outlineNodes[0]?.title} mới`);
  });

  it('gives a new heading a code nobody has', () => {
    expect(freeCode(outlineNodes, 1)).toBe('II.1');
    expect(freeCode([{ ...(outlineNodes[0] as (typeof outlineNodes)[number]), code: 'I' }], 0)).toBe('I.1');
  });
});
