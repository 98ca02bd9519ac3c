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
import { usualNodes } from './usual-nodes';

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
    await user.click(dialog.getByRole('button', { name: 'Lưu' }));
    await waitFor(() => expect(sent).toEqual({ symbol: 'BC-KHCN' }));
  });
});

describe('What a regime asks of its plan', () => {
  const stamp = { ...regime, planId: 'pl-1' };
  const sections = [
    { id: 's-1', code: 'II', number: 'II', title: 'Nhiệm vụ', level: 1 },
    { id: 's-2', code: 'II.1', number: '1', title: 'Nâng cao tiềm lực', level: 2, parentId: 's-1' },
    { id: 's-3', code: 'III', number: 'III', title: 'Tổ chức thực hiện', level: 1 },
  ];
  const indicators = [
    { id: 'i-1', code: 'CT-01', name: 'Chỉ dẫn địa lý', sectionId: 's-2' },
    { id: 'i-2', code: 'CT-02', name: 'Nhãn hiệu chứng nhận', sectionId: 's-2' },
  ];
  const tasks = [{ id: 't-1', code: 'III.1', title: 'Báo cáo kết quả thực hiện', sectionId: 's-3' }];
  let sent: unknown;
  beforeEach(async () => {
    sent = undefined;
    await signInAs(me);
    server.use(
      http.get('*/api/v1/report-regimes', () => HttpResponse.json({ items: [stamp] })),
      http.get('*/api/v1/report-regimes/rg-1', () =>
        HttpResponse.json(stamp, { headers: { ETag: '"1.x"' } }),
      ),
      http.get('*/api/v1/plans', () =>
        HttpResponse.json({ items: [{ id: 'pl-1', title: 'Kế hoạch 2021–2025' }] }),
      ),
      http.get('*/api/v1/plans/pl-1/sections', () => HttpResponse.json({ items: sections })),
      http.get('*/api/v1/indicators', () => HttpResponse.json({ items: indicators })),
      http.get('*/api/v1/tasks', () => HttpResponse.json({ items: tasks })),
      http.get('*/api/v1/outlines', () => HttpResponse.json({ items: [outline] })),
      http.get('*/api/v1/units', () => HttpResponse.json({ items: [] })),
      http.patch('*/api/v1/report-regimes/rg-1', async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json(stamp);
      }),
    );
  });
  const open = async () => {
    const { user } = renderPage(RegimesPage);
    await user.click(await screen.findByRole('button', { name: 'Sửa' }));
    return { user, dialog: within(await screen.findByRole('dialog', { name: 'Sửa chế độ báo cáo' })) };
  };

  it('is all of it until sections, indicators and tasks are ticked, found by a search without marks', async () => {
    const { user, dialog } = await open();
    const asked = (name: string) => within(dialog.getByRole('group', { name }));
    const all = asked('Chỉ tiêu được hỏi').getByRole('checkbox', { name: /^Tất cả/ });
    expect(all).toBeChecked();
    await user.click(all);
    await user.type(asked('Chỉ tiêu được hỏi').getByRole('searchbox'), 'nhan hieu');
    await user.click(await asked('Chỉ tiêu được hỏi').findByRole('checkbox', { name: /^CT-02/ }));
    expect(asked('Chỉ tiêu được hỏi').queryByRole('checkbox', { name: /^CT-01/ })).toBeNull();
    await user.click(asked('Mục của kế hoạch được hỏi').getByRole('checkbox', { name: /^Tất cả/ }));
    await user.click(await asked('Mục của kế hoạch được hỏi').findByRole('checkbox', { name: /^II\. / }));
    const inner = asked('Mục của kế hoạch được hỏi').getByRole('checkbox', { name: /^II\.1\. / });
    expect(inner).toBeChecked();
    expect(inner).toBeDisabled();
    await user.click(
      await asked('Nhiệm vụ yêu cầu chính báo cáo này').findByRole('checkbox', { name: /^III\.1 / }),
    );
    await user.click(dialog.getByRole('button', { name: 'Lưu' }));
    await waitFor(() =>
      expect(sent).toEqual({ indicatorIds: ['i-2'], sectionIds: ['s-1'], taskIds: ['t-1'] }),
    );
  });

  it('is not sent as no section at all', async () => {
    const { user, dialog } = await open();
    await user.click(
      within(dialog.getByRole('group', { name: 'Mục của kế hoạch được hỏi' })).getByRole('checkbox', {
        name: /^Tất cả/,
      }),
    );
    await user.click(dialog.getByRole('button', { name: 'Lưu' }));
    expect(await dialog.findAllByText(/chọn ít nhất một mục/)).not.toHaveLength(0);
    expect(sent).toBeUndefined();
  });

  it('stands in the list, by name for whoever opens it, and is kept by the form', async () => {
    const narrow = { ...stamp, indicatorIds: ['i-2'], sectionIds: ['s-1'], taskIds: ['t-1'] };
    expect(regimeOf(regimeValues(narrow))).toMatchObject({
      indicatorIds: ['i-2'],
      sectionIds: ['s-1'],
      taskIds: ['t-1'],
    });
    server.use(http.get('*/api/v1/report-regimes', () => HttpResponse.json({ items: [narrow] })));
    const { user } = renderPage(RegimesPage);
    await user.click(await screen.findByText(/^Hỏi 1 mục · 1 chỉ tiêu · 1 nhiệm vụ/));
    expect(await screen.findByText('CT-02 Nhãn hiệu chứng nhận')).toBeVisible();
    expect(screen.queryByText('CT-01 Chỉ dẫn địa lý')).toBeNull();
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

  it('begins with the usual headings, each under a code of its own', () => {
    const nodes = usualNodes();
    expect(nodes.map(({ number }) => number)).toEqual(['I', 'II', 'III', 'IV', 'V']);
    expect(nodes[1]).toMatchObject({ content: 'TASKS', title: 'KẾT QUẢ THỰC HIỆN NHIỆM VỤ, CHỈ TIÊU' });
    expect(new Set(nodes.map(({ code }) => code)).size).toBe(5);
  });

  it('gives a new heading a code nobody has', () => {
    expect(freeCode(outlineNodes, 1)).toBe('II.1');
    expect(freeCode([{ ...(outlineNodes[0] as (typeof outlineNodes)[number]), code: 'I' }], 0)).toBe('I.1');
  });
});
