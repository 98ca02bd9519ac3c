import type { AdjustmentRequest } from '@/api/types';
import { messages } from '@/i18n/messages';
import { formatDate } from '@/lib/dates';
import { formatNumber } from '@/lib/numbers';

const requested: Record<AdjustmentRequest['type'], readonly [string, string]> = {
  EXTENSION: ['đề nghị gia hạn', 'asked for an extension'],
  TRANSFER: ['đề nghị chuyển đơn vị', 'asked for another unit'],
  WORDING: ['đề nghị điều chỉnh nội dung', 'asked for other words'],
  SPLIT: ['đề nghị tách nhiệm vụ', 'asked to split it'],
};

export const storyWords = messages({
  ...requested,
  updated: ['cập nhật kết quả', 'reported progress'],
  updatedWithdrawn: ['cập nhật kết quả (đã rút)', 'reported progress (taken back)'],
  handed: [(whom: string) => `giao ${whom}`, (whom: string) => `gave it to ${whom}`],
  opinion: ['cho ý kiến thẩm tra', 'gave an opinion'],
  approved: ['chấp thuận đề nghị', 'granted the request'],
  declined: ['không chấp thuận đề nghị', 'declined the request'],
  asked: [(unit: string) => `đề nghị ${unit} phối hợp`, (unit: string) => `asked ${unit}`],
  answered: ['phúc đáp', 'answered'],
  directed: ['cho ý kiến chỉ đạo', 'gave a direction'],
  answeredDirection: ['trả lời ý kiến chỉ đạo', 'answered the direction'],
  chased: ['đôn đốc', 'chased'],
  waitsForAnswer: [
    (unit: string, letter: string | undefined, day: string, days: number) =>
      `Chờ ${unit} phúc đáp ${letter ? `công văn ${letter} ` : ''}từ ${formatDate(day)}, ${formatNumber(days)} ngày làm việc`,
    (unit: string, letter: string | undefined, day: string, days: number) =>
      `Waiting for ${unit} to answer ${letter ? `letter ${letter} ` : ''}since ${formatDate(day)}, ${formatNumber(days)} working days`,
  ],
  waitsForDecision: [
    (who: string, day: string, days: number) =>
      `Chờ ${who} quyết định từ ${formatDate(day)}, ${formatNumber(days)} ngày làm việc`,
    (who: string, day: string, days: number) =>
      `Waiting for ${who} to decide since ${formatDate(day)}, ${formatNumber(days)} working days`,
  ],
});
