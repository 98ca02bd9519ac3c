import type { Me } from '@/api/session';
import type {
  AdjustmentRequest,
  CoordinationAsk,
  Direction,
  Indicator,
  IndicatorSeries,
  IndicatorStatus,
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

const stamps = { createdAt: '2021-01-29T02:00:00Z', updatedAt: '2021-02-03T01:30:00Z' };

export const centre: UnitRef = {
  id: 'u-ttud',
  code: 'BG-KHCN-TTUD',
  name: 'Trung tâm Ứng dụng Khoa học và Công nghệ',
};
export const planning: UnitRef = { id: 'u-khtc', code: 'BG-KHCN-KHTC', name: 'Phòng Kế hoạch Tài chính' };
const deputy = { id: 'p-pgd', fullName: 'Trần Văn Hòa', position: 'Phó Giám đốc' };
const officer = { id: 'p-cv', fullName: 'Lê Thị Mai', position: 'Chuyên viên' };

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

const occurrenceLink = {
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

const target = {
  id: 'tg-1',
  indicatorId: 'i-1',
  type: 'AT_LEAST' as const,
  value: 4,
  per: 'TOTAL' as const,
  year: 2025,
  commitment: 'MANDATORY' as const,
  text: 'ít nhất 04 chỉ dẫn địa lý',
  allowedActions: [],
};

export const indicator: Indicator = {
  id: 'i-1',
  code: 'CT.1',
  name: 'Số chỉ dẫn địa lý được bảo hộ',
  planId: 'plan',
  planState: 'ISSUED',
  definition: 'Số chỉ dẫn địa lý của tỉnh được cấp văn bằng bảo hộ, lũy kế.',
  unitOfMeasure: 'chỉ dẫn',
  decimals: 0,
  frequency: 'YEARLY',
  direction: 'HIGHER_IS_BETTER',
  basis: 'CUMULATIVE',
  aggregation: { overTime: 'LAST', overMembers: 'SUM', multiplier: 100 },
  ownerUnit: planning,
  taskIds: ['t-71'],
  baseline: { state: 'REPORTED', value: 2, year: 2020 },
  breaks: [],
  targets: [target],
  simulated: true,
  allowedActions: ['createIndicatorValue', 'createPhaseSet'],
  ...stamps,
};

export const indicatorStatus: IndicatorStatus = {
  indicatorId: 'i-1',
  period: '2021',
  asOf: '2021-12-31',
  status: 'ON_TRACK',
  label: 'Dự kiến đạt',
  figure: { state: 'REPORTED', value: 3 },
  unitOfMeasure: 'chỉ dẫn',
  decimals: 0,
  explanation: {
    formula: 'So số lũy kế 2021 với phân kỳ 2021.',
    inputs: [
      {
        role: 'VALUE',
        label: 'Số liệu 2021',
        figure: { state: 'REPORTED', value: 3 },
        revision: 2,
        state: 'VERIFIED',
        nature: 'OFFICIAL',
      },
    ],
    phase: { phaseSetId: 'ps-1', num: 1, period: '2021', value: 3 },
    thresholds: [{ status: 'ON_TRACK', text: 'bằng hoặc hơn phân kỳ' }],
    notes: [],
  },
};

const point = (year: number, phase: number) => ({
  period: String(year),
  from: `${year - 1}-12-15`,
  to: `${year}-12-14`,
  phase,
  target: { type: 'AT_LEAST' as const, value: 4 },
});
const figure = (value: number) => ({ figure: { state: 'REPORTED' as const, value }, provisional: false });

export const indicatorSeries: IndicatorSeries = {
  indicatorId: 'i-1',
  asOf: '2022-12-31',
  unitOfMeasure: 'chỉ dẫn',
  decimals: 0,
  baseline: indicator.baseline,
  points: [
    { ...point(2021, 3), estimate: figure(3), official: figure(3) },
    { ...point(2022, 3), estimate: figure(3) },
    point(2023, 3),
    point(2024, 4),
    point(2025, 4),
  ],
  breaks: [],
};
