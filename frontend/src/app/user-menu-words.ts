import { messages } from '@/i18n/messages';

/** Words of the open menu of who is signed in. */
export const userMenuWords = messages({
  changePassword: ['Đổi mật khẩu', 'Change password'],
  signOut: ['Đăng xuất', 'Sign out'],
  language: ['English', 'Tiếng Việt'],
  appearance: ['Giao diện', 'Appearance'],
  light: ['Sáng', 'Light'],
  dark: ['Tối', 'Dark'],
  auto: ['Theo máy', 'As the system'],
  preferences: ['Tùy chọn, vắng mặt', 'Preferences, leave'],
  shortcuts: ['Phím tắt', 'Keyboard shortcuts'],
  help: ['Trợ giúp, từ ngữ', 'Help and words'],
});
