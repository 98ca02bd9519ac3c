import type { ReportingLabel, TimeState, WorkState } from '@/api/types';
import { messages } from '@/i18n/messages';
import { formatDate } from '@/lib/dates';
import { formatNumber } from '@/lib/numbers';

type Named<K extends string> = Record<K, readonly [string, string]>;

const states: Named<WorkState> = {
  NOT_STARTED: ['Chưa thực hiện', 'Not started'],
  IN_PROGRESS: ['Đang thực hiện', 'In progress'],
  AWAITING_CONFIRMATION: ['Chờ xác nhận', 'Awaiting confirmation'],
  COMPLETED: ['Hoàn thành', 'Completed'],
  REDO: ['Thực hiện lại', 'To be redone'],
  SUSPENDED: ['Tạm dừng', 'Suspended'],
  WITHDRAWN: ['Thu hồi', 'Withdrawn'],
  SUPERSEDED: ['Được thay thế', 'Superseded'],
  DRAFT: ['Dự thảo', 'Draft'],
};

const labels: Named<ReportingLabel> = {
  COMPLETED_ON_TIME: ['Hoàn thành đúng hạn', 'Completed on time'],
  COMPLETED_LATE: ['Hoàn thành quá hạn', 'Completed late'],
  IN_TIME: ['Đang thực hiện trong hạn', 'Open, in time'],
  OVERDUE: ['Quá hạn chưa hoàn thành', 'Open, overdue'],
  CONTINUOUS_OPEN: ['Thường xuyên, đang làm', 'Continuous, open'],
  CONTINUOUS_DONE: ['Thường xuyên, đã xong', 'Continuous, done'],
  UNDATED_OPEN: ['Chưa xác định thời hạn, đang làm', 'No deadline, open'],
  UNDATED_DONE: ['Chưa xác định thời hạn, đã xong', 'No deadline, done'],
};

const timeStates: Named<TimeState> = {
  NO_DEADLINE: ['Chưa xác định thời hạn', 'No deadline'],
  NOT_DUE: ['Trong hạn', 'In time'],
  DUE_SOON: ['Sắp đến hạn', 'Due soon'],
  OVERDUE: ['Quá hạn', 'Overdue'],
};

export const stateWords = messages(states);
export const labelWords = messages(labels);
export const timeStateWords = messages(timeStates);

export const workWords = messages({
  continuous: ['Thường xuyên', 'Continuous'],
  overdueBy: [
    (n: number) => `Quá hạn ${formatNumber(n)} ngày`,
    (n: number) => `${formatNumber(n)} ${n === 1 ? 'day' : 'days'} overdue`,
  ],
  byDay: [(day: string) => `chậm nhất ${formatDate(day)}`, (day: string) => `by ${formatDate(day)}`],
  originally: [
    (day: string) => `hạn ban đầu ${formatDate(day)}`,
    (day: string) => `originally ${formatDate(day)}`,
  ],
  leads: ['chủ trì', 'lead'],
  starred: ['Việc trọng tâm', 'Key task'],
  heldBy: [
    (who: string, day: string) => `${who} giữ từ ${formatDate(day)}`,
    (who: string, day: string) => `${who} since ${formatDate(day)}`,
  ],
  period: [
    (key: string) => `Kỳ ${periodName(key, 'vi')}`,
    (key: string) => `Period ${periodName(key, 'en')}`,
  ],
  percentDone: [(n: number) => `${n}%`, (n: number) => `${n}%`],
});

const PARTS = {
  vi: {
    Q: 'quý',
    H: '6 tháng',
    first: 'đầu năm',
    second: 'cuối năm',
    nine: '9 tháng',
    month: 'tháng',
    year: 'năm',
  },
  en: { Q: 'quarter', H: 'half', first: '1', second: '2', nine: 'nine months', month: 'month', year: '' },
};
const ROMAN = ['I', 'II', 'III', 'IV'];

/** A period's key in words: `2021` → năm 2021, `2021-Q2` → quý II/2021, two days → whole years or the days. */
export function periodName(key: string, language: 'vi' | 'en'): string {
  const words = PARTS[language];
  const [year, part] = [key.slice(0, 4), key.slice(5)];
  if (key.length === 4) return `${words.year} ${year}`.trim();
  const quarter = /^Q([1-4])$/.exec(part)?.[1];
  if (quarter) return `${words.Q} ${ROMAN[Number(quarter) - 1]}/${year}`;
  if (part === 'H1') return `${words.H} ${words.first} ${year}`;
  if (part === 'H2') return `${words.H} ${words.second} ${year}`;
  if (part === '9M') return `${words.nine} ${year}`;
  if (/^\d{2}$/.test(part)) return `${words.month} ${Number(part)}/${year}`;
  const [from = '', to = ''] = key.split('_');
  const years = from.endsWith('-01-01') && to.endsWith('-12-31');
  return years ? `${from.slice(0, 4)}–${to.slice(0, 4)}` : `${formatDate(from)} – ${formatDate(to)}`;
}
