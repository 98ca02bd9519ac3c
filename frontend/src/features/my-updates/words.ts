import { messages } from '@/i18n/messages';
import { formatNumber } from '@/lib/numbers';

export const updateWords = messages({
  title: ['Cập nhật lần lượt', 'Go through my updates'],
  steps: ['Các việc cần cập nhật', 'What is to be updated'],
  none: ['Không có việc nào đến hạn trong 7 ngày tới.', 'Nothing is due in the next 7 days.'],
  home: ['Về Việc của tôi', 'Back to My work'],
  at: [
    (n: number, of: number) => `Việc ${formatNumber(n)} trên ${formatNumber(of)}`,
    (n: number, of: number) => `${formatNumber(n)} of ${formatNumber(of)}`,
  ],
  result: ['Kết quả đã làm được', 'What has been done'],
  percent: ['Mức độ hoàn thành, %', 'Done, %'],
  difficulty: ['Khó khăn, vướng mắc (nếu có)', 'Difficulties, if any'],
  answer: ['Trả lời', 'Answer'],
  figure: ['Số liệu', 'Figure'],
  figureHint: [
    'Không có số thì gõ “không phát sinh”, hoặc “chưa có số liệu: lý do”.',
    'Where there is no figure type “not arisen”, or “not available: why”.',
  ],
  whichNumber: [
    (a: string, b: string) => `Là ${a} hay ${b}? Hãy gõ lại cho rõ.`,
    (a: string, b: string) => `Is it ${a} or ${b}? Type it so that it is clear.`,
  ],
  NUMBER: ['Chưa phải là số. Hãy nhập như 1.234,5.', 'Not a number. Type it like 1.234,5.'],
  PERCENT: ['Chỉ tiêu này không tính bằng %.', 'This indicator is not a percentage.'],
  TOO_LONG: ['Số quá dài: nhiều nhất 15 chữ số.', 'Too long: at most 15 digits.'],
  REASON: ['Hãy nêu lý do sau dấu hai chấm.', 'Say why, after a colon.'],
  RATIO: ['Chỉ tiêu này không nhập tử số/mẫu số.', 'This indicator takes no part/whole.'],
  needFigure: ['Hãy nhập số liệu.', 'Enter the figure.'],
  needResult: ['Hãy nhập kết quả đã làm được.', 'Enter what has been done.'],
  needAnswer: ['Hãy nhập câu trả lời.', 'Enter the answer.'],
  percentWrong: ['Mức độ hoàn thành là số nguyên từ 0 đến 100.', 'A whole number from 0 to 100.'],
  lastTime: [(day: string) => `Lần trước (${day})`, (day: string) => `Last time (${day})`],
  lastFigure: [
    (period: string) => `Kỳ trước (${period})`,
    (period: string) => `The period before (${period})`,
  ],
  firstTime: ['Chưa có lần cập nhật nào trước đây.', 'Nothing has been reported before.'],
  firstFigure: ['Chưa có số liệu kỳ nào trước đây.', 'There is no earlier figure.'],
  keep: ['Giữ nguyên như lần trước', 'Keep as last time'],
  keepHelp: [
    'Lấy lại lời và mức độ lần trước vào ô, bạn xem rồi lưu.',
    'Takes last time’s words and percentage over; you look at them and save.',
  ],
  save: ['Lưu, sang việc sau', 'Save and go on'],
  saveKeys: ['Ctrl+Enter', 'Ctrl+Enter'],
  skip: ['Để sau', 'Later'],
  open: ['Mở đầy đủ', 'Open it whole'],
  grid: ['Nhập theo từng địa bàn ở bảng số liệu', 'Enter it by district in the grid'],
  OPEN: ['Chưa cập nhật', 'To do'],
  DRAFT: ['Đang nhập, đã giữ trên máy này', 'Being typed, kept on this machine'],
  SAVING: ['Đang gửi…', 'Sending…'],
  SAVED: ['Đã lưu', 'Saved'],
  WAITING: ['Chờ gửi khi có mạng', 'Waiting for the network'],
  FAILED: ['Chưa lưu được', 'Not saved'],
  SKIPPED: ['Để sau', 'Later'],
  waitingText: [
    (n: number) => `${formatNumber(n)} việc chờ gửi trên máy này, tự gửi khi có mạng.`,
    (n: number) => `${formatNumber(n)} wait on this machine and are sent when the network is back.`,
  ],
  savedAt: [(time: string) => `Đã lưu lúc ${time}`, (time: string) => `Saved at ${time}`],
  summary: ['Dừng ở đây', 'Stopping here'],
  allDone: ['Đã cập nhật xong mọi việc đến hạn', 'Everything due is updated'],
  summaryText: [
    (saved: number, left: number) =>
      left === 0
        ? `Đã lưu cả ${formatNumber(saved)} việc.`
        : `Đã lưu ${formatNumber(saved)} việc, còn ${formatNumber(left)} việc để sau.`,
    (saved: number, left: number) =>
      left === 0
        ? `All ${formatNumber(saved)} are saved.`
        : `${formatNumber(saved)} saved, ${formatNumber(left)} left for later.`,
  ],
  back: ['Xem lại việc còn lại', 'Go back to what is left'],
  toSummary: ['Xong', 'Finish'],
});
