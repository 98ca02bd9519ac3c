import { messages } from '@/i18n/messages';

export const discussionWords = messages({
  title: ['Trao đổi', 'Discussion'],
  none: ['Chưa có trao đổi.', 'Nothing has been said yet.'],
  write: ['Viết trao đổi', 'Write a comment'],
  hint: [
    'Gõ @ và tên để nhắc một người; Ctrl + Enter để gửi.',
    'Type @ and a name to tell somebody; Ctrl + Enter sends.',
  ],
  people: ['Chọn người để nhắc', 'Choose whom to tell'],
  told: ['Sẽ báo cho', 'Will be told'],
  send: ['Gửi', 'Send'],
  sent: ['Đã gửi.', 'Sent.'],
  edit: ['Sửa', 'Edit'],
  save: ['Lưu', 'Save'],
  saved: ['Đã lưu.', 'Saved.'],
  cancel: ['Thôi', 'Cancel'],
  withdraw: ['Rút', 'Take back'],
  withdrawn: ['đã xoá', 'deleted'],
  edited: ['đã sửa', 'edited'],
  onItem: [(title: string) => `về việc “${title}”`, (title: string) => `on “${title}”`],
});
