import { adjustmentRequest, coordinationAsk, direction } from '@/testing/request-samples';
import { describeStates } from '@/testing/states';
import { AdjustmentRequestPage } from './adjustment-request-page';
import { CoordinationAskPage } from './coordination-ask-page';
import { DirectionPage } from './direction-page';

describeStates('a request', {
  page: AdjustmentRequestPage,
  path: '/adjustment-requests/$id',
  at: '/adjustment-requests/ar-1',
  request: '*/api/v1/adjustment-requests/:id',
  filled: adjustmentRequest,
  shows: /Chờ ý kiến của Sở Thông tin/,
});

describeStates('a request to a coordinator', {
  page: CoordinationAskPage,
  path: '/coordination-asks/$id',
  at: '/coordination-asks/ask-1',
  request: '*/api/v1/coordination-asks/:id',
  filled: coordinationAsk,
  shows: /Công văn số 612\/SKHCN-QLCN, 21\/06\/2021/,
});

describeStates('a direction', {
  page: DirectionPage,
  path: '/directions/$id',
  at: '/directions/dir-1',
  request: '*/api/v1/directions/:id',
  filled: direction,
  shows: /nêu rõ vướng mắc/,
});
