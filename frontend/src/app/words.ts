import { messages } from '@/i18n/messages';

/** Words of the frame around every screen. */
export const appWords = messages({
  myWork: ['Việc của tôi', 'My work'],
  tasks: ['Kế hoạch, nhiệm vụ', 'Plans and tasks'],
  programmes: ['Chương trình công tác năm', 'Yearly programme'],
  indicators: ['Chỉ tiêu', 'Indicators'],
  statistics: ['Thống kê', 'Statistics'],
  administration: ['Quản trị', 'Administration'],
  mainMenu: ['Menu chính', 'Main menu'],
  openMenu: ['Mở menu', 'Open the menu'],
  closeMenu: ['Đóng menu', 'Close the menu'],
  skip: ['Đến nội dung chính', 'Skip to the main content'],
  account: ['Tài khoản', 'Account'],
  changePassword: ['Đổi mật khẩu', 'Change password'],
  signOut: ['Đăng xuất', 'Sign out'],
  language: ['English', 'Tiếng Việt'],
  appearance: ['Giao diện', 'Appearance'],
  light: ['Sáng', 'Light'],
  dark: ['Tối', 'Dark'],
  auto: ['Theo máy', 'As the system'],
  notFoundTitle: ['Không tìm thấy trang này', 'There is no such page'],
  notFoundText: [
    'Địa chỉ có thể đã đổi, hoặc mục này không còn, hoặc bạn không được xem.',
    'The address may have changed, or the item is gone, or you may not see it.',
  ],
  forbiddenTitle: ['Bạn không có quyền xem trang này', 'You may not see this page'],
  forbiddenText: [
    'Nếu công việc của bạn cần trang này, hãy báo quản trị hệ thống của cơ quan.',
    'If your work needs this page, tell the administrator of your office.',
  ],
  brokenTitle: ['Trang gặp lỗi', 'Something went wrong on this page'],
  brokenText: [
    'Hãy tải lại trang. Nếu vẫn lỗi, báo quản trị hệ thống kèm mã bên dưới.',
    'Load the page again. If it still fails, tell the administrator, with the code below.',
  ],
  reload: ['Tải lại trang', 'Load the page again'],
  home: ['Về Việc của tôi', 'Go to My work'],
});

/** The mark over a simulated life. */
export const simulationWords = messages({
  simulated: ['Số liệu mô phỏng', 'Simulated data'],
  simulatedToday: [
    (day: string) => `không phải số liệu thật · hôm nay trong mô phỏng là ${day}`,
    (day: string) => `nothing here is real · today in the simulation is ${day}`,
  ],
});
