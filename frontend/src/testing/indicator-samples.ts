import type { Indicator, IndicatorSeries, IndicatorStatus } from '@/api/types';
import { planning, stamps } from './samples';

// The samples of figures; the rest is in samples.ts.

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
