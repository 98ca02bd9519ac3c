import { progressUpdate, workItem } from '@/testing/samples';
import { describeStates } from '@/testing/states';
import { WorkItemPage } from './work-item-page';
import { WorkItemsPage } from './work-items-page';

describeStates('the work item page', {
  page: WorkItemPage,
  path: '/work-items/$id',
  at: '/work-items/w-7',
  around: {
    '*/api/v1/progress-updates': { items: [progressUpdate] },
    '*/api/v1/adjustment-requests': { items: [] },
    '*/api/v1/work-items/:id/events': { items: [] },
  },
  request: '*/api/v1/work-items/:id',
  filled: workItem,
  shows: /hạn ban đầu 30\/06\/2021/,
});

describeStates('the list of work items', {
  page: WorkItemsPage,
  path: '/work-items',
  around: { '*/api/v1/units': { items: [workItem.unit] } },
  request: '*/api/v1/work-items',
  filled: { items: [workItem], total: 1 },
  shows: /Tổ chức 02 lớp tập huấn/,
  empty: { answer: { items: [], total: 0 }, says: /Không có việc nào khớp bộ lọc/ },
});
