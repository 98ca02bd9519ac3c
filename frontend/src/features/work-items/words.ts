import type { WorkItemEvent } from '@/api/types';
import { messages } from '@/i18n/messages';
import { formatDate } from '@/lib/dates';

const moves: Record<WorkItemEvent['move'], readonly [string, string]> = {
  REGISTER: ['đăng ký vào chương trình', 'registered it in the programme'],
  APPROVE: ['duyệt chương trình', 'approved the programme'],
  START: ['bắt đầu thực hiện', 'started the work'],
  REQUEST_CONFIRMATION: ['báo cáo hoàn thành', 'reported completion'],
  CONFIRM: ['xác nhận hoàn thành', 'confirmed completion'],
  REDO: ['yêu cầu làm lại', 'asked for it to be redone'],
  SUSPEND: ['tạm dừng', 'suspended the work'],
  RESUME: ['cho tiếp tục', 'resumed the work'],
  REOPEN: ['mở lại việc', 'reopened the work'],
  WITHDRAW: ['thu hồi', 'withdrew it'],
  EXTEND: ['gia hạn', 'extended the deadline'],
  REWORD: ['điều chỉnh nội dung', 'changed the wording'],
  UNDO: ['hoàn tác lệnh vừa làm', 'undid the last move'],
};

export const itemMoveWords = messages(moves);

export const workItemWords = messages({
  programmes: ['Chương trình công tác năm', 'Yearly programme'],
  programme: [(year: number) => `Chương trình năm ${year}`, (year: number) => `Programme of ${year}`],
  facts: ['Thông tin chung', 'Facts'],
  task: ['Thuộc nhiệm vụ', 'Under the task'],
  unit: ['Đơn vị', 'Unit'],
  person: ['Thực hiện chính', 'Main officer'],
  helpers: ['Phối hợp', 'Helping'],
  product: ['Sản phẩm', 'Product'],
  delivered: ['Sản phẩm đã báo cáo', 'Product delivered'],
  due: ['Thời hạn', 'Deadline'],
  extensions: ['Đã gia hạn', 'Extended'],
  extension: [
    (from: string, to: string) => `${formatDate(from)} → ${formatDate(to)}`,
    (from: string, to: string) => `${formatDate(from)} → ${formatDate(to)}`,
  ],
  holder: ['Đang giữ', 'Held by'],
  percent: ['Mức độ hoàn thành', 'Percentage done'],
  unplanned: ['Việc phát sinh', 'Outside the programme'],
  submitted: ['Ngày báo cáo hoàn thành', 'Completion reported on'],
  completed: ['Ngày xác nhận', 'Confirmed on'],
  review: ['Ý kiến khi trả lại', 'Why it was returned'],
  progress: ['Kết quả đã báo cáo', 'Progress reported'],
  noProgress: ['Chưa có lần cập nhật nào.', 'Nothing has been reported yet.'],
  requests: ['Đề nghị gia hạn, điều chỉnh', 'Requests for extension or change'],
  history: ['Lịch sử', 'History'],
  undone: ['đã hoàn tác', 'undone'],
  items: ['Việc cụ thể', 'Work items'],
  item: ['Việc cụ thể', 'Work item'],
  search: ['Tìm việc, sản phẩm', 'Search work, products'],
  none: ['Không có việc nào khớp bộ lọc.', 'No work item matches the filters.'],
  year: ['Năm', 'Year'],
  state: ['Trạng thái', 'State'],
  label: ['Nhãn báo cáo', 'Label'],
  whose: ['Của ai', 'Whose'],
  mine: ['Việc của tôi', 'Mine'],
});
