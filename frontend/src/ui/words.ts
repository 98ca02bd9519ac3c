import { messages } from '@/i18n/messages';

/** Words of the general widgets. */
export const uiWords = messages({
  loading: ['Đang tải…', 'Loading…'],
  retry: ['Thử lại', 'Try again'],
  close: ['Đóng', 'Close'],
  cancel: ['Hủy', 'Cancel'],
  save: ['Lưu', 'Save'],
  more: ['Xem thêm', 'Show more'],
  why: ['Vì sao?', 'Why?'],
  asOf: [(when: string) => `Số liệu tính đến ${when}`, (when: string) => `Figures as of ${when}`],
  simulated: ['số liệu mô phỏng', 'simulated data'],
  simulatedHelp: [
    'Số liệu này được tạo ra để minh họa, không phải số liệu thật.',
    'These figures were made for demonstration; they are not real.',
  ],
  errorsFound: ['Chưa gửi được. Hãy sửa những chỗ sau:', 'Not sent yet. Please correct the following:'],
  requestId: [(id: string) => `Mã yêu cầu: ${id}`, (id: string) => `Request id: ${id}`],
  of: [
    (part: string, whole: string) => `${part} trên ${whole}`,
    (part: string, whole: string) => `${part} of ${whole}`,
  ],
  noBase: ['chưa có mẫu số', 'no base'],
  sortBy: [(name: string) => `Sắp xếp theo ${name}`, (name: string) => `Sort by ${name}`],
  rows: [(n: string) => `${n} dòng`, (n: string) => `${n} rows`],
  shownOf: [
    (n: string, total: string) => `Đang xem ${n}/${total}`,
    (n: string, total: string) => `Showing ${n} of ${total}`,
  ],
  none: ['Không có', 'None'],
  all: ['Tất cả', 'All'],
  nothingFound: ['Không tìm thấy', 'Nothing found'],
  search: ['Tìm', 'Search'],
  filters: ['Bộ lọc', 'Filters'],
  clearFilters: ['Bỏ lọc', 'Clear the filters'],
  otherActions: ['Việc khác', 'More actions'],
  showPassword: ['Hiện mật khẩu', 'Show the password'],
});
