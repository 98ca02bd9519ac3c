import type { PositionKind } from '@/api/types';
import { messages } from '@/i18n/messages';

const kinds: Record<PositionKind, readonly [string, string]> = {
  DIRECTOR: ['Giám đốc', 'Director'],
  DEPUTY_DIRECTOR: ['Phó giám đốc', 'Deputy director'],
  CHIEF_OF_OFFICE: ['Chánh văn phòng', 'Chief of office'],
  CLERK: ['Văn thư', 'Clerk'],
  HEAD: ['Trưởng đơn vị', 'Head of unit'],
  DEPUTY_HEAD: ['Phó trưởng đơn vị', 'Deputy head'],
  OFFICER: ['Chuyên viên', 'Officer'],
  ADMINISTRATOR: ['Quản trị', 'Administrator'],
};

export const positionWords = messages(kinds);

export const userWords = messages({
  title: ['Người dùng', 'People'],
  caption: ['Danh sách người dùng', 'List of people'],
  search: ['Tìm họ tên, tên đăng nhập', 'Search names'],
  unit: ['Đơn vị', 'Unit'],
  position: ['Chức vụ', 'Position'],
  none: ['Không có ai khớp bộ lọc.', 'Nobody matches the filters.'],
  fullName: ['Họ và tên', 'Full name'],
  username: ['Tên đăng nhập', 'User name'],
  usernameHint: [
    'Để trống thì hệ thống đặt theo đơn vị và họ tên, ví dụ khtc.nguyenvana; trùng thì thêm số.',
    'Left empty it is made from unit and full name, like khtc.nguyenvana, with a number if it is taken.',
  ],
  email: ['Thư điện tử công vụ', 'Work e-mail'],
  phone: ['Điện thoại công vụ', 'Work phone'],
  state: ['Tài khoản', 'Account'],
  active: ['Đang dùng', 'Active'],
  disabled: ['Đã khóa', 'Disabled'],
  newcomer: ['Chưa đổi mật khẩu', 'Password not changed yet'],
  focalPoint: ['Đầu mối của đơn vị', 'Focal point of the unit'],
  focal: ['đầu mối', 'focal point'],
  add: ['Thêm người', 'Add a person'],
  edit: ['Sửa', 'Edit'],
  reset: ['Đặt lại mật khẩu', 'Reset the password'],
  resetLead: [
    'Mật khẩu tạm hiện một lần. Người này đổi mật khẩu ở lần đăng nhập đầu; các phiên đang mở kết thúc.',
    'The temporary password is shown once. The person changes it when signing in; open sessions end.',
  ],
  resetSecondFactor: ['Gỡ xác thực hai bước', 'Take away two-step sign-in'],
  resetSecondFactorLead: [
    'Dùng khi người này mất điện thoại và hết mã dự phòng. Lần đăng nhập sau chỉ cần mật khẩu; các phiên đang mở kết thúc.',
    'For whoever has lost the telephone and has no recovery code left. The next sign-in needs the password alone; open sessions end.',
  ],
  disable: ['Khóa tài khoản', 'Disable'],
  disableLead: [
    'Người này không đăng nhập được nữa, ngay bây giờ.',
    'This person can no longer sign in, from now on.',
  ],
  enable: ['Mở tài khoản', 'Enable'],
  addPosition: ['Thêm chức vụ', 'Add a position'],
  endPosition: [(title: string) => `Kết thúc: ${title}`, (title: string) => `End: ${title}`],
  lastDay: ['Ngày cuối giữ chức vụ', 'Last day in the position'],
  validFrom: ['Từ ngày', 'From'],
  saved: ['Đã lưu.', 'Saved.'],
  secret: [(name: string) => `Mật khẩu tạm của ${name}`, (name: string) => `Temporary password of ${name}`],
  secretLead: [
    'Chỉ hiện lần này. Hãy chép lại và trao tận tay.',
    'Shown this once. Copy it and hand it over.',
  ],
  copy: ['Chép', 'Copy'],
  copied: ['Đã chép.', 'Copied.'],
  hide: ['Đã ghi lại, ẩn đi', 'Noted, hide it'],
  import: ['Nhập từ bảng tính', 'From a spreadsheet'],
  importLead: [
    'Mỗi dòng một chức vụ: họ tên, chức vụ, đơn vị (tên, chữ viết tắt hoặc mã); tên đăng nhập để trống thì hệ thống đặt. Nạp lại đúng tệp cũ không đổi gì.',
    'One position a row: user name, name, position, unit (its name, abbreviation or code). The same file again changes nothing.',
  ],
  template: ['Tải bảng mẫu', 'Download the template'],
  file: ['Tệp Excel hoặc CSV', 'Excel or CSV file'],
  row: [
    (n: number, message: string) => `Dòng ${n}: ${message}`,
    (n: number, message: string) => `Row ${n}: ${message}`,
  ],
  copyAll: ['Chép tất cả', 'Copy all'],
  fileChanged: [
    'Tệp đã được lưu lại sau khi chọn. Hãy chọn lại tệp.',
    'The file was saved again after it was chosen. Choose it again.',
  ],
  needFile: ['Hãy chọn tệp.', 'Choose a file.'],
  imported: [
    (a: number, b: number, c: number) => `Thêm ${a}, sửa ${b}, giữ nguyên ${c}.`,
    (a: number, b: number, c: number) => `${a} added, ${b} changed, ${c} unchanged.`,
  ],
});
