import { messages } from '@/i18n/messages';
import { formatDate } from '@/lib/dates';
import { formatNumber } from '@/lib/numbers';

export const waitingReportWords = messages({
  title: ['Báo cáo đang chờ bạn', 'Reports that wait for you'],
  department: ['Báo cáo của Sở', 'The department’s report'],
  received: [
    (n: number, more: boolean) => `${more ? 'Ít nhất ' : ''}${formatNumber(n)} báo cáo đơn vị chờ tiếp nhận`,
    (n: number, more: boolean) =>
      `${more ? 'At least ' : ''}${formatNumber(n)} reports of units to be received`,
  ],
  look: ['Xem, tiếp nhận', 'Look and receive'],
  openDraft: ['Soạn tiếp', 'Go on'],
  openDesk: ['Xem, xử lý', 'Look and decide'],
  issue: ['Ghi số, ngày phát hành', 'Enter number and date'],
  begin: ['Soạn báo cáo', 'Write it'],
  write: ['Soạn tiếp', 'Go on'],
  correct: ['Chỉnh lý', 'Correct'],
  by: [(day: string) => `chậm nhất ${formatDate(day)}`, (day: string) => `by ${formatDate(day)}`],
  overdue: [
    (n: number) => `Quá hạn ${formatNumber(n)} ngày`,
    (n: number) => `${formatNumber(n)} days overdue`,
  ],
});
