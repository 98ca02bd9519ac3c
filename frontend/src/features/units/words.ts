import type { UnitEventKind, UnitKind } from '@/api/types';
import { messages } from '@/i18n/messages';
import { formatDate } from '@/lib/dates';

const kinds: Record<UnitKind, readonly [string, string]> = {
  DEPARTMENT: ['Sở, cơ quan', 'Department'],
  OFFICE: ['Phòng, văn phòng', 'Office'],
  SUB_DEPARTMENT: ['Chi cục', 'Sub-department'],
  INSPECTORATE: ['Thanh tra', 'Inspectorate'],
  CENTRE: ['Trung tâm', 'Centre'],
  PEOPLES_COMMITTEE: ['Ủy ban nhân dân', "People's committee"],
  CHAIRPERSON: ['Chủ tịch UBND', 'Chairperson'],
  CENTRAL_BODY: ['Bộ, cơ quan trung ương', 'Central body'],
  CENTRAL_BRANCH: ['Cơ quan ngành dọc', 'Branch of a central body'],
  MANAGEMENT_BOARD: ['Ban quản lý', 'Management board'],
  SOCIO_POLITICAL_ORGANISATION: ['Tổ chức chính trị - xã hội', 'Socio-political organisation'],
  ASSOCIATION: ['Hội, liên minh, liên hiệp', 'Association'],
  EXTERNAL_ORGANISATION: ['Tổ chức ngoài', 'External organisation'],
};

const events: Record<UnitEventKind, readonly [string, string]> = {
  MERGE: ['Hợp nhất, sáp nhập', 'Merge'],
  SPLIT: ['Chia, tách', 'Split'],
  RENAME: ['Đổi tên', 'Rename'],
  ABOLISH: ['Giải thể', 'Abolish'],
};

export const unitKindWords = messages(kinds);
export const unitEventWords = messages(events);

export const unitWords = messages({
  administration: ['Quản trị', 'Administration'],
  title: ['Đơn vị', 'Units'],
  users: ['Người dùng', 'People'],
  caption: ['Danh sách đơn vị', 'List of units'],
  search: ['Tìm tên, chữ viết tắt', 'Search names and abbreviations'],
  where: ['Thuộc', 'Where'],
  internal: ['Trong hệ thống', 'On this system'],
  external: ['Bên ngoài', 'Outside'],
  none: ['Không có đơn vị nào khớp bộ lọc.', 'No unit matches the filters.'],
  name: ['Tên đầy đủ', 'Full name'],
  shortName: ['Tên viết tắt', 'Abbreviation'],
  code: ['Mã', 'Code'],
  codeHint: [
    'Chữ, số và dấu gạch, ví dụ BG-SXD-QH; không đổi khi đổi tên. Bỏ trống thì ghép từ mã cơ quan và tên viết tắt.',
    'Letters, digits and dashes, such as BG-SXD-QH; it does not change with the name. Left empty: made of the organisation’s code and the abbreviation.',
  ],
  kind: ['Loại', 'Kind'],
  parent: ['Trực thuộc', 'Under'],
  hasSeal: ['Có con dấu riêng', 'Has a seal of its own'],
  isInternal: ['Là cơ quan dùng hệ thống này', 'Uses this system'],
  validFrom: ['Có từ ngày', 'Since'],
  validTo: [(day: string) => `đến ${formatDate(day)}`, (day: string) => `until ${formatDate(day)}`],
  add: ['Thêm đơn vị', 'Add a unit'],
  addSeveral: ['Thêm nhiều đơn vị', 'Add several units'],
  severalLead: [
    (name: string) => `Các đơn vị này trực thuộc ${name}. Đơn vị đã có tên ấy được giữ nguyên.`,
    (name: string) => `These units belong to ${name}. A unit that has the name already stays as it is.`,
  ],
  lines: ['Danh sách đơn vị', 'List of units'],
  linesHint: [
    'Mỗi dòng một đơn vị; dán từ Excel, Word được: tên đầy đủ, rồi tên viết tắt (nếu có) ở cột sau.',
    'One unit a line, also pasted from Excel or Word: the full name, then in the next column the abbreviation, if any.',
  ],
  severalDone: [(n: string) => `Đã thêm ${n} đơn vị.`, (n: string) => `${n} units have been added.`],
  notMade: [
    (name: string, why: string) => `${name}: ${why} Các dòng trước đã lưu.`,
    (name: string, why: string) => `${name}: ${why} The lines before it have been saved.`,
  ],
  own: ['Cơ quan tôi', 'My organisation'],
  rows: [(n: string) => `${n} đơn vị`, (n: string) => `${n} units`],
  edit: ['Sửa', 'Edit'],
  effectiveOn: ['Có hiệu lực từ ngày', 'In force from'],
  effectiveHint: [
    'Bỏ trống là hôm nay; tên cũ vẫn giữ cho các ngày trước.',
    'Left empty: today. The old name stays for the days before.',
  ],
  saved: ['Đã lưu đơn vị.', 'The unit has been saved.'],
  event: ['Hợp nhất, tách, đổi tên, giải thể', 'Merge, split, rename, abolish'],
  eventKind: ['Sự kiện', 'Event'],
  happenedOn: ['Ngày xảy ra', 'Day it happened'],
  from: ['Đơn vị', 'Unit'],
  other: ['Cùng với đơn vị', 'Together with'],
  into: ['Thành đơn vị', 'Into'],
  intoSecond: ['Và đơn vị', 'And'],
  newName: ['Tên mới', 'New name'],
  newShortName: ['Tên viết tắt mới', 'New abbreviation'],
  legalBasis: ['Văn bản quyết định', 'Legal basis'],
  recorded: ['Đã ghi nhận.', 'Recorded.'],
});
