import type { components } from '@/api/schema';
import { regime, reportPeriod } from './period-samples';
import { taskField } from './report-samples';
import { centre, officer, planning, stamps } from './samples';

type Schemas = components['schemas'];

// The department's report of 2021, as it was assembled.

const source = { reportId: 'r-1', unit: { id: centre.id, code: centre.code, name: centre.name } };

export const consolidated: Schemas['ConsolidatedReport'] = {
  id: 'c-1',
  period: {
    id: 'rp-1',
    key: '2021',
    from: reportPeriod.window.from,
    to: reportPeriod.window.to,
    dueOn: '2021-12-20',
    state: 'OPEN',
  },
  unit: planning,
  addressee: regime.addressee,
  about: 'Kết quả thực hiện Chỉ thị số 01/CT-UBND năm 2021',
  state: 'DRAFT',
  turn: 'AUTHOR',
  signingRoute: [
    { role: 'AUTHOR' },
    { role: 'HEAD', purpose: 'nội dung' },
    { role: 'DIRECTOR' },
    { role: 'CLERK' },
  ],
  outdatedSources: 1,
  assembling: false,
  assemblyFailed: false,
  lastVersion: 1,
  symbol: 'BC-SKHCN',
  corrections: [],
  content: {
    asOf: '2021-12-14',
    about: 'Kết quả thực hiện Chỉ thị số 01/CT-UBND năm 2021',
    recipients: ['Như trên;', 'Lưu: VT.'],
    nodes: [
      {
        code: 'III.1',
        number: '1',
        title: 'Ưu điểm',
        level: 2,
        content: 'TEXT',
        text: 'Đã bảo hộ 3 chỉ dẫn địa lý.',
        edited: false,
        changedBeneath: false,
        mostLines: 1,
        left: [
          { units: ['Văn phòng Sở'], text: 'Đã số hóa 100% hồ sơ.', reason: 'BEYOND_MOST' },
          { units: ['Thanh tra Sở'], text: 'Đề nghị lãnh đạo Sở bổ sung người.', reason: 'NOT_ADDRESSED' },
        ],
        leftCount: 2,
      },
      {
        code: 'III.2',
        number: '2',
        title: 'Tồn tại, hạn chế',
        level: 2,
        content: 'TEXT',
        text: 'Viết lại bởi phòng tổng hợp.',
        assembled: 'Lớp thứ hai chưa tổ chức.',
        editedFrom: 'Lớp thứ hai phải lùi.',
        edited: true,
        changedBeneath: true,
      },
    ],
    figures: {
      total: { total: 1, labels: { IN_TIME: 1 }, outside: 0 },
      sections: [
        {
          id: 's-7',
          number: '7',
          title: 'Phát triển thị trường khoa học và công nghệ',
          tasks: [],
          counts: { total: 1, labels: { IN_TIME: 1 }, outside: 0 },
        },
      ],
      indicators: [
        {
          indicatorId: 'i-1',
          code: 'CT-10',
          name: 'Chỉ dẫn địa lý được bảo hộ',
          unitOfMeasure: 'chỉ dẫn',
          decimals: 0,
          figure: { state: 'REPORTED', value: 3 },
          counted: 8,
          expected: 10,
          complete: false,
          reconciles: true,
          target: 'ít nhất 04',
          members: [],
        },
      ],
      statuses: {},
    },
    sources: [{ ...source, submissionNo: 1 }],
    annex: { goalYear: 2025, indicators: [], tasks: [], documents: [] },
  },
  allowedActions: ['editConsolidatedReport', 'refreshConsolidatedReport', 'decideSigningStep'],
  ...stamps,
};

export const indicatorRows = { items: consolidated.content?.figures.indicators ?? [], total: 1 };

export const provenance: Schemas['ConsolidatedProvenance'] = {
  origins: [
    {
      at: `nodes/III.1/${centre.code}`,
      value: 'Đã bảo hộ 3 chỉ dẫn địa lý tại Lục Nam.',
      inputs: [{ ...source, submissionNo: 1, field: 'nodes/III.1' }],
      inputCount: 1,
    },
  ],
  more: false,
};

export const staleness: Schemas['ConsolidatedStaleness'] = {
  stale: true,
  changes: [
    {
      at: `nodes/III.1/${centre.code}`,
      before: 'Đã bảo hộ 2 chỉ dẫn.',
      after: 'Đã bảo hộ 3 chỉ dẫn.',
      causes: [{ ...source, field: 'nodes/III.1', submissionBefore: 1, submissionAfter: 2 }],
    },
  ],
};

export const signingSteps: Schemas['SigningSteps'] = {
  route: consolidated.signingRoute,
  turn: 'HEAD',
  steps: [
    {
      seq: 1,
      role: 'AUTHOR',
      decision: 'FORWARD',
      at: '2021-12-20T03:00:00Z',
      by: officer,
      note: 'Kính trình.',
      versionNo: 2,
    },
  ],
};

export const reporters: Schemas['ConsolidatedReporters'] = {
  expected: 9,
  included: 8,
  late: 1,
  excluded: 0,
  lines: [
    {
      reportId: 'r-1',
      unit: centre,
      state: 'CONSOLIDATED',
      begun: true,
      dueOn: '2021-12-19',
      firstSubmittedOn: '2021-12-21',
      lateDays: 2,
      submittedAt: '2021-12-21T02:00:00Z',
      submittedBy: officer,
      onBehalf: false,
      receivedOn: '2021-12-21',
      sourceNo: 1,
      newer: true,
    },
  ],
};

export const imported: Schemas['ImportedReportText'] = {
  report: consolidated,
  differences: [
    {
      code: 'III.1',
      title: 'Ưu điểm',
      words: [
        { kind: 'SAME', text: 'Đã bảo hộ ' },
        { kind: 'REMOVED', text: '3 ' },
        { kind: 'ADDED', text: '03 ' },
        { kind: 'SAME', text: 'chỉ dẫn địa lý.' },
      ],
    },
  ],
  loose: [{ below: taskField, text: 'Đoạn viết thêm ở cuối.' }],
};

export const versions: Schemas['ConsolidatedVersion'][] = [
  {
    no: 2,
    cause: 'IMPORTED',
    at: '2021-12-20T03:00:00Z',
    by: officer,
    file: {
      id: 'a-1',
      fileName: 'sửa của Giám đốc.docx',
      mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      size: 20480,
      sha256: '-',
      createdAt: '2021-12-20T03:00:00Z',
      createdBy: officer,
    },
  },
  { no: 1, cause: 'ASSEMBLED', at: '2021-12-19T03:00:00Z', by: officer },
];
