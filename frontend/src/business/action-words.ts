import { messages } from '@/i18n/messages';
import { ROW_ACTIONS } from './row-action-words';

/** What the buttons say, by the contract's operationId, so that a list may show them without loading the dialogs. */
export const actionWords = messages({
  ...ROW_ACTIONS,
  startOccurrence: ['Bắt đầu thực hiện', 'Start'],
  suspendOccurrence: ['Tạm dừng', 'Suspend'],
  resumeOccurrence: ['Cho tiếp tục', 'Resume'],
  reopenOccurrence: ['Mở lại', 'Reopen'],
  withdrawOccurrence: ['Thu hồi', 'Withdraw'],
  supersedeOccurrence: ['Thay thế', 'Supersede'],
  undoOccurrenceMove: ['Hoàn tác', 'Undo'],
  startWorkItem: ['Bắt đầu thực hiện', 'Start'],
  suspendWorkItem: ['Tạm dừng', 'Suspend'],
  resumeWorkItem: ['Cho tiếp tục', 'Resume'],
  reopenWorkItem: ['Mở lại', 'Reopen'],
  withdrawWorkItem: ['Thu hồi', 'Withdraw'],
  undoWorkItemMove: ['Hoàn tác', 'Undo'],
  createWorkItem: ['Thêm việc cụ thể', 'Add a work item'],
  createAdjustmentRequest: ['Đề nghị điều chỉnh', 'Request a change'],
  requestExtension: ['Đề nghị gia hạn', 'Request an extension'],
  withdrawAdjustmentRequest: ['Rút đề nghị', 'Withdraw the request'],
  createCoordinationAsk: ['Đề nghị phối hợp', 'Ask a coordinator'],
  withdrawCoordinationAsk: ['Rút yêu cầu', 'Withdraw'],
  createDirection: ['Cho ý kiến', 'Give a direction'],
  withdrawDirection: ['Thu hồi ý kiến', 'Withdraw'],
  createAssignmentStep: ['Chuyển xử lý', 'Pass on'],
});
