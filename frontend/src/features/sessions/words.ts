import { messages } from '@/i18n/messages';

export const signInWords = messages({
  title: ['Đăng nhập', 'Sign in'],
  lead: ['Theo dõi việc thực hiện kế hoạch của cơ quan', 'Carrying out the plans of your office'],
  username: ['Tên đăng nhập', 'User name'],
  password: ['Mật khẩu', 'Password'],
  code: ['Mã xác thực', 'Code'],
  codeHint: [
    '6 chữ số trong ứng dụng xác thực trên điện thoại; không có điện thoại thì nhập một mã dự phòng.',
    '6 digits of the authenticator app on your telephone; without it, a recovery code.',
  ],
  submit: ['Đăng nhập', 'Sign in'],
  forgotten: [
    'Quên mật khẩu? Quản trị hệ thống của cơ quan sẽ đặt lại cho bạn.',
    'Forgotten your password? The administrator of your office sets a new one for you.',
  ],
  expired: [
    'Phiên làm việc đã hết. Hãy đăng nhập lại để tiếp tục.',
    'Your session has ended. Sign in again to go on.',
  ],
  elsewhere: ['Bạn đã đăng xuất ở một thẻ khác.', 'You signed out in another tab.'],
  needUsername: ['Hãy nhập tên đăng nhập.', 'Enter your user name.'],
  needPassword: ['Hãy nhập mật khẩu.', 'Enter your password.'],
  verify: ['Kiểm tra mã bản dự thảo', 'Check the code of a draft'],
  otherLanguage: ['English', 'Tiếng Việt'],
});
