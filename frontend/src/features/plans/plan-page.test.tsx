import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderPage } from '@/testing/render';
import { task } from '@/testing/samples';
import { HttpResponse, http, server } from '@/testing/server';
import { describeStates } from '@/testing/states';
import { PlanPage } from './plan-page';
import { around, plan, text } from './plan-page.samples';

const place = { path: '/plans/$id', at: '/plans/plan' };

describeStates('a plan', {
  page: PlanPage,
  ...place,
  around,
  request: '*/api/v1/documents/:id/text',
  filled: { id: 'd1', text, length: text.length, hash: 'x' },
  shows: /Giao Trung tâm lập kế hoạch/,
});

it('leads from a sentence to what was made of it, and back', async () => {
  server.use(
    ...Object.entries(around).map(([url, body]) => http.get(url, () => HttpResponse.json(body))),
    http.get('*/api/v1/documents/:id/text', () =>
      HttpResponse.json({ id: 'd1', text, length: 1, hash: 'x' }),
    ),
  );
  const { user, address } = renderPage(PlanPage, place);
  await user.click(await screen.findByRole('link', { name: 'Giao Trung tâm lập kế hoạch.' }));
  const made = screen.getByText('Lập từ câu đang chọn').closest('li') as HTMLElement;
  expect(within(made).getByRole('link', { name: /^7\.1 / })).toHaveAttribute('href', '/tasks/t-71');
  expect(made).toHaveTextContent('chậm nhất 31/12/2021Đang thực hiệnQuá hạn 12 ngày');
  await user.click(screen.getByRole('link', { name: 'Câu gốc của CT.1' }));
  expect(address()).toContain(`at=${text.indexOf('Có ít nhất')}`);
  expect(screen.getByRole('link', { name: 'Có ít nhất 04 chỉ dẫn.' })).toHaveAttribute(
    'aria-current',
    'page',
  );
  expect(screen.getByText('1 câu chưa lập thành nhiệm vụ hay chỉ tiêu:')).toBeVisible();
});

/** Selects words of the text as somebody dragging over them would. */
function select(words: string) {
  const run = screen.getByText(words, { selector: '[data-start]' });
  const range = document.createRange();
  range.selectNodeContents(run);
  document.getSelection()?.removeAllRanges();
  document.getSelection()?.addRange(range);
  document.dispatchEvent(new Event('selectionchange'));
}

it('makes a task of the sentence that is selected, in the section it stands in', async () => {
  const draft = { ...plan, state: 'DRAFT', allowedActions: ['createTask', 'createSection'] };
  const bodies: Record<string, unknown> = {};
  server.use(
    ...Object.entries({
      ...around,
      '*/api/v1/plans': { items: [draft] },
      '*/api/v1/units': { items: [{ id: 'u1', name: 'Văn phòng Sở', internal: true }] },
      '*/api/v1/unit-classes': { items: [{ id: 'c1', name: 'các sở, ngành' }] },
      '*/api/v1/users': { items: [] },
      '*/api/v1/documents/:id/text': { id: 'd1', text, length: text.length, hash: 'x' },
    }).map(([url, body]) => http.get(url, () => HttpResponse.json(body))),
    http.post('*/api/v1/tasks', async ({ request }) => {
      bodies.task = await request.json();
      return HttpResponse.json({ id: 'new' }, { status: 201 });
    }),
  );
  const { user } = renderPage(PlanPage, place);
  await screen.findByText('Xem xét hỗ trợ các đơn vị.', { selector: 'mark' });
  select('Xem xét hỗ trợ các đơn vị.');
  const bar = await screen.findByRole('region', { name: 'Đoạn đang chọn' });
  await user.click(within(bar).getByRole('button', { name: 'Lập nhiệm vụ' }));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByLabelText(/^Mục/)).toHaveValue('section');
  expect(within(dialog).getByLabelText(/Mã nhiệm vụ/)).toHaveValue('II.1');
  await user.click(within(dialog).getByRole('combobox', { name: /Đơn vị chủ trì/ }));
  await user.click(await screen.findByRole('option', { name: 'Văn phòng Sở' }));
  await user.click(within(dialog).getByRole('combobox', { name: /Đơn vị phối hợp/ }));
  await user.click(await screen.findByRole('option', { name: 'các sở, ngành' }));
  await user.selectOptions(within(dialog).getByLabelText(/^Thời hạn/), 'END_OF_PERIOD');
  await user.selectOptions(within(dialog).getByLabelText(/^Hết/), 'Q2');
  const year = within(dialog).getByLabelText(/^Năm/);
  await user.clear(year);
  await user.type(year, '2021');
  await user.click(within(dialog).getByRole('button', { name: 'Lập nhiệm vụ' }));
  await waitFor(() =>
    expect(bodies.task).toMatchObject({
      planId: 'plan',
      sectionId: 'section',
      code: 'II.1',
      title: 'Xem xét hỗ trợ các đơn vị.',
      description: 'Xem xét hỗ trợ các đơn vị.',
      leadUnit: 'u1',
      coordinators: [{ unitClass: 'c1' }],
      deadline: {
        type: 'END_OF_PERIOD',
        text: 'Trong quý II năm 2021',
        period: '2021-Q2',
        statedDate: '2021-06-30',
        bound: 'BY',
        setBy: 'DIRECTOR',
        extensionAuthority: 'DIRECTOR',
      },
      sources: [{ documentId: 'd1', quote: 'Xem xét hỗ trợ các đơn vị.', nth: 1 }],
    }),
  );
});

