import type { FigureState, IndicatorStatusCode, ValueNature, ValueState } from '@/api/types';
import { messages } from '@/i18n/messages';

const statuses: Record<IndicatorStatusCode, readonly [string, string]> = {
  EXCEEDED: ['Vượt', 'Exceeded'],
  MET: ['Đạt', 'Met'],
  ON_TRACK: ['Dự kiến đạt', 'On track'],
  AT_RISK: ['Khó đạt', 'At risk'],
  MISSED: ['Không đạt', 'Missed'],
  NOT_ASSESSABLE: ['Chưa đủ cơ sở đánh giá', 'Not assessable'],
};
const figures: Record<FigureState, readonly [string, string]> = {
  REPORTED: ['Có số liệu', 'Reported'],
  ZERO: ['Bằng 0', 'Zero'],
  NOT_ARISEN: ['Không phát sinh', 'Not arisen'],
  NOT_APPLICABLE: ['Không áp dụng', 'Not applicable'],
  NOT_AVAILABLE: ['Chưa có số liệu', 'Not available'],
  NOT_DUE: ['Chưa đến kỳ', 'Not due'],
};
const natures: Record<ValueNature, readonly [string, string]> = {
  ESTIMATE: ['Ước thực hiện', 'Estimate'],
  OFFICIAL: ['Chính thức', 'Official'],
  PLANNED: ['Dự toán', 'Planned'],
  SETTLED: ['Quyết toán', 'Settled'],
};
const states: Record<ValueState, readonly [string, string]> = {
  DRAFT: ['Nháp', 'Draft'],
  SUBMITTED: ['Đã gửi (tạm tính)', 'Submitted (provisional)'],
  VERIFIED: ['Đã thẩm tra', 'Verified'],
  REJECTED: ['Bị trả lại', 'Returned'],
};

export const statusWords = messages(statuses);
export const figureWords = messages(figures);
export const natureWords = messages(natures);
export const valueStateWords = messages(states);
