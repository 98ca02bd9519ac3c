import type { Plan, PlanKind, PlanState } from '@/api/types';
import { messages, textsOf } from '@/i18n/messages';
import { formatDate } from '@/lib/dates';

const states: Record<PlanState, readonly [string, string]> = {
  DRAFT: ['Dự thảo', 'Draft'],
  ISSUED: ['Đã ban hành', 'Issued'],
  CLOSED: ['Đã kết thúc', 'Closed'],
};
export const planStateWords = messages(states);

const kinds: Record<PlanKind, readonly [string, string]> = {
  PLAN: ['Kế hoạch', 'Plan'],
  REGISTER: ['Sổ theo dõi', 'Register'],
};
export const planKindWords = messages(kinds);

/** Words of the list of plans and of the dialogs that make and keep one. */
export const planKeepingWords = messages({
  title: ['Kế hoạch, sổ theo dõi', 'Plans and registers'],
  search: ['Tìm theo tên, mã', 'Find by title or code'],
  caption: ['Danh sách kế hoạch và sổ theo dõi', 'List of plans and registers'],
  none: ['Không có kế hoạch hay sổ theo dõi nào.', 'There are no plans or registers.'],
  noneYet: [
    'Chưa có kế hoạch nào. Chọn “Lập kế hoạch” để bắt đầu từ văn bản.',
    'There are no plans yet. Choose “New plan” to begin from the document.',
  ],
  name: ['Tên', 'Title'],
  code: ['Mã', 'Code'],
  kind: ['Loại', 'Kind'],
  state: ['Trạng thái', 'State'],
  inUse: ['Đang dùng', 'In use'],
  period: ['Thời gian', 'Period'],
  since: [(day: string) => `Từ ${day}`, (day: string) => `Since ${day}`],
  owner: ['Cơ quan', 'Organisation'],
  tracking: ['Đơn vị theo dõi', 'Tracking office'],
  consolidating: ['Đơn vị tổng hợp', 'Consolidating office'],
  reportsTo: ['Nơi nhận báo cáo', 'Reports go to'],
  newPlan: ['Lập kế hoạch', 'New plan'],
  newRegister: ['Lập sổ theo dõi', 'New register'],
  registerLead: [
    'Sổ theo dõi ghi những việc không nằm trong kế hoạch: kết luận họp, công văn của cấp trên, ý kiến của lãnh đạo. Sổ dùng được ngay, không phải ban hành; mỗi việc dẫn văn bản của nó.',
    'A register holds work that stands in no plan: conclusions of meetings, letters from above, a leader’s note. It is in use at once; each task names its document.',
  ],
  planLead: [
    'Kế hoạch bắt đầu ở dạng dự thảo: chỉ đơn vị theo dõi, tổng hợp và giám đốc thấy cho đến khi ban hành.',
    'A plan begins as a draft: only its offices and the director see it until it is issued.',
  ],
  planCode: ['Mã kế hoạch', 'Code of the plan'],
  registerCode: ['Mã sổ', 'Code of the register'],
  codeHintOptional: [
    'Chữ, số và dấu gạch, ví dụ KH-2022-CDS. Bỏ trống thì đặt theo năm và tên kế hoạch.',
    'Letters, digits and hyphens, such as KH-2022-CDS. Left empty: made of the year and the name.',
  ],
  codeHint: ['Chữ, số và dấu gạch, ví dụ KH-2022-CDS.', 'Letters, digits and hyphens, such as KH-2022-CDS.'],
  description: ['Ghi chú', 'Note'],
  startsOn: ['Từ ngày', 'From'],
  endsOn: ['Đến ngày', 'To'],
  planDocument: ['Văn bản của kế hoạch', 'Document of the plan'],
  newTask: ['Lập nhiệm vụ', 'New task'],
  edit: ['Sửa thông tin', 'Edit'],
  saved: ['Đã lưu.', 'Saved.'],
  made: ['Đã lập.', 'Made.'],
  issue: ['Ban hành', 'Issue'],
  issueLead: [
    'Từ ngày ban hành, mọi người trong cơ quan đọc được kế hoạch, các đơn vị nhận nhiệm vụ của mình. Sau đó chủ trì, thời hạn, nội dung chỉ đổi được bằng văn bản điều chỉnh.',
    'From that day everybody in the organisation reads the plan and offices receive their tasks. Leads, deadlines and wording then change only by an amending document.',
  ],
  issuedOn: ['Ngày ban hành', 'Issued on'],
  note: ['Ghi chú', 'Note'],
  issued: ['Đã ban hành kế hoạch.', 'The plan has been issued.'],
  close: ['Kết thúc', 'Close'],
  closeLead: ['Sau khi kết thúc chỉ còn đọc, không cập nhật được nữa.', 'Once closed it can only be read.'],
  closedOn: ['Ngày kết thúc', 'Closed on'],
  reason: ['Lý do', 'Reason'],
  closed: ['Đã kết thúc.', 'Closed.'],
  remove: ['Xóa dự thảo', 'Delete the draft'],
  removeLead: [
    (title: string) => `Xóa bản dự thảo “${title}”. Không lấy lại được.`,
    (title: string) => `The draft “${title}” is deleted for good.`,
  ],
  removed: ['Đã xóa.', 'Deleted.'],
  loadText: ['Nạp toàn văn', 'Store the text'],
  text: ['Toàn văn', 'Full text'],
  textHint: [
    'Dán toàn văn từ Word. Toàn văn nạp một lần, về sau không đổi được.',
    'Paste the text from Word. It is stored once and cannot be changed.',
  ],
  textStored: ['Đã nạp toàn văn.', 'The text has been stored.'],
});

/** From when to when a plan runs; a register may have no end. */
export function periodText({ startsOn, endsOn }: Pick<Plan, 'startsOn' | 'endsOn'>): string {
  const start = formatDate(startsOn);
  return endsOn ? `${start} – ${formatDate(endsOn)}` : textsOf(planKeepingWords).since(start);
}
