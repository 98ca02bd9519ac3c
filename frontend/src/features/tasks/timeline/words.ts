import { messages } from '@/i18n/messages';
import { formatDate } from '@/lib/dates';
import { formatNumber } from '@/lib/numbers';

const range = (from: string, to: string) => `${formatDate(from)} – ${formatDate(to)}`;

export const timelineWords = messages({
  caption: [
    (from: string, to: string) => `Biểu đồ thời gian, ${range(from, to)}`,
    (from: string, to: string) => `Timeline, ${range(from, to)}`,
  ],
  work: ['Nhiệm vụ, việc', 'Task or work item'],
  time: ['Thời gian', 'Time'],
  zoom: ['Khoảng xem', 'Span'],
  quarter: ['Một quý', 'A quarter'],
  year: ['Một năm', 'A year'],
  all: ['Cả giai đoạn', 'All years'],
  earlier: ['Trước', 'Earlier'],
  later: ['Sau', 'Later'],
  toToday: ['Hôm nay', 'Today'],
  allYears: [(from: string, to: string) => `${from}–${to}`, (from: string, to: string) => `${from}–${to}`],
  shown: [
    (n: number, of: number) => `${formatNumber(n)}/${formatNumber(of)} dòng có thời hạn nằm trong khoảng này`,
    (n: number, of: number) => `${formatNumber(n)} of ${formatNumber(of)} dated rows in this span`,
  ],
  capped: [
    (n: number, of: number) =>
      `Chỉ vẽ ${formatNumber(n)} trong ${formatNumber(of)} dòng; hãy lọc bớt để thấy đủ.`,
    (n: number, of: number) =>
      `Only ${formatNumber(n)} of ${formatNumber(of)} rows are drawn; filter to see all.`,
  ],
  none: ['Không có việc nào khớp bộ lọc.', 'Nothing matches the filters.'],
  noneHere: ['Không có việc nào trong khoảng này.', 'Nothing in this span.'],
  undated: ['Chưa xác định thời hạn', 'No deadline'],
  continuous: ['Thường xuyên', 'Continuous'],
  legend: ['Chú giải', 'Legend'],
  todayLine: [(day: string) => `Hôm nay, ${formatDate(day)}`, (day: string) => `Today, ${formatDate(day)}`],
  originalMark: ['Hạn ban đầu, đã gia hạn', 'Original deadline, since extended'],
  lateMark: ['Phần quá hạn', 'Time overdue'],
  dueMark: ['Hạn, chưa bắt đầu', 'Due date, not begun'],
  fromTo: [
    (from: string, to: string) => `Từ ${formatDate(from)} đến ${formatDate(to)}.`,
    (from: string, to: string) => `From ${formatDate(from)} to ${formatDate(to)}.`,
  ],
  dueOnly: [(day: string) => `Hạn ${formatDate(day)}.`, (day: string) => `Due ${formatDate(day)}.`],
  count: [(n: number) => formatNumber(n), (n: number) => formatNumber(n)],
  ofTask: [(code: string) => `Nhiệm vụ ${code}`, (code: string) => `Task ${code}`],
  month: [(month: number) => `Tháng ${month}`, (month: number) => monthName(month)],
  monthShort: [(month: number) => `T${month}`, (month: number) => monthName(month).slice(0, 3)],
  quarterName: [(roman: string) => `Quý ${roman}`, (roman: string) => `Q ${roman}`],
});

function monthName(month: number): string {
  return new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2021, month - 1),
  );
}
