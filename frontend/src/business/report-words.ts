import type { ReportPeriod, ReportSigningRole, ReportState } from '@/api/types';
import { messages } from '@/i18n/messages';

export type ConsolidatedStateName = 'DRAFT' | 'SIGNING' | 'ISSUED' | 'REPLACED';
export type PeriodStateName = ReportPeriod['state'];

/** NOT_BEGUN is no state of its own: a report open to be written in which nobody has written yet. */
export type ReportLook = ReportState | 'NOT_BEGUN';

const reports: Record<ReportLook, readonly [string, string]> = {
  NOT_BEGUN: ['Chưa soạn', 'Not begun'],
  DRAFT: ['Đang soạn', 'Being written'],
  SUBMITTED: ['Đã gửi', 'Sent'],
  RETURNED: ['Yêu cầu chỉnh lý', 'To be corrected'],
  RECEIVED: ['Đã tiếp nhận', 'Received'],
  CONSOLIDATED: ['Đã tổng hợp', 'Consolidated'],
  EXCLUDED: ['Không phải báo cáo', 'Need not report'],
};
const consolidated: Record<ConsolidatedStateName, readonly [string, string]> = {
  DRAFT: ['Đang soạn', 'Being written'],
  SIGNING: ['Đang trình ký', 'Being signed'],
  ISSUED: ['Đã phát hành', 'Issued'],
  REPLACED: ['Đã được thay thế', 'Replaced'],
};
const periods: Record<PeriodStateName, readonly [string, string]> = {
  OPEN: ['Đang nhận báo cáo', 'Open'],
  LOCKED: ['Đã chốt số liệu', 'Figures locked'],
  CLOSED: ['Đã kết thúc', 'Closed'],
};

export const reportStateWords = messages(reports);
export const consolidatedStateWords = messages(consolidated);
export const periodStateWords = messages(periods);

const roles: Record<ReportSigningRole['role'], readonly [string, string]> = {
  AUTHOR: ['Người soạn', 'Author'],
  HEAD: ['Trưởng phòng', 'Head'],
  CHIEF_OF_OFFICE: ['Chánh Văn phòng', 'Chief of office'],
  DEPUTY_IN_CHARGE: ['Phó Giám đốc phụ trách', 'Deputy in charge'],
  DIRECTOR: ['Giám đốc', 'Director'],
  CLERK: ['Văn thư', 'Clerk'],
};

export const signingRoleWords = messages(roles);

/** A period's name where it stands at the beginning: the API writes it as in the middle of a sentence. */
export function capital(label: string): string {
  return label.charAt(0).toUpperCase() + label.slice(1);
}
