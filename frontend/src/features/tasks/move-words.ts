import type { OccurrenceEvent } from '@/api/types';
import { messages } from '@/i18n/messages';

type Named<K extends string> = Record<K, readonly [string, string]>;

const moves: Named<OccurrenceEvent['move']> = {
  ISSUE: ['giao nhiệm vụ', 'gave the task'],
  START: ['bắt đầu thực hiện', 'started the work'],
  REQUEST_CONFIRMATION: ['báo cáo hoàn thành', 'reported completion'],
  CONFIRM: ['xác nhận hoàn thành', 'confirmed completion'],
  REDO: ['yêu cầu làm lại', 'asked for it to be redone'],
  SUSPEND: ['tạm dừng', 'suspended the work'],
  RESUME: ['cho tiếp tục', 'resumed the work'],
  REOPEN: ['mở lại việc', 'reopened the work'],
  WITHDRAW: ['thu hồi', 'withdrew it'],
  SUPERSEDE: ['thay thế bằng việc khác', 'superseded it'],
  EXTEND: ['gia hạn', 'extended the deadline'],
  TRANSFER: ['chuyển đơn vị chủ trì', 'transferred it to another unit'],
  UNDO: ['hoàn tác lệnh vừa làm', 'undid the last move'],
};

export const moveWords = messages(moves);
