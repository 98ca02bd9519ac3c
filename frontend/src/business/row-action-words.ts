import { messages } from '@/i18n/messages';

/** What can be done from a row of the first screen, which carries no more words than these. */
export type RowOperation =
  | 'createProgressUpdate'
  | 'requestOccurrenceConfirmation'
  | 'confirmOccurrence'
  | 'redoOccurrence'
  | 'requestWorkItemConfirmation'
  | 'confirmWorkItem'
  | 'redoWorkItem'
  | 'giveAdjustmentOpinion'
  | 'decideAdjustmentRequest'
  | 'answerCoordinationAsk'
  | 'answerDirection'
  | 'createAssignment';

export const ROW_ACTIONS: Record<RowOperation, readonly [string, string]> = {
  createProgressUpdate: ['Cập nhật kết quả', 'Report progress'],
  requestOccurrenceConfirmation: ['Báo cáo hoàn thành', 'Report completion'],
  confirmOccurrence: ['Xác nhận', 'Confirm'],
  redoOccurrence: ['Yêu cầu làm lại', 'Ask to redo'],
  requestWorkItemConfirmation: ['Báo cáo hoàn thành', 'Report completion'],
  confirmWorkItem: ['Xác nhận', 'Confirm'],
  redoWorkItem: ['Yêu cầu làm lại', 'Ask to redo'],
  giveAdjustmentOpinion: ['Cho ý kiến thẩm tra', 'Give an opinion'],
  decideAdjustmentRequest: ['Quyết định', 'Decide'],
  answerCoordinationAsk: ['Trả lời', 'Answer'],
  answerDirection: ['Trả lời', 'Answer'],
  createAssignment: ['Giao việc', 'Assign'],
};

export const rowActionWords = messages(ROW_ACTIONS);
