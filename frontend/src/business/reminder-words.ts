import { messages } from '@/i18n/messages';
import { formatNumber } from '@/lib/numbers';

/** "2 đã gửi, 1 chờ gửi": only what there is. */
function mails(...parts: [string, number][]): string {
  return parts
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${formatNumber(count)} ${name}`)
    .join(', ');
}

/** What a reminder says of itself wherever it is shown. */
export const reminderCardWords = messages({
  IN_APP: ['Trong phần mềm', 'In the application'],
  LETTER: ['Công văn', 'Letter'],
  MESSAGE: ['Tin nhắn', 'Message'],
  EMAIL: ['Thư điện tử', 'E-mail'],
  older: [
    (n: number) => `Xem ${formatNumber(n)} lần đôn đốc trước`,
    (n: number) => `Show ${formatNumber(n)} earlier reminders`,
  ],
  channel: ['Cách đôn đốc', 'Way'],
  channelHint: [
    'Trong phần mềm: hiện ở Việc của tôi của người nhận. Công văn: tải bản Word về ký, số và ngày ghi sau. Tin nhắn: anh chị tự gửi, ở đây ghi lại.',
    'In the application: stands on the recipient’s My work. Letter: a Word file to be signed, number and date are entered later. Message: you send it yourself, it is recorded here.',
  ],
  mailHint: [
    'Thư điện tử: thêm một thư cho mỗi người có địa chỉ.',
    'E-mail: also a mail to each who has an address.',
  ],
  mails: [
    (sent: number, waiting: number, failed: number) =>
      mails(['đã gửi', sent], ['chờ gửi', waiting], ['không gửi được', failed]),
    (sent: number, waiting: number, failed: number) =>
      mails(['sent', sent], ['waiting', waiting], ['not sent', failed]),
  ],
  to: ['Gửi', 'To'],
  waits: [
    (open: number, all: number) => `Còn ${formatNumber(open)}/${formatNumber(all)} việc`,
    (open: number, all: number) => `${formatNumber(open)} of ${formatNumber(all)} still wait`,
  ],
  settled: ['Đã xong cả', 'All settled'],
  settledOne: ['đã xong', 'settled'],
  answerByDay: [(day: string) => `phản hồi chậm nhất ${day}`, (day: string) => `answer by ${day}`],
  letterNo: [(no: string) => `Công văn số ${no}`, (no: string) => `Letter no. ${no}`],
  number: ['Số', 'Number'],
  symbol: ['Ký hiệu', 'Symbol'],
  issuedOn: ['Ngày ban hành', 'Date'],
  editReminder: ['Ghi số, ngày công văn', 'Enter number and date'],
  recorded: ['Đã ghi số, ngày.', 'Number and date are entered.'],
  download: ['Tải bản Word', 'Download the Word file'],
  title: ['Đôn đốc', 'Chasing'],
  never: ['Chưa đôn đốc lần nào.', 'Not chased yet.'],
  forYou: ['Được đôn đốc', 'You are being chased'],
  more: [(n: number) => `và ${formatNumber(n)} việc khác`, (n: number) => `and ${formatNumber(n)} more`],
});
