import { messages } from '@/i18n/messages';
import { formatNumber } from '@/lib/numbers';

/** How far the making of a report of very many units is. */
export const assemblyWords = messages({
  progress: ['Tiến độ tổng hợp', 'How far it is'],
  waiting: ['Đang chờ đến lượt tổng hợp…', 'Waiting for its turn…'],
  reading: [
    (done: number, total: number) => `Đang tổng hợp: ${formatNumber(done)}/${formatNumber(total)} báo cáo`,
    (done: number, total: number) => `Consolidating: ${formatNumber(done)} of ${formatNumber(total)} reports`,
  ],
  writing: [
    (total: number) => `Đã đọc đủ ${formatNumber(total)} báo cáo, đang ghép thành dự thảo…`,
    (total: number) => `All ${formatNumber(total)} reports are read; the draft is being written…`,
  ],
  opening: ['Đã tổng hợp xong, đang mở…', 'Done; opening…'],
  leave: [
    'Có thể rời trang này, việc tổng hợp vẫn tiếp tục. Xong thì dự thảo hiện ở đây và ở “Báo cáo của Sở”.',
    'You may leave this page, the work goes on. The draft will be here and among the department’s reports.',
  ],
  failed: ['Tổng hợp không thành.', 'It could not be put together.'],
  failedLead: [
    'Chưa có gì bị ghi dở dang. Hãy thử lại; nếu vẫn không được, báo quản trị.',
    'Nothing is half done. Try again; if it fails once more, tell the administrator.',
  ],
  refreshFailed: [
    'Cập nhật từ báo cáo đơn vị không thành.',
    'The units’ reports could not be taken in anew.',
  ],
  refreshFailedLead: [
    (no: number) =>
      `Nội dung, số liệu dưới đây vẫn nguyên như trước khi cập nhật (bản ${formatNumber(no)}), mục đã sửa tay cũng vậy. Hãy thử lại; nếu vẫn không được, báo quản trị.`,
    (no: number) =>
      `What stands below is as it was before (version ${formatNumber(no)}), edited parts too. Try again; if it fails once more, tell the administrator.`,
  ],
  stoppedReading: [
    (done: number, total: number) =>
      `Dừng khi mới đọc được ${formatNumber(done)}/${formatNumber(total)} báo cáo đơn vị.`,
    (done: number, total: number) =>
      `It stopped after reading ${formatNumber(done)} of ${formatNumber(total)} units’ reports.`,
  ],
  stoppedWriting: [
    (total: number) => `Đã đọc đủ ${formatNumber(total)} báo cáo đơn vị nhưng không ghép, ghi được.`,
    (total: number) => `All ${formatNumber(total)} units’ reports were read, but could not be put together.`,
  ],
  again: ['Thử lại', 'Try again'],
  begun: ['Đang tổng hợp. Có thể rời trang, việc vẫn tiếp tục.', 'It is under way. You may leave the page.'],
});
