import type { AdjustmentRequest, CoordinationAsk, Direction } from '@/api/types';
import { centre, deputy, occurrenceLink, officer, stamps, task } from './samples';

// What is asked of somebody: a request, an ask, a direction.

export const adjustmentRequest: AdjustmentRequest = {
  id: 'ar-1',
  type: 'EXTENSION',
  occurrence: occurrenceLink,
  unit: centre,
  author: officer,
  reason: 'Chờ ý kiến của Sở Thông tin và Truyền thông.',
  cause: 'OBJECTIVE',
  requestedOn: '2021-12-20',
  late: false,
  currentDueOn: '2021-12-31',
  requestedDueOn: '2022-03-31',
  attachments: [],
  authority: 'DIRECTOR',
  state: 'REVIEWED',
  opinion: {
    agrees: true,
    content: 'Lý do khách quan.',
    proposedDueOn: '2022-03-31',
    givenAt: '2021-12-22T02:00:00Z',
    givenBy: officer,
  },
  allowedActions: ['decideAdjustmentRequest'],
  ...stamps,
};

export const coordinationAsk: CoordinationAsk = {
  id: 'ask-1',
  occurrence: occurrenceLink,
  askedBy: centre,
  unit: { id: 'u-snn', code: 'BG-NNPTNT', name: 'Sở Nông nghiệp và Phát triển nông thôn' },
  content: 'Cung cấp danh sách vùng trồng đã cấp mã số đến 30/6/2021.',
  dueOn: '2021-07-10',
  letter: { number: '612', symbol: 'SKHCN-QLCN', issuedOn: '2021-06-21' },
  state: 'WAITING',
  overdue: true,
  overdueDays: 4,
  answers: [],
  author: officer,
  allowedActions: ['answerCoordinationAsk'],
  ...stamps,
};

export const direction: Direction = {
  id: 'dir-1',
  task: { id: 't-71', code: '7.1', title: task.title },
  content: 'Báo cáo tiến độ cụ thể từng huyện, nêu rõ vướng mắc.',
  givenOn: '2021-06-14',
  givenBy: deputy,
  recordedBy: deputy,
  dueOn: '2021-06-21',
  recipients: [{ unit: centre, answered: false }],
  answers: [],
  state: 'OPEN',
  overdue: false,
  allowedActions: ['answerDirection'],
  ...stamps,
};
