import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderPage } from '@/testing/render';
import { indicator, taskSummary } from '@/testing/samples';
import { HttpResponse, http, server } from '@/testing/server';
import { describeStates } from '@/testing/states';
import { PlanPage } from './plan-page';

const text = 'II. NHIỆM VỤ\n\nGiao Trung tâm lập kế hoạch. Xem xét hỗ trợ các đơn vị. Có ít nhất 04 chỉ dẫn.';
const anchor = (quote: string) => {
  const start = text.indexOf(quote);
  return { documentId: 'd1', start, end: start + quote.length, quote, hash: 'x' };
};
const plan = {
  id: 'plan',
  code: 'KH',
  kind: 'PLAN',
  title: 'Kế hoạch thực hiện Chỉ thị',
  startsOn: '2021-01-01',
  document: { id: 'd1' },
};
const section = {
  id: 'section',
  planId: 'plan',
  code: 'II',
  number: 'II',
  title: 'NHIỆM VỤ',
  level: 1,
  sources: [anchor('II. NHIỆM VỤ')],
};
const target = { ...indicator.targets[0], source: anchor('Có ít nhất 04 chỉ dẫn.') };
const around = {
  '*/api/v1/plans': { items: [plan] },
  '*/api/v1/plans/:id/sections': { items: [section] },
  '*/api/v1/tasks': { items: [taskSummary] },
  '*/api/v1/tasks/:id': { id: 't-71', sources: [anchor('Giao Trung tâm lập kế hoạch.')] },
  '*/api/v1/indicators': { items: [{ ...indicator, sectionId: 'section' }] },
  '*/api/v1/indicators/:id': { id: 'i-1', targets: [target] },
};
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
  await user.click(screen.getByRole('link', { name: 'Câu gốc của CT.1' }));
  expect(address()).toContain(`at=${text.indexOf('Có ít nhất')}`);
  expect(screen.getByRole('link', { name: 'Có ít nhất 04 chỉ dẫn.' })).toHaveAttribute(
    'aria-current',
    'page',
  );
  expect(screen.getByText('1 câu chưa lập thành nhiệm vụ hay chỉ tiêu:')).toBeVisible();
});
