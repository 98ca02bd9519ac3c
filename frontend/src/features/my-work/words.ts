import type { WorkBox } from '@/api/types';
import { messages } from '@/i18n/messages';

const boxes: Record<WorkBox, readonly [string, string]> = {
  DUE: ['Đến hạn', 'Due'],
  RETURNED: ['Bị trả lại', 'Returned'],
  WAITING: ['Chờ đơn vị khác', 'Waiting for others'],
  SENT: ['Đã gửi', 'Sent'],
  TO_CONFIRM: ['Chờ tôi xác nhận', 'For me to confirm'],
  UNASSIGNED: ['Chưa giao', 'Not assigned'],
  TO_DECIDE: ['Cần quyết định', 'To decide'],
  LATE: ['Chậm và ai đang giữ', 'Late, and who holds it'],
  NO_FIGURES: ['Chưa có số liệu', 'No figures yet'],
};

const empty: Record<WorkBox, readonly [string, string]> = {
  DUE: ['Không có việc nào đến hạn trong 7 ngày tới.', 'Nothing is due in the next 7 days.'],
  RETURNED: ['Không có việc nào bị trả lại.', 'Nothing has been returned.'],
  WAITING: ['Không chờ đơn vị nào.', 'Not waiting for anybody.'],
  SENT: ['Chưa gửi việc nào đang chờ quyết định.', 'Nothing sent is waiting for a decision.'],
  TO_CONFIRM: ['Không có việc nào chờ xác nhận.', 'Nothing to confirm.'],
  UNASSIGNED: ['Mọi việc đã có người thực hiện.', 'Everything has been assigned.'],
  TO_DECIDE: ['Không có việc nào cần quyết định.', 'Nothing to decide.'],
  LATE: ['Không có việc nào quá hạn.', 'Nothing is overdue.'],
  NO_FIGURES: ['Các chỉ tiêu đã đủ số liệu kỳ này.', 'Every indicator has its figures.'],
};

export const boxWords = messages(boxes);
export const emptyWords = messages(empty);

export const myWorkWords = messages({
  title: ['Việc của tôi', 'My work'],
  updates: ['Cập nhật lần lượt', 'Go through my updates'],
  summary: ['Tóm tắt', 'Summary'],
  all: [(n: string) => `Xem tất cả ${n} việc`, (n: string) => `Show all ${n}`],
  allOf: [(box: string) => `Xem tất cả: ${box}`, (box: string) => `Show all: ${box}`],
  back: ['Về tất cả các ngăn', 'Back to all boxes'],
  holder: ['Đang giữ', 'Held by'],
});
