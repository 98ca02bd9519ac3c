import { messages } from '@/i18n/messages';

/** Words of typed dates and numbers: apart from the others, because no first screen needs them. */
export const entryWords = messages({
  badDate: ['Ngày chưa đúng. Hãy nhập như 20/12/2025.', 'Not a date. Type it like 20/12/2025.'],
  noSuchDay: ['Không có ngày này trong lịch.', 'There is no such day.'],
  dateHint: ['ngày/tháng/năm', 'day/month/year'],
  badTime: [
    'Chưa phải giờ. Hãy nhập theo 24 giờ, như 14:00.',
    'Not a time. Type it in 24 hours, like 14:00.',
  ],
  pickDate: ['Chọn ngày', 'Pick a date'],
  badNumber: ['Chưa phải là số. Hãy nhập như 1.234,5.', 'Not a number. Type it like 1.234,5.'],
  whichNumber: [(typed: string) => `“${typed}” là số nào?`, (typed: string) => `Which number is “${typed}”?`],
});
