import type { Authority, DeadlineType, Recurrence } from '@/api/types';
import { messages } from '@/i18n/messages';
import { formatDate } from '@/lib/dates';

const types: Record<DeadlineType, readonly [string, string]> = {
  FIXED: ['Đến một ngày cụ thể', 'On a given day'],
  END_OF_PERIOD: ['Hết năm, quý hoặc tháng', 'By the end of a year, quarter or month'],
  RECURRING: ['Định kỳ (hằng tháng, hằng quý, hằng năm)', 'Recurring (monthly, quarterly, yearly)'],
  CONTINUOUS: ['Thường xuyên', 'Continuous'],
  BY_DOCUMENT: ['Theo thời hạn của văn bản khác', 'As another document says'],
  ON_EVENT: ['Khi có sự kiện', 'When something happens'],
  NONE: ['Văn bản không nêu thời hạn', 'The document names no deadline'],
};
export const deadlineTypeWords = messages(types);

const authorities: Record<Authority, readonly [string, string]> = {
  DIRECTOR: ['Giám đốc', 'The director'],
  DEPUTY_IN_CHARGE: ['Phó Giám đốc phụ trách', 'The deputy in charge'],
  HIGHER_BODY: ['Cơ quan cấp trên', 'A higher body'],
};
export const authorityWords = messages(authorities);

const units: Record<Recurrence['unit'], readonly [string, string]> = {
  YEAR: ['Hằng năm', 'Yearly'],
  HALF_YEAR: ['Sáu tháng một lần', 'Half-yearly'],
  QUARTER: ['Hằng quý', 'Quarterly'],
  MONTH: ['Hằng tháng', 'Monthly'],
};
export const recurrenceWords = messages(units);

/** Parts of a year as period keys end in them; `SPAN` is several whole years. */
export const partWords = messages({
  YEAR: ['Cả năm', 'The whole year'],
  Q1: ['Quý I', 'Quarter I'],
  Q2: ['Quý II', 'Quarter II'],
  Q3: ['Quý III', 'Quarter III'],
  Q4: ['Quý IV', 'Quarter IV'],
  H1: ['Sáu tháng đầu năm', 'First half'],
  '9M': ['Chín tháng', 'Nine months'],
  '01': ['Tháng 1', 'January'],
  '02': ['Tháng 2', 'February'],
  '03': ['Tháng 3', 'March'],
  '04': ['Tháng 4', 'April'],
  '05': ['Tháng 5', 'May'],
  '06': ['Tháng 6', 'June'],
  '07': ['Tháng 7', 'July'],
  '08': ['Tháng 8', 'August'],
  '09': ['Tháng 9', 'September'],
  '10': ['Tháng 10', 'October'],
  '11': ['Tháng 11', 'November'],
  '12': ['Tháng 12', 'December'],
  SPAN: ['Cả giai đoạn nhiều năm', 'Several years'],
});

export const deadlineWords = messages({
  type: ['Thời hạn', 'Deadline'],
  text: ['Lời văn về thời hạn', 'The deadline in the document’s words'],
  textHint: [
    'Chép nguyên văn. Bỏ trống thì hệ thống ghi theo loại thời hạn đã chọn.',
    'As written. Left empty, it is put into words from what is chosen above.',
  ],
  statedDate: ['Ngày nêu trong văn bản', 'Day named in the document'],
  bound: ['Văn bản viết', 'The document says'],
  BEFORE: ['“Trước ngày” – không tính ngày đó', '“Before” – that day not counted'],
  BY: ['“Chậm nhất”, “đến ngày” – tính cả ngày đó', '“By” – that day counted'],
  part: ['Hết', 'End of'],
  year: ['Năm', 'Year'],
  badYear: ['Năm gồm bốn chữ số, ví dụ 2026.', 'A year has four digits, such as 2026.'],
  lastYear: ['Đến hết năm', 'To the end of'],
  recurrence: ['Lặp lại', 'Repeats'],
  times: ['Số lần trong mỗi kỳ', 'Times in each'],
  month: ['Vào tháng thứ mấy của kỳ', 'In which month of it'],
  monthHint: ['Bỏ trống là tháng cuối.', 'Left empty: the last month.'],
  day: ['Ngày trong tháng', 'Day of the month'],
  dayHint: ['Bỏ trống là ngày cuối tháng.', 'Left empty: the last day.'],
  document: ['Theo văn bản', 'As this document says'],
  event: ['Sự kiện', 'What happens'],
  setBy: ['Ai đặt thời hạn', 'Who set it'],
  extensionAuthority: ['Ai được cho gia hạn', 'Who may move it'],
  before: [(day: string) => `Trước ngày ${formatDate(day)}`, (day: string) => `Before ${formatDate(day)}`],
  by: [(day: string) => `Chậm nhất ngày ${formatDate(day)}`, (day: string) => `By ${formatDate(day)}`],
  inPeriod: [
    (part: string, year: string) => `Trong ${part.charAt(0).toLowerCase()}${part.slice(1)} năm ${year}`,
    (part: string, year: string) => `In ${part}, ${year}`,
  ],
  inYear: [(year: string) => `Trong năm ${year}`, (year: string) => `In ${year}`],
  inYears: [
    (from: string, to: string) => `Trong giai đoạn ${from}–${to}`,
    (from: string, to: string) => `In ${from}–${to}`,
  ],
});
