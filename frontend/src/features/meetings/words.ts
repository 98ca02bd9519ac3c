import type { Meeting, MeetingConclusion } from '@/api/types';
import { messages } from '@/i18n/messages';
import { formatNumber } from '@/lib/numbers';

const states: Record<Meeting['state'], readonly [string, string]> = {
  PLANNED: ['Chưa kết thúc', 'Not over yet'],
  CLOSED: ['Chờ ban hành thông báo', 'Notice to be issued'],
  ISSUED: ['Đã ban hành thông báo', 'Notice issued'],
  CANCELLED: ['Đã hủy', 'Cancelled'],
};
const kinds: Record<MeetingConclusion['kind'], readonly [string, string]> = {
  NOTE: ['Ghi chữ', 'Plain text'],
  TASK: ['Giao nhiệm vụ', 'New task'],
  DIRECTION: ['Ý kiến chỉ đạo', 'Direction'],
};

export const meetingStateWords = messages(states);
export const conclusionKindWords = messages(kinds);

export const meetingWords = messages({
  title: ['Giao ban, ý kiến chỉ đạo', 'Meetings and directions'],
  none: ['Chưa có cuộc giao ban nào.', 'There is no meeting yet.'],
  create: ['Lập cuộc giao ban', 'Plan a meeting'],
  created: ['Đã lập cuộc giao ban.', 'The meeting is planned.'],
  name: ['Tên cuộc họp', 'Name'],
  heldOn: ['Ngày họp', 'Day'],
  place: ['Địa điểm', 'Place'],
  chair: ['Chủ trì', 'Chair'],
  units: ['Đơn vị dự họp', 'Units'],
  unitsHint: [
    'Mặc định mọi phòng, đơn vị; bỏ chọn đơn vị không dự.',
    'All offices by default; untick those that are not there.',
  ],
  opening: ['Phần mở đầu thông báo', 'Opening of the notice'],
  state: ['Trạng thái', 'State'],
  conclusionsCount: ['Kết luận', 'Conclusions'],
  openCount: [
    (open: number, all: number) =>
      open > 0 ? `${formatNumber(all)}, còn ${formatNumber(open)} chưa xong` : formatNumber(all),
    (open: number, all: number) =>
      open > 0 ? `${formatNumber(all)}, ${formatNumber(open)} still wait` : formatNumber(all),
  ],
  edit: ['Sửa', 'Edit'],
  saved: ['Đã lưu.', 'Saved.'],
  before: ['Trước cuộc họp', 'Before the meeting'],
  print: ['In danh sách', 'Print the list'],
  overdue: ['Quá hạn và ai đang giữ', 'Overdue and who holds it'],
  undecided: ['Chờ quyết định', 'Waiting for a decision'],
  noFigures: ['Chưa có số liệu', 'Without figures'],
  directions: ['Ý kiến chỉ đạo chưa trả lời', 'Directions not answered'],
  earlier: ['Kết luận các cuộc trước chưa xong', 'Conclusions of earlier meetings that still wait'],
  allClear: ['Không có.', 'None.'],
  more: [(n: number) => `và ${formatNumber(n)} dòng khác`, (n: number) => `and ${formatNumber(n)} more`],
  conclusions: ['Kết luận', 'Conclusions'],
  noConclusions: [
    'Chưa có kết luận nào. Gõ kết luận đầu tiên ở dưới.',
    'Nothing has been concluded yet. Type the first conclusion below.',
  ],
  noConclusionsYet: ['Chưa có kết luận nào.', 'Nothing has been concluded yet.'],
  content: ['Nội dung kết luận', 'Conclusion'],
  contentHint: [
    'Ctrl + Enter để ghi, rồi gõ tiếp kết luận sau.',
    'Ctrl + Enter records it; then type the next one.',
  ],
  becomes: ['Trở thành', 'Becomes'],
  unit: ['Đơn vị thực hiện', 'Unit'],
  coordinators: ['Đơn vị phối hợp', 'Coordinating units'],
  noUnit: ['Không nêu', 'Not named'],
  due: ['Thời hạn', 'Deadline'],
  dueHint: ['30/6 hoặc 30/06/2025', '30/6 or 30/06/2025'],
  badDate: ['Chưa đọc được ngày này.', 'This is not a date.'],
  aboutTask: ['Về nhiệm vụ', 'About the task'],
  aboutTaskHint: [
    'Gõ để tìm; bỏ trống nếu chỉ đạo cho đơn vị',
    'Type to find it; leave empty to direct the unit',
  ],
  record: ['Ghi kết luận', 'Record'],
  recorded: ['Đã ghi kết luận.', 'The conclusion has been recorded.'],
  up: ['Lên', 'Up'],
  down: ['Xuống', 'Down'],
  remove: ['Xóa', 'Delete'],
  removed: ['Đã xóa kết luận.', 'The conclusion has been deleted.'],
  settled: ['Đã xong', 'Settled'],
  waits: ['Chưa xong', 'Still waits'],
  close: ['Kết thúc cuộc họp', 'Close the meeting'],
  closed: ['Đã kết thúc cuộc họp.', 'The meeting is closed.'],
  cancel: ['Hủy cuộc họp', 'Cancel the meeting'],
  cancelled: ['Đã hủy cuộc họp.', 'The meeting is cancelled.'],
  reason: ['Lý do', 'Reason'],
  notice: ['Thông báo kết luận', 'Notice of conclusions'],
  noticeDraft: [
    'Bản Word ghi DỰ THẢO đến khi văn thư ghi số, ngày phát hành.',
    'The Word file says it is a draft until the clerk enters number and date.',
  ],
  noticeIssued: [
    (no: string, day: string) => `Số ${no}, ngày ${day}`,
    (no: string, day: string) => `No. ${no}, ${day}`,
  ],
  download: ['Tải bản Word', 'Download the Word file'],
  issue: ['Ghi số, ngày phát hành', 'Enter number and date'],
  issued: ['Đã ghi số, ngày phát hành.', 'Number and date are entered.'],
  number: ['Số', 'Number'],
  symbol: ['Ký hiệu', 'Symbol'],
  issuedOn: ['Ngày ban hành', 'Date'],
  search: ['Tìm cuộc họp', 'Search meetings'],
  byDay: [(day: string) => `chậm nhất ${day}`, (day: string) => `by ${day}`],
});
