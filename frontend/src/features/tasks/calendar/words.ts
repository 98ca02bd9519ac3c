import { messages } from '@/i18n/messages';
import { formatNumber } from '@/lib/numbers';
import type { DayKind } from './calendar-days';

const kinds: Record<DayKind, readonly [string, string]> = {
  HOLIDAY: ['Nghỉ lễ', 'Holiday'],
  SUBSTITUTE_OFF: ['Nghỉ bù', 'Day off in lieu'],
  SWAPPED_OFF: ['Nghỉ hoán đổi', 'Swapped day off'],
  SWAPPED_WORK: ['Làm bù', 'Worked instead'],
};

export const dayKindWords = messages(kinds);

const englishMonth = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

const nameOf = {
  vi: (month: string) => `Tháng ${Number(month.slice(5))}/${month.slice(0, 4)}`,
  en: (month: string) => englishMonth.format(Date.parse(`${month}-01T00:00:00Z`)),
};

export const calendarWords = messages({
  month: [nameOf.vi, nameOf.en],
  caption: [
    (month: string) => `Việc đến hạn trong ${nameOf.vi(month).toLowerCase()}`,
    (month: string) => `Work due in ${nameOf.en(month)}`,
  ],
  earlier: ['Tháng trước', 'Previous month'],
  later: ['Tháng sau', 'Next month'],
  thisMonth: ['Tháng này', 'This month'],
  pickMonth: ['Chọn tháng', 'Choose the month'],
  says: [
    (n: number) => `${formatNumber(n)} việc đến hạn trong tháng`,
    (n: number) => `${formatNumber(n)} ${n === 1 ? 'piece' : 'pieces'} of work due this month`,
  ],
  capped: [
    (n: number) => `Chỉ hiện ${formatNumber(n)} việc đầu; hãy lọc bớt để thấy đủ.`,
    (n: number) => `Only the first ${formatNumber(n)} are shown; filter to see all.`,
  ],
  none: ['Không có việc nào đến hạn trong tháng này.', 'Nothing is due this month.'],
  more: [(n: number) => `còn ${formatNumber(n)} việc`, (n: number) => `${formatNumber(n)} more`],
  less: ['thu gọn', 'show fewer'],
  task: ['Nhiệm vụ', 'Task'],
  workItem: ['Việc cụ thể', 'Work item'],
  unverified: ['chưa đối chiếu văn bản', 'not checked against its source'],
  calendarMissing: [
    'Chưa đọc được lịch nghỉ lễ, làm bù; chỉ thứ Bảy, Chủ nhật được tô nền.',
    'Holidays and swapped days could not be read; only weekends are shaded.',
  ],
});

export const WEEKDAYS = {
  vi: ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};
