import { indicator } from '@/testing/indicator-samples';
import { taskSummary } from '@/testing/samples';

// A plan of three sentences with what was made of them, as its page asks for it.

export const text =
  'II. NHIỆM VỤ\n\nGiao Trung tâm lập kế hoạch. Xem xét hỗ trợ các đơn vị. Có ít nhất 04 chỉ dẫn.';
const anchor = (quote: string) => {
  const start = text.indexOf(quote);
  return { documentId: 'd1', start, end: start + quote.length, quote, hash: 'x' };
};
export const plan = {
  id: 'plan',
  code: 'KH',
  kind: 'PLAN',
  title: 'Kế hoạch thực hiện Chỉ thị',
  startsOn: '2021-01-01',
  document: { id: 'd1', abstract: 'Thực hiện Chỉ thị' },
  owner: { id: 'so', code: 'SO', name: 'Sở' },
  state: 'ISSUED',
  allowedActions: [] as string[],
};
const section = {
  id: 'section',
  planId: 'plan',
  code: 'II',
  number: 'II',
  title: 'NHIỆM VỤ',
  level: 1,
  sources: [anchor('II. NHIỆM VỤ')],
  allowedActions: [],
};
const target = { ...indicator.targets[0], source: anchor('Có ít nhất 04 chỉ dẫn.') };
export const around = {
  '*/api/v1/plans': { items: [plan] },
  '*/api/v1/plans/:id/amendments': { items: [] },
  '*/api/v1/plans/:id/sections': { items: [section] },
  '*/api/v1/tasks': { items: [taskSummary] },
  '*/api/v1/tasks/:id': { id: 't-71', sources: [anchor('Giao Trung tâm lập kế hoạch.')] },
  '*/api/v1/indicators': { items: [{ ...indicator, sectionId: 'section' }] },
  '*/api/v1/indicators/:id': { id: 'i-1', targets: [target] },
};
