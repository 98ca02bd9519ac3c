import { messages } from '@/i18n/messages';

export const entryWords = messages({
  title: ['Nhập số liệu theo bảng', 'Enter figures in a grid'],
  indicators: ['Chỉ tiêu', 'Indicators'],
  plan: ['Kế hoạch', 'Plan'],
  nature: ['Tính chất', 'Nature'],
  span: ['Kỳ', 'Periods'],
  allYears: ['Các năm', 'All years'],
  partsOf: [(year: string) => `Trong năm ${year}`, (year: string) => `Within ${year}`],
  grid: ['Bảng số liệu', 'Grid of figures'],
  rowHead: ['Chỉ tiêu', 'Indicator'],
  whole: ['Toàn tỉnh', 'As a whole'],
  none: [
    'Đơn vị của bạn không chủ trì chỉ tiêu nào của kế hoạch này, nên không có ô nào để nhập.',
    'Your office owns no indicator of this plan, so there is nothing to enter.',
  ],
  toReport: ['Về báo cáo', 'Back to the report'],
  toIndicators: ['Xem các chỉ tiêu', 'See the indicators'],
  hint: [
    'Gõ để thay, F2 để sửa, Enter xuống dòng, Tab sang ô; dán được cả khối từ Excel. Không có số thì gõ “không phát sinh” (hoặc “-”), “chưa có số liệu: lý do”, “không áp dụng: lý do”. Esc rồi Tab để ra khỏi bảng.',
    'Type to replace, F2 to edit, Enter goes down, Tab goes on; paste a whole block from Excel. Where there is no figure type “not arisen” (or “-”), “not available: why”, “not applicable: why”. Esc, then Tab, leaves the grid.',
  ],
  // faults
  NUMBER: [
    'Chưa phải là số, cũng chưa phải lời cho biết vì sao không có số.',
    'Neither a number nor words for why there is none.',
  ],
  PERCENT: ['Chỉ tiêu này không tính bằng %.', 'This indicator is not a percentage.'],
  TOO_LONG: ['Số quá dài: nhiều nhất 15 chữ số.', 'Too long: at most 15 digits.'],
  REASON: ['Hãy nêu lý do sau dấu hai chấm.', 'Say why, after a colon.'],
  RATIO: ['Chỉ tiêu này không nhập tử số/mẫu số.', 'This indicator takes no part/whole.'],
  AMBIGUOUS: ['Số này đọc được hai cách; chọn ở trên bảng.', 'This reads two ways; choose above the grid.'],
  NO_CLEARING: [
    'Số đã gửi không xóa được. Hãy sửa, hoặc ghi “không phát sinh”, “chưa có số liệu: lý do”.',
    'A figure once sent cannot be cleared. Correct it, or say “not arisen”, “not available: why”.',
  ],
  which: [(typed: string) => `“${typed}” là số nào?`, (typed: string) => `Which number is “${typed}”?`],
  // the cell
  cell: ['Ô đang chọn', 'The chosen cell'],
  noCell: [
    'Chọn một ô để xem kỳ trước, nguồn và ghi chú.',
    'Choose a cell to see the period before, source and note.',
  ],
  kind: ['Tình trạng số liệu', 'State of the figure'],
  reason: ['Lý do', 'Reason'],
  source: ['Nguồn', 'Source'],
  note: ['Ghi chú', 'Note'],
  before: [(period: string) => `Kỳ trước (${period})`, (period: string) => `Period before (${period})`],
  keep: ['Giữ nguyên', 'Keep the same'],
  take: ['Lấy số này', 'Take this one'],
  onServer: ['Trên máy chủ nay là', 'On the server it is now'],
  takeTheirs: ['Lấy số trên máy chủ', 'Take the server’s'],
  keepMine: ['Giữ số tôi nhập', 'Keep mine'],
  returned: [(why: string) => `Bị trả lại: ${why}`, (why: string) => `Returned: ${why}`],
  closed: [
    'Ô này không nhập được: kỳ chưa bắt đầu, ngắn hơn kỳ đo, hoặc đơn vị hành chính không tồn tại trong kỳ.',
    'Nothing can be entered here: the period has not begun, is shorter than what is measured, or the district did not exist then.',
  ],
  waiting: [
    'Đã gửi, đang chờ thẩm tra nên chưa sửa được.',
    'Submitted; it waits for verification and cannot be changed now.',
  ],
  evidence: ['Minh chứng, lịch sử của số này', 'Evidence and history of this figure'],
  // saving
  state: [
    (n: string) => `${n} ô chưa lưu, đang giữ trên máy này`,
    (n: string) => `${n} cells not saved, kept on this machine`,
  ],
  faults: [(n: string) => `${n} ô cần sửa`, (n: string) => `${n} cells to correct`],
  allSaved: ['Đã lưu mọi thay đổi', 'All changes saved'],
  keepTrying: ['sẽ tự lưu lại khi có mạng', 'saved again when the network is back'],
  undo: ['Hoàn tác', 'Undo'],
  save: ['Lưu nháp', 'Save drafts'],
  submit: [(n: string) => `Gửi thẩm tra (${n})`, (n: string) => `Submit (${n})`],
  submitTitle: ['Gửi số liệu để thẩm tra', 'Submit figures'],
  submitLead: [
    (n: string, nature: string) =>
      `Sẽ gửi ${n} số liệu “${nature}”. Từ lúc gửi, số liệu là tạm tính và không sửa được cho tới khi được thẩm tra hoặc trả lại.`,
    (n: string, nature: string) =>
      `${n} figures “${nature}” will be sent. From then on they are provisional and cannot be changed until they are verified or returned.`,
  ],
  faultsStay: [
    (n: string) => `${n} ô cần sửa không gửi và vẫn giữ trong bảng.`,
    (n: string) => `${n} cells to correct are not sent and stay in the grid.`,
  ],
  written: [(n: string) => `Đã lưu ${n} ô.`, (n: string) => `${n} cells saved.`],
  submitted: [(n: string) => `Đã gửi ${n} số liệu.`, (n: string) => `${n} figures submitted.`],
  refused: [
    (n: string) => `${n} ô bị từ chối, xem lời máy chủ ở từng ô.`,
    (n: string) => `${n} cells refused; the server’s words stand at each.`,
  ],
  pasted: [(n: string) => `Đã dán ${n} ô.`, (n: string) => `${n} cells pasted.`],
  skipped: [
    (n: string) => `Bỏ qua ${n} ô đã khóa hoặc nằm ngoài bảng.`,
    (n: string) => `${n} locked cells or cells outside the grid left out.`,
  ],
  restored: [
    'Đây là những ô bạn nhập dở lần trước, chưa lưu.',
    'These are the cells you had begun to type and not saved.',
  ],
});
