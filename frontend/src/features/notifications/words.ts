import type { components } from '@/api/schema';
import { messages } from '@/i18n/messages';

export type Reason = components['schemas']['NotificationReason'];

const reasons: Record<Reason, readonly [string, string]> = {
  ASSIGNED: ['Giao cho bạn', 'Given to you'],
  RETURNED: ['Trả lại để làm lại', 'Returned to you'],
  TO_DECIDE: ['Chờ bạn quyết định', 'For you to decide'],
  DECIDED: ['Đã có quyết định', 'Decided'],
  ASKED: ['Đề nghị phối hợp', 'Asked to coordinate'],
  ANSWERED: ['Đã trả lời', 'Answered'],
  DIRECTED: ['Chỉ đạo bạn', 'Direction to you'],
  MENTIONED: ['Nhắc đến bạn', 'Mentions you'],
  REMINDED: ['Đôn đốc', 'Reminder'],
  DUE_SOON: ['Sắp đến hạn', 'Due soon'],
  OVERDUE: ['Quá hạn', 'Overdue'],
  DELEGATED: ['Làm thay khi vắng mặt', 'Standing in'],
  DIGEST: ['Tóm tắt việc của bạn', 'Summary of your work'],
};

export const reasonWords = messages(reasons);

const boxes: Record<components['schemas']['WorkBox'], readonly [string, string]> = {
  DUE: ['đến hạn', 'due'],
  RETURNED: ['bị trả lại', 'returned'],
  WAITING: ['chờ đơn vị khác', 'waiting for others'],
  SENT: ['đã gửi', 'sent'],
  TO_CONFIRM: ['chờ bạn xác nhận', 'to confirm'],
  UNASSIGNED: ['chưa giao', 'not assigned'],
  TO_DECIDE: ['cần quyết định', 'to decide'],
  LATE: ['chậm', 'late'],
  NO_FIGURES: ['chưa có số liệu', 'without figures'],
};

export const boxWords = messages(boxes);

export const notificationWords = messages({
  title: ['Thông báo', 'Notifications'],
  bell: [(n: string) => `Thông báo, ${n} chưa đọc`, (n: string) => `Notifications, ${n} unread`],
  bellNone: ['Thông báo, không có gì mới', 'Notifications, nothing new'],
  readAll: ['Đánh dấu đã đọc tất cả', 'Mark all as read'],
  see: ['Xem tất cả', 'See all'],
  none: ['Chưa có thông báo nào.', 'No notifications yet.'],
  noneUnread: ['Bạn đã đọc hết thông báo.', 'You have read everything.'],
  onlyUnread: ['Chưa đọc', 'Unread'],
  every: ['Tất cả', 'All'],
  due: [(day: string) => `hạn ${day}`, (day: string) => `due ${day}`],
  programme: [
    (year: string) => `Chương trình công tác năm ${year}`,
    (year: string) => `Yearly programme ${year}`,
  ],
  away: [
    (who: string, day: string) => `${who} vắng mặt đến ${day}`,
    (who: string, day: string) => `${who} is away until ${day}`,
  ],
  nothingWaits: ['Không có việc nào chờ bạn.', 'Nothing waits for you.'],
  unread: ['chưa đọc', 'unread'],
});
