import { messages } from '@/i18n/messages';

/** Words of the frame around every screen. */
export const appWords = messages({
  myWork: ['Việc của tôi', 'My work'],
  assigning: ['Giao việc', 'Assign work'],
  tasks: ['Kế hoạch, nhiệm vụ', 'Plans and tasks'],
  programmes: ['Chương trình công tác năm', 'Yearly programme'],
  indicators: ['Chỉ tiêu', 'Indicators'],
  mainMenu: ['Menu chính', 'Main menu'],
  openMenu: ['Mở menu', 'Open the menu'],
  closeMenu: ['Đóng menu', 'Close the menu'],
  skip: ['Đến nội dung chính', 'Skip to the main content'],
  account: ['Tài khoản', 'Account'],
});
