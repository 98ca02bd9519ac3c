import { messages } from '@/i18n/messages';

/** Words of drafts, of commands that wait, of conflicts: apart from the others, because no first screen needs them. */
export const draftWords = messages({
  keptAt: [
    (time: string) => `Đã lưu trên máy này lúc ${time}`,
    (time: string) => `Kept on this machine at ${time}`,
  ],
  notKept: ['Máy này không còn chỗ để lưu nháp', 'This machine has no room to keep the draft'],
  notSent: ['Chưa gửi được', 'Not sent'],
  waiting: [
    'Chưa có mạng: lệnh đã vào hàng chờ gửi trên máy này và tự gửi khi có mạng.',
    'No network: the command waits on this machine and is sent when the network is back.',
  ],
  noQueue: [
    'Trang mở qua http nên không có hàng chờ gửi; nội dung vẫn được lưu nháp trên máy này, bạn gửi lại khi có mạng.',
    'Opened over plain http there is no queue for sending later; what you typed is kept here, send it again when the network is back.',
  ],
  conflict: ['Người khác vừa sửa cùng nội dung này', 'Somebody else has just changed the same'],
  conflictLead: [
    'Chọn nội dung được giữ cho từng mục; bạn vẫn có thể sửa lại ở dưới rồi gửi.',
    'Choose what stands for each field; you can still change it below before you send.',
  ],
  conflictElsewhere: [
    'Chỗ họ sửa không đụng đến chỗ bạn sửa. Xem lại rồi gửi.',
    'What they changed is not what you changed. Look it over and send.',
  ],
  MINE: ['Của tôi', 'Mine'],
  THEIRS: ['Đang có trên hệ thống', 'As it stands now'],
  choose: [
    (label: string) => `Chọn nội dung được giữ: ${label}.`,
    (label: string) => `Choose what stands: ${label}.`,
  ],
  empty: ['để trống', 'empty'],
  needs: [(label: string) => `Hãy nhập: ${label}.`, (label: string) => `Enter: ${label}.`],
  restored: [
    'Đây là nội dung bạn đang nhập dở lần trước, chưa gửi.',
    'This is what you had begun to type and not sent.',
  ],
});
