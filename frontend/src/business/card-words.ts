import type { AdjustmentState, AskState, Direction } from '@/api/types';
import { messages } from '@/i18n/messages';

const requestStates: Record<AdjustmentState, readonly [string, string]> = {
  SUBMITTED: ['Chờ thẩm tra', 'Awaiting an opinion'],
  REVIEWED: ['Chờ quyết định', 'Awaiting a decision'],
  APPROVED: ['Đồng ý', 'Approved'],
  REJECTED: ['Không đồng ý', 'Rejected'],
  WITHDRAWN: ['Đã rút', 'Withdrawn'],
};
const askStates: Record<AskState, readonly [string, string]> = {
  WAITING: ['Đang chờ trả lời', 'Waiting for an answer'],
  ANSWERED: ['Đã trả lời', 'Answered'],
  WITHDRAWN: ['Đã rút', 'Withdrawn'],
};
const directionStates: Record<Direction['state'], readonly [string, string]> = {
  OPEN: ['Chờ trả lời', 'Awaiting an answer'],
  ANSWERED: ['Đã trả lời', 'Answered'],
  WITHDRAWN: ['Đã thu hồi', 'Withdrawn'],
};

export const requestStateWords = messages(requestStates);
export const askStateWords = messages(askStates);
export const directionStateWords = messages(directionStates);

export const cardWords = messages({
  late: ['gửi khi đã quá hạn', 'sent after the deadline'],
  from: ['Hạn lúc gửi', 'Deadline when sent'],
  to: ['Đề nghị đến', 'Asked for'],
  opinion: ['Ý kiến thẩm tra', 'Opinion'],
  decision: ['Quyết định', 'Decision'],
  agrees: ['đồng ý', 'agrees'],
  disagrees: ['không đồng ý', 'disagrees'],
  until: ['cho đến', 'until'],
  onPaper: [(who: string) => `ký giấy: ${who}`, (who: string) => `signed on paper: ${who}`],
  letter: [(text: string) => `Công văn số ${text}`, (text: string) => `Letter no. ${text}`],
  asked: ['hỏi', 'asks'],
  answerBy: ['Trả lời', 'Answer'],
  answers: ['Trả lời', 'Answers'],
  partial: ['một phần', 'in part'],
  onBehalf: ['ghi thay', 'recorded on behalf'],
  recipients: ['Gửi', 'To'],
  forTask: ['Nhiệm vụ', 'Task'],
});
