import type { components } from '@/api/schema';
import { messages } from '@/i18n/messages';
import { formatNumber } from '@/lib/numbers';

type Relation = components['schemas']['DocumentRelation'];

const out: Record<Relation, readonly [string, string]> = {
  BASED_ON: ['Căn cứ', 'Based on'],
  IMPLEMENTS: ['Thực hiện', 'Carries out'],
  AMENDS: ['Sửa đổi', 'Amends'],
  REPLACES: ['Thay thế', 'Replaces'],
  REFERS_TO: ['Dẫn chiếu', 'Refers to'],
};
const back: Record<Relation, readonly [string, string]> = {
  BASED_ON: ['Là căn cứ của', 'Is the base of'],
  IMPLEMENTS: ['Được thực hiện bởi', 'Is carried out by'],
  AMENDS: ['Được sửa đổi bởi', 'Is amended by'],
  REPLACES: ['Được thay thế bởi', 'Is replaced by'],
  REFERS_TO: ['Được dẫn chiếu trong', 'Is referred to in'],
};
export const relationWords = { OUT: messages(out), IN: messages(back) };

export const documentWords = messages({
  title: ['Văn bản', 'Documents'],
  create: ['Đăng ký văn bản', 'Enter a document'],
  created: ['Đã đăng ký văn bản.', 'The document is on record.'],
  edit: ['Sửa thông tin', 'Edit'],
  saved: ['Đã lưu.', 'Saved.'],
  search: ['Tìm theo số, ký hiệu, trích yếu', 'Search by number, symbol, abstract'],
  type: ['Loại', 'Kind'],
  from: ['Từ ngày', 'From'],
  to: ['Đến ngày', 'To'],
  number: ['Số, ký hiệu', 'Number, symbol'],
  issuedOn: ['Ngày ban hành', 'Issued on'],
  abstract: ['Trích yếu', 'Abstract'],
  issuer: ['Cơ quan ban hành', 'Issued by'],
  signer: ['Người ký', 'Signed by'],
  noNumber: ['Chưa có số', 'No number yet'],
  noMatch: ['Không có văn bản nào khớp bộ lọc.', 'No document matches the filters.'],
  none: ['Chưa có văn bản nào.', 'There are no documents yet.'],
  noneCreate: [
    'Chưa có văn bản nào – bấm “Đăng ký văn bản” ở trên để nhập văn bản đầu tiên.',
    'There are no documents yet; enter the first one above.',
  ],
  facts: ['Thông tin chung', 'General'],
  files: ['Tệp kèm theo', 'Files'],
  related: ['Văn bản liên quan', 'Related documents'],
  arisen: ['Việc phát sinh từ văn bản này', 'What arose from this document'],
  tasksFrom: ['Nhiệm vụ', 'Tasks'],
  allTasksFrom: [(n: string) => `Xem tất cả ${n} nhiệm vụ`, (n: string) => `Show all ${n} tasks`],
  directionsFrom: ['Ý kiến chỉ đạo', 'Directions'],
  meetingsFrom: ['Cuộc họp, kết luận', 'Meetings, conclusions'],
  conclusions: [
    (n: number) => `${formatNumber(n)} kết luận`,
    (n: number) => `${formatNumber(n)} ${n === 1 ? 'conclusion' : 'conclusions'}`,
  ],
  plans: ['Kế hoạch ban hành kèm', 'Plans it issues'],
  text: ['Toàn văn', 'Full text'],
  noText: ['Chưa nạp toàn văn.', 'Its text is not stored yet.'],
  noTextEdit: [
    'Chưa nạp toàn văn – bấm “Sửa thông tin” để dán vào.',
    'Its text is not stored yet; paste it in by “Edit”.',
  ],
});
