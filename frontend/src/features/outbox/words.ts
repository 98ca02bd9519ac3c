import { messages } from '@/i18n/messages';

export const outboxWords = messages({
  title: ['Chờ gửi', 'Waiting to be sent'],
  waiting: [(n: string) => `${n} lệnh chờ gửi`, (n: string) => `${n} waiting to be sent`],
  refused: [(n: string) => `${n} lệnh bị từ chối`, (n: string) => `${n} refused`],
  sent: [
    (n: string) => `Đã gửi ${n} lệnh chờ từ lúc mất mạng.`,
    (n: string) => `${n} commands that waited for the network have been sent.`,
  ],
  lead: [
    'Những lệnh bạn đã bấm gửi khi mất mạng. Chúng được giữ trên máy này và tự gửi lần lượt khi có mạng; đăng xuất là xóa.',
    'Commands you gave while there was no network. They are kept on this machine and sent in order when it is back; signing out deletes them.',
  ],
  absent: [
    'Trang này mở qua http (không có TLS) nên không có hàng chờ gửi: lệnh gửi khi mất mạng sẽ báo lỗi và nội dung được giữ nháp. Mọi việc khác vẫn dùng được.',
    'This page was opened over plain http (no TLS), so there is no queue: a command given without network fails and its text is kept as a draft. Everything else works.',
  ],
  none: ['Không có lệnh nào chờ gửi.', 'Nothing is waiting to be sent.'],
  given: [(when: string) => `Lệnh lúc ${when}`, (when: string) => `Given at ${when}`],
  stateWaiting: ['Chờ gửi', 'Waiting'],
  stateRefused: ['Máy chủ từ chối', 'Refused'],
  now: ['Gửi ngay', 'Send now'],
  again: ['Gửi lại', 'Send again'],
  discard: ['Bỏ lệnh này', 'Discard'],
  open: ['Mở lại trang', 'Open its screen'],
});
