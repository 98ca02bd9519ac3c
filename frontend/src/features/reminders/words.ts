import type { ReminderCandidate } from '@/api/types';
import { messages } from '@/i18n/messages';
import { formatNumber } from '@/lib/numbers';

const kinds: Record<ReminderCandidate['kind'], readonly [string, string]> = {
  OCCURRENCE: ['Nhiệm vụ', 'Task'],
  WORK_ITEM: ['Việc cụ thể', 'Work item'],
  COORDINATION_ASK: ['Yêu cầu phối hợp', 'Coordination ask'],
  ADJUSTMENT_REQUEST: ['Đề nghị', 'Request'],
  DIRECTION: ['Ý kiến chỉ đạo', 'Direction'],
  INDICATOR: ['Chỉ tiêu', 'Indicator'],
  REPORT: ['Báo cáo', 'Report'],
};
const reasons: Record<ReminderCandidate['reason'], readonly [string, string]> = {
  OVERDUE: ['Quá hạn', 'Overdue'],
  DUE_SOON: ['Sắp đến hạn', 'Due soon'],
  UNDECIDED: ['Chờ quyết định', 'To be decided'],
  NO_FIGURES: ['Chưa có số liệu', 'No figures yet'],
  NOT_SENT: ['Chưa gửi, chưa đến hạn', 'Not sent, not yet due'],
};

export const kindWords = messages(kinds);
export const reasonWords = messages(reasons);
export const reminderWords = messages({
  title: ['Đôn đốc', 'Chasing'],
  toChase: ['Cần đôn đốc', 'To be chased'],
  nobody: [
    'Không có việc quá hạn, sắp đến hạn hay chờ quyết định.',
    'Nothing is overdue, due soon or waiting for a decision.',
  ],
  onlyDrivers: [
    'Danh sách cần đôn đốc dành cho lãnh đạo, Chánh Văn phòng, đơn vị theo dõi và đơn vị tổng hợp. Nhật ký ở dưới xem được.',
    'The list of what to chase is for leaders, the chief of office, and the offices that track and consolidate. The log below is open to you.',
  ],
  unit: ['Đơn vị', 'Unit'],
  kind: ['Loại', 'Kind'],
  reason: ['Tình trạng', 'Standing'],
  what: ['Nội dung', 'What'],
  due: ['Thời hạn', 'Deadline'],
  reminded: ['Đã đôn đốc', 'Chased'],
  times: [
    (n: number, day: string) => `${formatNumber(n)} lần, gần nhất ${day}`,
    (n: number, day: string) => `${formatNumber(n)} times, last on ${day}`,
  ],
  never: ['Chưa', 'Not yet'],
  select: ['Chọn', 'Select'],
  selectRow: [(title: string) => `Chọn: ${title}`, (title: string) => `Select: ${title}`],
  selectAll: ['Chọn tất cả', 'Select all'],
  selected: [(n: number) => `Đã chọn ${formatNumber(n)}`, (n: number) => `${formatNumber(n)} selected`],
  unselect: ['Bỏ chọn', 'Clear the selection'],
  tooMany: [
    (n: number) => `Mỗi lần đôn đốc không quá ${formatNumber(n)} việc; hãy lọc theo đơn vị.`,
    (n: number) => `No more than ${formatNumber(n)} things at once; filter by unit.`,
  ],
  chase: ['Đôn đốc', 'Chase'],
  content: ['Nội dung', 'Text'],
  list: ['Danh sách kèm theo', 'The list that goes with it'],
  answerBy: ['Đề nghị phản hồi chậm nhất', 'Answer by'],
  copy: ['Sao chép nội dung', 'Copy the text'],
  copied: ['Đã sao chép, dán vào tin nhắn để gửi.', 'Copied; paste it into a message.'],
  notCopied: [
    'Trình duyệt không cho sao chép; hãy chọn chữ và sao chép bằng tay.',
    'The browser does not let it be copied; select the text and copy it by hand.',
  ],
  sent: ['Đã ghi lần đôn đốc.', 'The reminder has been recorded.'],
  letterMissing: [
    'Đã ghi lần đôn đốc; chưa tải được công văn – tải lại ở Nhật ký đôn đốc.',
    'The reminder has been recorded; the letter did not come – take it from the log.',
  ],
  letterMade: [
    'Đã ghi lần đôn đốc và tải công văn.',
    'The reminder has been recorded, the letter downloaded.',
  ],
  log: ['Nhật ký đôn đốc', 'Log'],
  olderLog: [
    (n: number) => `Xem ${formatNumber(n)} lượt đôn đốc trước`,
    (n: number) => `Show ${formatNumber(n)} earlier ones`,
  ],
  noLog: ['Chưa đôn đốc lần nào.', 'Nobody has been chased yet.'],
  to: ['Gửi', 'To'],
});
