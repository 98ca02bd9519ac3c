import type { ReportRegime } from '@/api/types';
import { messages, textsOf } from '@/i18n/messages';

const words = messages({
  before: [(day: string) => `trước ngày ${day}`, (day: string) => `before ${day}`],
  by: [(day: string) => `chậm nhất ${day}`, (day: string) => `by ${day}`],
  dayOfLastMonth: [
    (day: number) => `${day} tháng cuối kỳ`,
    (day: number) => `the ${day} of the period’s last month`,
  ],
  yearsLater: [
    (n: number) => (n === 1 ? 'năm sau' : `${n} năm sau`),
    (n: number) => (n === 1 ? 'of the next year' : `${n} years later`),
  ],
  afterCutOff: [
    (n: number) => `${n} ngày làm việc sau ngày chốt`,
    (n: number) => `${n} working days after the cut-off`,
  ],
});

type Level = ReportRegime['levels'][number];

/** By when a level reports, in the words of its rule: "trước ngày 20/12", "5 ngày làm việc sau ngày chốt". */
export function dueText({ levels }: Pick<ReportRegime, 'levels'>, level: Level['level']): string {
  const t = textsOf(words);
  const found = levels.find((one) => one.level === level);
  if (!found) return '–';
  if (found.rule === 'WORKING_DAYS_AFTER_CUT_OFF') return t.afterCutOff(found.workingDays ?? 0);
  const day = found.month ? `${found.day}/${found.month}` : t.dayOfLastMonth(found.day ?? 0);
  const later = found.yearOffset ? ` ${t.yearsLater(found.yearOffset)}` : '';
  return `${found.bound === 'BEFORE' ? t.before(day) : t.by(day)}${later}`;
}