it('amends an issued task by a document, sending only what was changed', async () => {
  const issued = { ...plan, allowedActions: ['amendPlan'] };
  let sent: unknown;
  server.use(
    ...Object.entries({
      ...around,
      '*/api/v1/plans': { items: [issued] },
      '*/api/v1/tasks/:id': { ...task, sources: [] },
      '*/api/v1/units': { items: [] },
      '*/api/v1/unit-classes': { items: [] },
      '*/api/v1/documents': { items: [{ id: 'd9', numberAndSymbol: '45/QĐ-KHCN', abstract: 'Điều chỉnh' }] },
      '*/api/v1/documents/:id/text': { id: 'd1', text, length: text.length, hash: 'x' },
    }).map(([url, body]) => http.get(url, () => HttpResponse.json(body))),
    http.post('*/api/v1/plans/:id/amendments', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json({ id: 'a1' }, { status: 201 });
    }),
  );
  const { user } = renderPage(PlanPage, place);
  await user.click(await screen.findByRole('button', { name: 'Điều chỉnh: 7.1' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('combobox', { name: /Văn bản điều chỉnh/ }));
  await user.click(await screen.findByRole('option', { name: /45\/QĐ-KHCN/ }));
  const effective = within(dialog).getByRole('textbox', { name: /Có hiệu lực/ });
  await user.clear(effective);
  await user.type(effective, '15/3/2022');
  const product = within(dialog).getByLabelText(/Sản phẩm/);
  await user.clear(product);
  await user.type(product, 'Đề án');
  await user.click(within(dialog).getByRole('button', { name: 'Điều chỉnh' }));
  await waitFor(() =>
    expect(sent).toEqual({
      documentId: 'd9',
      effectiveOn: '2022-03-15',
      changes: [{ taskId: task.id, product: 'Đề án' }],
    }),
  );
});

it('writes an indicator with its target into a draft', async () => {
  const draft = { ...plan, state: 'DRAFT', allowedActions: ['createTask', 'createIndicator'] };
  let sent: unknown;
  server.use(
    ...Object.entries({
      ...around,
      '*/api/v1/plans': { items: [draft] },
      '*/api/v1/units': { items: [{ id: 'u1', name: 'Phòng Quản lý Khoa học', internal: true }] },
      '*/api/v1/documents/:id/text': { id: 'd1', text, length: text.length, hash: 'x' },
    }).map(([url, body]) => http.get(url, () => HttpResponse.json(body))),
    http.post('*/api/v1/indicators', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json({ id: 'new' }, { status: 201 });
    }),
  );
  const { user } = renderPage(PlanPage, place);
  await user.click(await screen.findByRole('button', { name: 'Lập chỉ tiêu' }));
  const dialog = await screen.findByRole('dialog');
  const field = (name: RegExp) => within(dialog).getByLabelText(name);
  await user.type(field(/Mã chỉ tiêu/), 'CT.2');
  await user.type(field(/Tên chỉ tiêu/), 'Số nhãn hiệu');
  await user.click(within(dialog).getByRole('combobox', { name: /Đơn vị báo cáo/ }));
  await user.click(await screen.findByRole('option', { name: 'Phòng Quản lý Khoa học' }));
  await user.type(field(/Đơn vị tính/), 'nhãn hiệu');
  await user.selectOptions(field(/^Mục tiêu/), 'RANGE');
  await user.type(field(/^Mức/), '2');
  await user.type(field(/^Đến/), '3');
  await user.type(field(/Vào năm/), '2025');
  await user.type(field(/Lời văn/), 'từ 02 đến 03');
  await user.click(within(dialog).getByRole('button', { name: 'Lập chỉ tiêu' }));
  await waitFor(() =>
    expect(sent).toMatchObject({
      planId: 'plan',
      code: 'CT.2',
      definition: 'Số nhãn hiệu',
      ownerUnit: 'u1',
      decimals: 0,
      aggregation: { overTime: 'LAST', overMembers: 'NONE' },
      baseline: { state: 'NOT_AVAILABLE' },
      targets: [{ type: 'RANGE', value: 2, upper: 3, year: 2025, per: 'TOTAL', commitment: 'MANDATORY' }],
    }),
  );
});

it('amends a target of an issued plan by a document', async () => {
  let sent: unknown;
  server.use(
    ...Object.entries({
      ...around,
      '*/api/v1/plans': { items: [{ ...plan, allowedActions: ['amendPlan'] }] },
      '*/api/v1/documents': { items: [{ id: 'd9', numberAndSymbol: '45/QĐ-KHCN', abstract: 'Điều chỉnh' }] },
      '*/api/v1/documents/:id/text': { id: 'd1', text, length: text.length, hash: 'x' },
    }).map(([url, body]) => http.get(url, () => HttpResponse.json(body))),
    http.post('*/api/v1/plans/:id/amendments', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json({ id: 'a1' }, { status: 201 });
    }),
  );
  const { user } = renderPage(PlanPage, place);
  await user.click(await screen.findByRole('button', { name: 'Điều chỉnh: CT.1' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('combobox', { name: /Văn bản điều chỉnh/ }));
  await user.click(await screen.findByRole('option', { name: /45\/QĐ-KHCN/ }));
  const effective = within(dialog).getByRole('textbox', { name: /Có hiệu lực/ });
  await user.clear(effective);
  await user.type(effective, '15/3/2022');
  await user.type(within(dialog).getByLabelText(/^Mức/), '6');
  await user.type(within(dialog).getByLabelText(/Lời văn/), 'ít nhất 06 chỉ dẫn');
  await user.click(within(dialog).getByRole('button', { name: 'Điều chỉnh mục tiêu' }));
  await waitFor(() =>
    expect(sent).toEqual({
      documentId: 'd9',
      effectiveOn: '2022-03-15',
      changes: [{ indicatorId: 'i-1', targetId: 'tg-1', target: { value: 6, text: 'ít nhất 06 chỉ dẫn' } }],
    }),
  );
});
