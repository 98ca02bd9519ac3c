import type { components } from '@/api/schema';
import type { Outline, ReportPeriod, ReportRegime } from '@/api/types';
import { centre, planning, stamps } from './samples';

// What units' reports stand in: an outline, a regime, a period.

export const outlineNodes: Outline['nodes'] = [
  {
    code: 'I',
    number: 'I',
    title: 'Công tác chỉ đạo, triển khai',
    level: 1,
    content: 'TEXT',
    askedOf: 'BOTH',
    required: true,
  },
  {
    code: 'II',
    number: 'II',
    title: 'Kết quả thực hiện',
    level: 1,
    content: 'NONE',
    askedOf: 'BOTH',
    required: false,
  },
];

export const outline: Outline = {
  id: 'ol-1',
  code: 'BAO-CAO-NAM',
  title: 'Báo cáo năm',
  nodes: outlineNodes,
  allowedActions: ['editOutline'],
  ...stamps,
};

export const regime: ReportRegime = {
  id: 'rg-1',
  code: 'CT-01-NAM',
  title: 'Báo cáo năm thực hiện Chỉ thị số 01/CT-UBND',
  frequency: 'YEAR',
  window: 'REPORTING',
  outlineId: 'ol-1',
  reporters: [centre, planning],
  recipientUnit: planning,
  addressee: 'Chủ tịch UBND tỉnh',
  levels: [
    { level: 'UNIT', rule: 'FIXED', month: 12, day: 20, bound: 'BEFORE' },
    { level: 'DEPARTMENT', rule: 'WORKING_DAYS_AFTER_CUT_OFF', workingDays: 5 },
  ],
  signingRoute: [{ role: 'AUTHOR' }, { role: 'DIRECTOR' }, { role: 'CLERK' }],
  taskIds: [],
  symbol: 'BC-SKHCN',
  active: true,
  allowedActions: ['editReportRegime', 'openReportPeriod'],
  ...stamps,
};

export const reportPeriod: ReportPeriod = {
  id: 'rp-1',
  regime: { id: 'rg-1', code: regime.code, title: regime.title },
  period: '2021',
  label: 'Năm 2021',
  window: { from: '2020-12-15', to: '2021-12-14' },
  cutOff: '2021-12-14',
  dueUnit: '2021-12-19',
  dueDepartment: '2021-12-20',
  advice: ['Ngày 19/12/2021 là Chủ nhật; hạn giữ nguyên.'],
  state: 'OPEN',
  recipientUnit: planning,
  addressee: regime.addressee,
  symbol: regime.symbol,
  nodes: outlineNodes,
  signingRoute: regime.signingRoute,
  counts: { expected: 3, draft: 1, submitted: 1, returned: 0, received: 1, consolidated: 0, excluded: 0 },
  allowedActions: ['lockReportPeriod', 'closeReportPeriod', 'createConsolidatedReport'],
  ...stamps,
};

const rate = (numerator: number, denominator: number) => ({
  numerator,
  denominator,
  percent: Math.round((1000 * numerator) / denominator) / 10,
  definition: 'x',
  asOf: '2021-12-22',
});

export const completeness: components['schemas']['ReportCompleteness'] = {
  periodId: 'rp-1',
  period: '2021',
  label: 'Năm 2021',
  asOf: '2021-12-22',
  dueOn: '2021-12-19',
  completeness: rate(7, 8),
  timeliness: rate(3, 8),
  counts: [],
  rows: [],
};
