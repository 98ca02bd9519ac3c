import { messages } from '@/i18n/messages';
import { formatDate } from '@/lib/dates';
import { formatNumber } from '@/lib/numbers';

export const periodWords = messages({
  title: ['Báo cáo', 'Reports'],
  regime: ['Chế độ báo cáo', 'Regime'],
  noRegime: [
    'Chưa có chế độ báo cáo nào. Phòng tổng hợp hoặc Chánh Văn phòng lập ở mục Chế độ báo cáo.',
    'There is no regime yet. The consolidating office or the chief of office makes one under Reporting regimes.',
  ],
  keep: ['Chế độ báo cáo, đề cương', 'Regimes and outlines'],
  slices: ['Lát cắt', 'Slices'],
  mine: ['Báo cáo của đơn vị tôi', 'My unit’s reports'],
  nothingMine: ['Không có báo cáo nào đang chờ đơn vị bạn.', 'No report waits for your unit.'],
  matrix: ['Các kỳ báo cáo', 'Periods'],
  noPeriods: ['Chưa mở kỳ báo cáo nào.', 'No period was opened yet.'],
  unit: ['Đơn vị', 'Unit'],
  ofDepartment: ['Báo cáo của Sở', 'The department’s report'],
  open: ['Mở kỳ báo cáo', 'Open a period'],
  opened: [
    (n: number) => `Đã mở kỳ báo cáo, lập ${formatNumber(n)} báo cáo đơn vị.`,
    (n: number) => `The period is open with ${formatNumber(n)} reports.`,
  ],
  openLead: [
    'Mỗi đơn vị có ngay một báo cáo đã điền sẵn từ cập nhật kết quả. Chế độ và đề cương của kỳ giữ nguyên từ lúc mở.',
    'Each unit has its report at once, filled in from updates. The period keeps regime and outline as they are now.',
  ],
  period: ['Kỳ', 'Period'],
  spanFrom: ['Báo cáo từ ngày', 'From'],
  spanTo: ['Đến hết ngày', 'To the end of'],
  dueGone: [
    (day: string) => `Hạn gửi của đơn vị ${formatDate(day)} đã qua: báo cáo gửi từ nay đều tính là gửi chậm.`,
    (day: string) => `The units’ due date ${formatDate(day)} is gone: whatever is sent now counts as late.`,
  ],
  choosePeriod: [
    (label: string, day: string) => `${label} – đơn vị gửi chậm nhất ${formatDate(day)}`,
    (label: string, day: string) => `${label} – units by ${formatDate(day)}`,
  ],
  allOpened: ['Các kỳ quanh năm nay đều đã mở.', 'The periods around this year are all open.'],
  window: [
    (from: string, to: string) => `Từ ${formatDate(from)} đến ${formatDate(to)}`,
    (from: string, to: string) => `From ${formatDate(from)} to ${formatDate(to)}`,
  ],
  cutOff: ['Ngày chốt số liệu', 'Cut-off'],
  dueUnit: ['Đơn vị gửi', 'Units send'],
  dueDepartment: ['Sở gửi', 'The department sends'],
  by: [(day: string) => `chậm nhất ${formatDate(day)}`, (day: string) => `by ${formatDate(day)}`],
  advice: ['Lưu ý', 'Good to know'],
  days: ['Thời gian của kỳ', 'Days of the period'],
  lock: ['Chốt số liệu', 'Lock the figures'],
  locked: ['Đã chốt số liệu của kỳ.', 'The figures are locked.'],
  lockLead: [
    'Sau khi chốt, báo cáo chưa gửi không sửa được nữa, trừ khi được mở lại; báo cáo bị trả lại vẫn chỉnh lý được.',
    'After that an unsent report can no longer be written unless it is opened again; returned ones still can.',
  ],
  close: ['Kết thúc kỳ', 'Close the period'],
  closed: ['Đã kết thúc kỳ báo cáo.', 'The period is closed.'],
  closeLead: ['Kỳ đã kết thúc chỉ còn để xem.', 'A closed period is only read.'],
  reopen: ['Mở lại kỳ', 'Open the period again'],
  reopened: ['Đã mở lại kỳ báo cáo.', 'The period is open again.'],
  reopenLead: [
    'Kỳ trở lại như trước khi kết thúc (đang nhận báo cáo hoặc đã chốt số liệu). Chỉ dùng khi kết thúc nhầm và báo cáo của Sở chưa phát hành. Lý do được ghi vào nhật ký.',
    'The period is as it was before (open, or its figures locked). Only where it was closed by mistake and the department’s report is not issued. The reason stands in the audit trail.',
  ],
  reopenedOn: [(day: string) => `Mở lại ngày ${day}`, (day: string) => `Opened again on ${day}`],
  board: ['Tình hình gửi báo cáo', 'Who has reported'],
  expected: ['Phải báo cáo', 'Expected'],
  waitingBox: ['Chờ tiếp nhận', 'To be received'],
  look: ['Xem, tiếp nhận', 'Look and receive'],
  lookUnit: [
    (unit: string) => `Xem, tiếp nhận báo cáo của ${unit}`,
    (unit: string) => `Look at the report of ${unit} and receive it`,
  ],
  receivedBox: ['Đã tiếp nhận', 'Received'],
  lateBox: ['Gửi chậm', 'Late'],
  missingBox: ['Chưa gửi', 'Not sent'],
  excludedBox: ['Không phải báo cáo', 'Need not report'],
  completeness: ['Đầy đủ', 'Completeness'],
  timeliness: ['Đúng hạn', 'Timeliness'],
  allSent: [
    (n: number) => `Tất cả ${n}/${n} đơn vị đã gửi báo cáo.`,
    (n: number) => `All ${n} of ${n} units have sent their reports.`,
  ],
  state: ['Trạng thái', 'State'],
  sentOn: ['Gửi lần đầu', 'First sent'],
  version: ['Lần gửi', 'Version'],
  late: [
    (n: number) => `chậm ${formatNumber(n)} ngày`,
    (n: number) => `${formatNumber(n)} ${n === 1 ? 'day' : 'days'} late`,
  ],
  overdue: [
    (n: number) => `Quá hạn ${formatNumber(n)} ngày`,
    (n: number) => `${formatNumber(n)} ${n === 1 ? 'day' : 'days'} overdue`,
  ],
  onTime: ['đúng hạn', 'on time'],
  reason: ['Lý do', 'Reason'],
  chase: ['Đôn đốc', 'Chase'],
  chaseUnit: [(unit: string) => `Đôn đốc ${unit}`, (unit: string) => `Chase ${unit}`],
  chaseAll: [(n: number) => `Đôn đốc ${n} đơn vị chưa gửi`, (n: number) => `Chase ${n} units`],
  none: ['Kỳ này không có đơn vị nào phải báo cáo.', 'No unit reports for this period.'],
  notYours: [
    (n: number) =>
      `${formatNumber(n)} đơn vị phải báo cáo. Phòng tổng hợp và lãnh đạo xem được từng báo cáo; đơn vị khác xem được sau khi tiếp nhận.`,
    (n: number) =>
      `${formatNumber(n)} units report. The consolidating office and the leaders see each report; others once it is received.`,
  ],
  consolidate: ['Tổng hợp báo cáo của Sở', 'Consolidate'],
  consolidated: ['Đã lập dự thảo báo cáo của Sở.', 'The department’s draft is made.'],
  consolidating: [
    'Đang tổng hợp. Có thể rời trang, việc vẫn tiếp tục.',
    'It is being consolidated. You may leave the page.',
  ],
  consolidateLead: [
    (received: number, expected: number) =>
      `Đã tiếp nhận ${received}/${expected} báo cáo. Dự thảo lấy từ các báo cáo đã tiếp nhận; báo cáo đến sau được cập nhật bằng một nút bấm.`,
    (received: number, expected: number) =>
      `${received} of ${expected} reports are received. The draft is made of these; later ones are taken in with one press.`,
  ],
  heldBy: [(who: string) => `Đang ở: ${who}`, (who: string) => `Held by the ${who}`],
});
