import type { components } from '@/api/schema';
import type { Report } from '@/api/types';
import { regime, reportPeriod } from './period-samples';
import { centre, officer, planning, stamps } from './samples';

// A unit's report of 2021 as it goes its way.

export const reportRow: Report = {
  id: 'r-1',
  period: {
    id: 'rp-1',
    regimeId: 'rg-1',
    regimeTitle: regime.title,
    period: '2021',
    label: 'Năm 2021',
    window: reportPeriod.window,
    cutOff: '2021-12-14',
    state: 'OPEN',
  },
  unit: centre,
  hasSeal: true,
  recipientUnit: planning,
  state: 'DRAFT',
  begun: true,
  dueOn: '2021-12-19',
  lastNo: 0,
  receivedNo: 0,
  making: 1,
  allowedActions: ['editReport', 'prefillReport', 'submitReport'],
  ...stamps,
};

export const taskField = 'tasks/t-71';

export const wholeReport: Report = {
  ...reportRow,
  content: {
    asOf: '2021-12-14',
    nodes: [
      {
        field: 'nodes/I',
        code: 'I',
        number: 'I',
        title: 'Công tác chỉ đạo, triển khai',
        level: 1,
        content: 'TEXT',
        required: true,
        edited: false,
        previousText: 'Năm 2020 đã ban hành 03 văn bản.',
      },
      {
        code: 'II.1',
        number: '1',
        title: 'Các chỉ tiêu',
        level: 2,
        content: 'INDICATORS',
        required: false,
        edited: false,
      },
      {
        code: 'II.2',
        number: '2',
        title: 'Các nhiệm vụ, giải pháp',
        level: 2,
        content: 'TASKS',
        required: false,
        edited: false,
      },
      {
        code: 'II.3',
        number: '3',
        title: 'Tiến độ nhiệm vụ được giao',
        level: 2,
        content: 'TASK_FIGURES',
        required: false,
        edited: false,
      },
    ],
    tasks: [
      {
        field: taskField,
        task: {
          taskId: 't-71',
          code: '7.1',
          title: 'Kế hoạch triển khai Quyết định số 1285/QĐ-TTg',
          sectionId: 's-7',
          sectionNumber: '7',
          sectionTitle: 'Phát triển thị trường khoa học và công nghệ',
          label: 'IN_TIME',
          state: 'IN_PROGRESS',
          dueOn: '2021-12-31',
          result: 'Đã tổ chức 01 lớp tại xã Đông Hưng.',
          workItems: [{ id: 'w-7', title: 'Tổ chức 02 lớp tập huấn', state: 'IN_PROGRESS' }],
        },
        edited: [],
        updateIds: ['pu-1'],
        previous: { result: 'Đã tổ chức 03 lớp năm 2020.' },
      },
    ],
    indicators: [
      {
        field: 'indicators/i-1',
        indicator: {
          indicatorId: 'i-1',
          code: 'CT-10',
          name: 'Chỉ dẫn địa lý được bảo hộ',
          unitOfMeasure: 'chỉ dẫn',
          decimals: 0,
          nature: 'ESTIMATE',
          basis: 'CUMULATIVE',
          figure: { state: 'REPORTED', value: 3 },
          revision: 1,
          members: [],
        },
        previous: { state: 'REPORTED', value: 2 },
      },
    ],
  },
  openFields: ['nodes/I', taskField],
  steps: [],
};

export const returnedReport: Report = {
  ...wholeReport,
  state: 'RETURNED',
  lastNo: 1,
  making: 2,
  firstSubmittedOn: '2021-12-18',
  lastSubmittedOn: '2021-12-18',
  returnDueOn: '2021-12-22',
  openFields: [taskField],
  content: wholeReport.content && {
    ...wholeReport.content,
    tasks: wholeReport.content.tasks.map((row) => ({ ...row, note: 'Nêu rõ số học viên.' })),
  },
  steps: [
    {
      seq: 1,
      kind: 'SUBMITTED',
      submissionNo: 1,
      at: '2021-12-18T02:00:00Z',
      by: officer,
      onBehalf: false,
      notes: [],
    },
    {
      seq: 2,
      kind: 'RETURNED',
      submissionNo: 1,
      at: '2021-12-20T02:00:00Z',
      by: { id: 'p-khtc', fullName: 'Ngô Thị Lan' },
      onBehalf: false,
      notes: [{ field: taskField, note: 'Nêu rõ số học viên.' }],
    },
  ],
};

export const reviewedReport: Report = {
  ...wholeReport,
  state: 'SUBMITTED',
  lastNo: 2,
  openFields: [],
  allowedActions: ['returnReport', 'receiveReport', 'excludeReport'],
};

export const similarity: components['schemas']['ReportSimilarity'] = {
  reportId: 'r-1',
  against: '2020',
  texts: [
    {
      field: taskField,
      title: '7.1',
      part: 'result',
      kind: 'ONLY_DATES',
      percent: 96,
      said: 'giống 96 %, chỉ khác ngày tháng',
    },
  ],
  figures: [{ field: 'indicators/i-1', name: 'Chỉ dẫn địa lý được bảo hộ', periods: 3 }],
};
