import { messages } from '@/i18n/messages';

export const secondFactorWords = messages({
  title: ['Xác thực hai bước', 'Two-step sign-in'],
  hint: [
    'Ngoài mật khẩu, mỗi lần đăng nhập cần một mã 6 chữ số do ứng dụng xác thực trên điện thoại của bạn đưa ra (Google Authenticator, Microsoft Authenticator…). Người khác biết mật khẩu cũng không vào được.',
    'Besides the password, each sign-in needs 6 digits from an authenticator app on your telephone (Google Authenticator, Microsoft Authenticator…). Whoever learns your password still cannot get in.',
  ],
  since: [(day: string) => `Đang bật từ ${day}.`, (day: string) => `On since ${day}.`],
  left: [
    (count: number) => `Còn ${count} mã dự phòng.`,
    (count: number) => `${count} recovery codes are left.`,
  ],
  renew: [
    'Sắp hết mã dự phòng: hãy tắt rồi bật lại để có mã mới.',
    'Recovery codes are running out: turn it off and on again to get new ones.',
  ],
  start: ['Bật xác thực hai bước', 'Turn on two-step sign-in'],
  again: ['Lấy khóa mới', 'Get a new key'],
  pending: [
    'Đã lấy khóa nhưng chưa xác nhận: chưa có hiệu lực.',
    'A key was given but not confirmed: not in effect yet.',
  ],
  password: ['Mật khẩu hiện tại', 'Present password'],
  needPassword: ['Hãy nhập mật khẩu hiện tại.', 'Enter your present password.'],
  scan: [
    'Mở ứng dụng xác thực, chọn thêm tài khoản rồi quét mã này.',
    'Open the authenticator app, choose to add an account and scan this code.',
  ],
  picture: ['Mã QR cho ứng dụng xác thực', 'QR code for the authenticator app'],
  byHand: ['Không quét được? Gõ khóa này vào ứng dụng:', 'Cannot scan it? Type this key into the app:'],
  code: ['Mã 6 chữ số trong ứng dụng', '6 digits in the app'],
  needCode: ['Hãy nhập mã của ứng dụng.', 'Enter the code of the app.'],
  confirm: ['Xác nhận và bật', 'Confirm and turn on'],
  done: ['Đã bật xác thực hai bước.', 'Two-step sign-in is on.'],
  codes: [
    'Cất các mã dự phòng này ở nơi an toàn. Mỗi mã đăng nhập được một lần khi bạn không có điện thoại; sau khi rời trang này không xem lại được.',
    'Keep these recovery codes in a safe place. Each signs you in once without the telephone; after leaving this page they cannot be seen again.',
  ],
  copy: ['Sao chép các mã', 'Copy the codes'],
  copied: ['Đã sao chép.', 'Copied.'],
  kept: ['Tôi đã cất các mã', 'I have kept the codes'],
  remove: ['Tắt xác thực hai bước', 'Turn off two-step sign-in'],
  removeLead: [
    'Sau đó chỉ cần mật khẩu là đăng nhập được.',
    'After that the password alone is enough to sign in.',
  ],
  codeOrRecovery: ['Mã của ứng dụng, hoặc một mã dự phòng', 'Code of the app, or a recovery code'],
  removed: ['Đã tắt xác thực hai bước.', 'Two-step sign-in is off.'],
});
