import { messages } from '@/i18n/messages';

export const passwordWords = messages({
  title: ['Đổi mật khẩu', 'Change password'],
  first: [
    'Mật khẩu hiện tại do hệ thống hoặc quản trị đặt. Hãy đặt mật khẩu của riêng bạn trước khi dùng.',
    'Your present password was set by the system or the administrator. Set your own before you go on.',
  ],
  current: ['Mật khẩu hiện tại', 'Present password'],
  next: ['Mật khẩu mới', 'New password'],
  nextHint: [
    'Từ 10 ký tự. Một câu dễ nhớ tốt hơn một từ khó nhớ; có thể dùng tiếng Việt và khoảng trắng.',
    'At least 10 characters. A sentence you remember is better than a word you do not; blanks are allowed.',
  ],
  again: ['Nhập lại mật khẩu mới', 'New password again'],
  save: ['Đổi mật khẩu', 'Change password'],
  changed: ['Đã đổi mật khẩu.', 'Your password has been changed.'],
  needCurrent: ['Hãy nhập mật khẩu hiện tại.', 'Enter your present password.'],
  needNext: ['Hãy nhập mật khẩu mới.', 'Enter a new password.'],
  differ: ['Hai lần nhập mật khẩu mới không giống nhau.', 'The two new passwords differ.'],
});
