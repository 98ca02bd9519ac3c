import { messages } from '@/i18n/messages';

export const verificationWords = messages({
  title: ['Kiểm tra mã trên bản dự thảo', 'Check the code on a draft'],
  lead: [
    'Mã gồm 16 chữ và số, in dưới mỗi trang của bản dự thảo báo cáo.',
    'The code has 16 letters and digits and stands under each page of a draft report.',
  ],
  code: ['Mã kiểm tra', 'Code'],
  submit: ['Kiểm tra', 'Check'],
  short: [
    (n: number) => `Mã có 16 chữ và số; bạn mới nhập ${n}. Dấu gạch nối, dấu cách không cần nhập.`,
    (n: number) => `A code has 16 letters and digits; you entered ${n}. Hyphens and spaces may be left out.`,
  ],
  letters: [
    'Trong mã chỉ có chữ cái không dấu và chữ số. Hãy xem lại từng chữ.',
    'A code has letters without marks and digits only. Look at each of them again.',
  ],
  genuine: ['Bản dự thảo này do hệ thống làm ra', 'This draft was made by the system'],
  made: [
    (version: number, on: string) => `Bản thứ ${version}, in lần đầu ngày ${on}.`,
    (version: number, on: string) => `Draft ${version}, first printed on ${on}.`,
  ],
  CURRENT: ['Đây là bản dự thảo mới nhất.', 'It is the newest draft.'],
  REPLACED: [
    (by?: number) => `Đã có bản mới hơn: bản thứ ${by}. Hãy dùng bản mới.`,
    (by?: number) => `There is a newer one: draft ${by}. Use that one.`,
  ],
  ISSUED: [
    'Văn bản đã phát hành; bản dự thảo này không còn giá trị.',
    'The document has been issued; this draft counts for nothing any more.',
  ],
  unknownTitle: ['Không có mã này', 'There is no such code'],
  unknown: [
    'Hãy xem lại từng chữ: trong mã không có số 0, số 1, chữ O và chữ I. Nếu mã đúng như in trên giấy thì trang giấy đó không do hệ thống này làm ra.',
    'Look at each letter again: a code has no 0, 1, O or I. If it is just as printed, the page was not made by this system.',
  ],
  waitTitle: ['Hãy chờ ít phút', 'Wait a few minutes'],
  back: ['Về trang đầu', 'To the first page'],
});
