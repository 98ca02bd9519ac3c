import { messages } from '@/i18n/messages';
import { formatNumber } from '@/lib/numbers';

export const bulkWords = messages({
  select: ['Chọn', 'Select'],
  selectRow: [(name: string) => `Chọn ${name}`, (name: string) => `Select ${name}`],
  selectAll: ['Chọn các dòng đang xem', 'Select the rows shown'],
  selected: [(n: number) => `Đã chọn ${formatNumber(n)}`, (n: number) => `${formatNumber(n)} selected`],
  unselect: ['Bỏ chọn', 'Clear the selection'],
  tooMany: [
    (n: number) => `Mỗi lần không quá ${formatNumber(n)} dòng.`,
    (n: number) => `No more than ${formatNumber(n)} rows at once.`,
  ],
  rows: [(n: number) => `${formatNumber(n)} dòng.`, (n: number) => `${formatNumber(n)} rows.`],
  ASSIGN: ['Giao các việc đã chọn', 'Assign the selected tasks'],
  CHASE: ['Đôn đốc', 'Chase'],
  CONFIRM: ['Xác nhận', 'Confirm'],
  RECEIVE: ['Tiếp nhận', 'Receive'],
  REDO: ['Yêu cầu làm lại', 'Ask to redo'],
  SET_LEADER: ['Đặt lãnh đạo phụ trách', 'Set the leader in charge'],
  STAR: ['Đánh dấu trọng tâm', 'Mark as key tasks'],
  START: ['Bắt đầu thực hiện', 'Start'],
  UNSTAR: ['Bỏ dấu trọng tâm', 'Unmark as key tasks'],
  leader: ['Lãnh đạo phụ trách', 'Leader in charge'],
  content: ['Nội dung', 'Words'],
  answerBy: ['Phản hồi chậm nhất ngày', 'Answer by'],
  allDone: [(n: number) => `Đã làm ${formatNumber(n)} dòng.`, (n: number) => `${formatNumber(n)} rows done.`],
  partly: [
    (n: number, refused: number) =>
      `Đã làm ${formatNumber(n)} dòng, ${formatNumber(refused)} dòng bị từ chối.`,
    (n: number, refused: number) => `${formatNumber(n)} rows done, ${formatNumber(refused)} refused.`,
  ],
  refused: ['Dòng bị từ chối', 'Refused rows'],
  row: ['Dòng', 'Row'],
  why: ['Lý do', 'Why'],
  again: [
    (n: number) => `Làm lại với ${formatNumber(n)} dòng bị từ chối`,
    (n: number) => `Try the ${formatNumber(n)} refused again`,
  ],
  close: ['Đóng', 'Close'],
});
