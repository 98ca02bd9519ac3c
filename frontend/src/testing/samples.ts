import type { Me } from '@/api/session';
import type {
  Occurrence,
  Programme,
  ProgressUpdate,
  Task,
  TaskSummary,
  UnitRef,
  WorkItem,
  WorkRow,
} from '@/api/types';

// One of each thing, in the contract's own shapes, from the plan that ships; tests change what they are about.

export const stamps = { createdAt: '2021-01-29T02:00:00Z', updatedAt: '2021-02-03T01:30:00Z' };

export const centre: UnitRef = {
  id: 'u-ttud',
  code: 'BG-KHCN-TTUD',
  name: 'Trung tâm Ứng dụng Khoa học và Công nghệ',
};
export const planning: UnitRef = { id: 'u-khtc', code: 'BG-KHCN-KHTC', name: 'Phòng Kế hoạch Tài chính' };
export const deputy = { id: 'p-pgd', fullName: 'Trần Văn Hòa', position: 'Phó Giám đốc' };
export const officer = { id: 'p-cv', fullName: 'Lê Thị Mai', position: 'Chuyên viên' };

export const me: Me = {
  id: officer.id,
  username: 'ttud.chuyenvien',
  fullName: officer.fullName,
  mustChangePassword: false,
  administrator: false,
  installationAdministrator: false,
  allowedActions: [],
  positions: [{ kind: 'OFFICER', title: 'Chuyên viên', unit: centre, focalPoint: true }],
};

export const taskSummary: TaskSummary = {
  id: 't-71',
  code: '7.1',
  reference: 'KH-KHCN-2021:7.1',
  title: 'Kế hoạch triển khai Quyết định số 1285/QĐ-TTg',
  planId: 'plan',
  sectionId: 'section',
  leadUnit: centre,
  coordinators: [
    { unit: planning },
    { unitClass: { id: 'c1', code: 'CAC-SO', name: 'các sở, ngành, địa phương' } },
  ],
  deadline: { type: 'END_OF_PERIOD', text: 'Hoàn thành trong năm 2021' },
  leader: deputy,
  product: 'Kế hoạch của UBND tỉnh',
  starred: true,
  advisesHigherBody: true,
  state: 'IN_PROGRESS',
  occurrenceId: 'o-71',
  period: '2021',
  startsOn: '2021-01-29',
  dueOn: '2021-12-31',
  originalDueOn: '2021-12-31',
  timeState: 'OVERDUE',
  overdueDays: 12,
  reportingLabel: 'OVERDUE',
  holder: { role: 'LEAD', unit: centre, since: '2021-02-03' },
  asOf: '2022-01-12',
  allowedActions: ['createProgressUpdate'],
  ...stamps,
};

export const task: Task = {
  ...taskSummary,
  description:
    'Giao Trung tâm Ứng dụng Khoa học và Công nghệ tham mưu UBND tỉnh Kế hoạch triển khai thực hiện Quyết định số 1285/QĐ-TTg. Hoàn thành trong năm 2021.',
  deadline: {
    type: 'END_OF_PERIOD',
    text: 'Hoàn thành trong năm 2021',
    period: '2021',
    statedDate: '2021-12-31',
    bound: 'BY',
    setBy: 'DIRECTOR',
    extensionAuthority: 'DIRECTOR',
  },
  watchers: [],
  documentIds: [],
  sources: [
    {
      documentId: 'd1',
      start: 11020,
      end: 11049,
      quote:
        'Giao Trung tâm Ứng dụng Khoa học và Công nghệ tham mưu UBND tỉnh\n\nKế hoạch triển khai. Hoàn thành trong năm 2021.',
      hash: 'x',
    },
  ],
  validFrom: '2021-01-29',
};

export const occurrence: Occurrence = {
  id: 'o-71',
  taskId: 't-71',
  period: '2021',
  startsOn: '2021-01-29',
  dueOn: '2021-12-31',
  originalDueOn: '2021-12-31',
  dueExplanation: 'Trong năm 2021 – chậm nhất ngày 31/12/2021.',
  state: 'IN_PROGRESS',
  stateSince: '2021-02-03',
  timeState: 'OVERDUE',
  overdueDays: 12,
  reportingLabel: 'OVERDUE',
  receivedAt: '2021-02-01T01:00:00Z',
  holder: { role: 'LEAD', unit: centre, since: '2021-02-03' },
  task: {
    id: 't-71',
    code: '7.1',
    title: task.title,
    planId: 'plan',
    leadUnit: centre,
    coordinators: task.coordinators,
    starred: true,
  },
  asOf: '2022-01-12',
  allowedActions: ['createProgressUpdate', 'requestOccurrenceConfirmation', 'createAdjustmentRequest'],
  ...stamps,
};

export const occurrenceLink = {
  id: 'o-71',
  task: { id: 't-71', code: '7.1', title: task.title },
  planId: 'plan',
  period: '2021',
};

export const workItem: WorkItem = {
  id: 'w-7',
  number: 7,
  title: 'Tổ chức 02 lớp tập huấn về truy xuất nguồn gốc tại Lục Nam',
  product: 'Báo cáo kết quả tập huấn',
  unit: centre,
  person: officer,
  helpers: [],
  year: 2021,
  programmeId: 'pr-1',
  occurrence: occurrenceLink,
  unplanned: false,
  dueOn: '2021-09-30',
  originalDueOn: '2021-06-30',
  state: 'IN_PROGRESS',
  timeState: 'DUE_SOON',
  reportingLabel: 'IN_TIME',
  percentComplete: 50,
  holder: { role: 'LEAD', person: officer, since: '2021-03-02' },
  asOf: '2021-09-27',
  allowedActions: ['createProgressUpdate', 'requestWorkItemConfirmation', 'createAdjustmentRequest'],
  ...stamps,
};

export const progressUpdate: ProgressUpdate = {
  id: 'pu-1',
  occurrence: occurrenceLink,
  workItem: { id: 'w-7', number: 7, title: workItem.title },
  unit: centre,
  author: officer,
  period: '2021',
  reportedOn: '2021-05-14',
  result: 'Đã tổ chức 01 lớp tại xã Đông Hưng, 48 học viên.',
  difficulty: 'Lớp thứ hai phải lùi vì dịch.',
  percentComplete: 50,
  links: [],
  attachments: [],
  revision: 1,
  state: 'CURRENT',
  allowedActions: [],
  ...stamps,
};

export const workRow: WorkRow = {
  kind: 'WORK_ITEM',
  id: 'w-7',
  title: workItem.title,
  task: { id: 't-71', code: '7.1', title: task.title },
  unit: centre,
  dueOn: '2021-09-30',
  state: 'IN_PROGRESS',
  timeState: 'DUE_SOON',
  allowedActions: ['createProgressUpdate', 'requestWorkItemConfirmation'],
  href: '/api/v1/work-items/w-7',
};

export const programme: Programme = {
  id: 'pr-1',
  unit: centre,
  year: 2021,
  state: 'DRAFT',
  counts: { total: 1, unplanned: 0, completed: 0 },
  allowedActions: ['saveProgrammeItems', 'copyProgrammeItems'],
  ...stamps,
};
