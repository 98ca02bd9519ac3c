import { messages } from '@/i18n/messages';
import { formatInstant } from '@/lib/dates';

/** Words of what is done with a report. */
export const moveWords = messages({
  send: ['Gửi báo cáo', 'Send the report'],
  sent: [
    (no: number, at: string) => `Đã gửi báo cáo, lần ${no}, lúc ${formatInstant(at)}.`,
    (no: number, at: string) => `The report was sent, version ${no}, at ${formatInstant(at)}.`,
  ],
  checkFull: [
    'Không còn mục nào trống. Báo cáo sẵn sàng gửi.',
    'Nothing is empty. The report is ready to be sent.',
  ],
  cannotSend: [
    'Chưa gửi được: các mục bắt buộc sau còn trống. Ghi nội dung rồi gửi lại.',
    'It cannot be sent yet: these required headings are empty. Fill them in first.',
  ],
  uncorrected: [
    'Mục yêu cầu chỉnh lý nhưng chưa sửa (vẫn gửi được nếu không có gì phải sửa):',
    'To be corrected, and not changed yet (it can still be sent if there is nothing to change):',
  ],
  checkLead: ['Xem lại trước khi gửi:', 'Look over before sending:'],
  checkMissing: [
    (heading: string, n: number) => `${heading}: còn ${n} mục trống`,
    (heading: string, n: number) => `${heading}: ${n} still empty`,
  ],
  number: ['Số báo cáo của đơn vị', 'Number of the unit’s report'],
  numberHint: ['Đơn vị có con dấu ghi số, ngày của báo cáo.', 'Units with a seal enter number and date.'],
  symbol: ['Ký hiệu', 'Symbol'],
  issuedOn: ['Ngày ký', 'Date'],
  note: ['Ghi chú kèm theo', 'Note'],
  giveBack: ['Trả lại để chỉnh lý', 'Return to be corrected'],
  givenBack: ['Đã trả lại báo cáo để chỉnh lý.', 'The report was returned.'],
  noMarks: [
    'Chưa đánh dấu mục nào. Đóng hộp này, bấm “Đánh dấu chỉnh lý” ở mục cần sửa và ghi ý kiến.',
    'No field is marked yet. Close this, press “Mark” at the field and write what is to be corrected.',
  ],
  marks: [
    (n: number) => `${n} mục sẽ mở để đơn vị sửa:`,
    (n: number) => `${n} fields will be opened to the unit:`,
  ],
  returnDue: ['Gửi lại chậm nhất', 'Wanted back by'],
  receive: ['Tiếp nhận báo cáo', 'Receive the report'],
  received: ['Đã tiếp nhận báo cáo.', 'The report was received.'],
  receiveLead: [
    'Tiếp nhận là xác nhận báo cáo đủ mục, đủ số liệu; không phải duyệt kết quả của đơn vị.',
    'Receiving says that the report is complete; it does not approve the unit’s work.',
  ],
  receiveMarks: [
    (n: number) => `Bạn đã đánh dấu ${n} mục; tiếp nhận sẽ bỏ các dấu này.`,
    (n: number) => `You marked ${n} fields; receiving drops the marks.`,
  ],
  unlock: ['Mở lại để sửa', 'Open again'],
  unlocked: ['Đã mở lại báo cáo.', 'The report was opened again.'],
  reason: ['Lý do', 'Reason'],
  until: ['Mở đến hết ngày', 'Open until'],
  exclude: ['Cho không báo cáo kỳ này', 'Exclude from this period'],
  excluded: ['Đã ghi: đơn vị không phải báo cáo kỳ này.', 'The unit need not report for this period.'],
  include: ['Đưa lại vào diện báo cáo', 'Include again'],
  included: ['Đã đưa đơn vị lại vào diện báo cáo.', 'The unit reports again.'],
  prefill: ['Lấy lại từ cập nhật kết quả', 'Fill in again from updates'],
  prefilled: ['Đã lấy lại nội dung từ cập nhật kết quả.', 'Filled in again from updates.'],
  prefillLead: [
    'Các mục chưa ai sửa tay sẽ lấy lại nội dung mới nhất từ cập nhật kết quả trong kỳ. Mục đã sửa giữ nguyên.',
    'Fields nobody edited take the newest words of this period’s updates. Edited ones stay.',
  ],
  mark: ['Đánh dấu chỉnh lý', 'Mark'],
  marked: ['Ý kiến chỉnh lý', 'What is to be corrected'],
  unmark: ['Bỏ dấu', 'Take the mark away'],
});
