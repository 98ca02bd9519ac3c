import { messages } from '@/i18n/messages';

/** Words of the dialogs that write an indicator and its targets into a draft. */
export const indicatorWords = messages({
  add: ['Lập chỉ tiêu', 'New indicator'],
  edit: ['Sửa chỉ tiêu', 'Edit the indicator'],
  remove: ['Xóa chỉ tiêu', 'Delete the indicator'],
  removeLead: [
    (name: string) =>
      `Chỉ tiêu “${name}” và các mục tiêu của nó bị xóa khỏi bản dự thảo, không lấy lại được.`,
    (name: string) => `“${name}” and its targets are deleted from the draft for good.`,
  ],
  made: ['Đã lập chỉ tiêu.', 'The indicator has been made.'],
  saved: ['Đã lưu.', 'Saved.'],
  removed: ['Đã xóa.', 'Deleted.'],
  addTarget: ['Thêm mục tiêu', 'Add a target'],
  amendTarget: ['Điều chỉnh mục tiêu', 'Amend the target'],
  amendLead: [
    'Mục tiêu mới có hiệu lực từ ngày nêu trong văn bản; mục tiêu cũ vẫn đọc lại được theo ngày.',
    'The new target holds from the day the document names; the former one can still be read by date.',
  ],
  amendingDocument: ['Văn bản điều chỉnh', 'Amending document'],
  effectiveOn: ['Có hiệu lực từ ngày', 'Holds from'],
  amended: ['Đã điều chỉnh.', 'Amended.'],
  code: ['Mã chỉ tiêu', 'Code'],
  codeHint: ['Không trùng trong một kế hoạch, ví dụ CT.1.', 'Unique within the plan, such as CT.1.'],
  name: ['Tên chỉ tiêu', 'Name'],
  section: ['Mục', 'Section'],
  definition: ['Cách hiểu', 'Definition'],
  definitionHint: [
    'Đếm gì, tính đến lúc nào. Bỏ trống thì lấy tên chỉ tiêu.',
    'What is counted, as of when. Left empty: the name.',
  ],
  owner: ['Đơn vị báo cáo số liệu', 'Unit that reports the figure'],
  unitOfMeasure: ['Đơn vị tính', 'Unit of measure'],
  unitOfMeasureHint: ['Ví dụ: nhãn hiệu, %, triệu đồng.', 'Such as: trade marks, %, million dong.'],
  decimals: ['Số chữ số sau dấu phẩy', 'Decimals'],
  frequency: ['Báo cáo', 'Reported'],
  direction: ['Số lớn hơn là', 'A higher figure is'],
  basis: ['Số liệu', 'Figures are'],
  overTime: ['Gộp các kỳ thành năm', 'Periods make a year by'],
  method: ['Phương pháp tính', 'Method'],
  dataSource: ['Nguồn số liệu', 'Source of data'],
  baseline: ['Số liệu gốc', 'Baseline'],
  baselineHint: ['Bỏ trống khi văn bản không nêu.', 'Leave empty when the document names none.'],
  baselineYear: ['Năm của số liệu gốc', 'Year of the baseline'],
  noBaseline: ['Văn bản không nêu số liệu gốc.', 'The document names no baseline.'],
  targetType: ['Mục tiêu', 'Target'],
  targetValue: ['Mức', 'Value'],
  targetUpper: ['Đến', 'To'],
  targetYear: ['Vào năm', 'In the year'],
  targetYearHint: ['Bỏ trống nếu áp dụng mọi năm.', 'Leave empty when it holds every year.'],
  commitment: ['Tính chất', 'Kind'],
  denominator: ['Tính trên tổng số', 'Out of'],
  denominatorHint: [
    'Với tỷ lệ, ví dụ: tổng chi ngân sách địa phương.',
    'For a share, such as: local budget spending.',
  ],
  targetText: ['Lời văn của mục tiêu', 'The target in the document’s words'],
  targetTextHint: ['Chép nguyên văn.', 'As written.'],
  source: ['Câu gốc trong văn bản', 'Sentence in the document'],
});

/** The closed choices an indicator is described with. */
export const indicatorChoices = {
  frequency: messages({
    YEARLY: ['Hằng năm', 'Yearly'],
    HALF_YEARLY: ['Sáu tháng một lần', 'Half-yearly'],
    QUARTERLY: ['Hằng quý', 'Quarterly'],
    MONTHLY: ['Hằng tháng', 'Monthly'],
  }),
  direction: messages({
    HIGHER_IS_BETTER: ['Tốt hơn', 'Better'],
    LOWER_IS_BETTER: ['Xấu hơn', 'Worse'],
    NEUTRAL: ['Không tốt, không xấu', 'Neither'],
  }),
  basis: messages({
    CUMULATIVE: ['Lũy kế từ đầu', 'Cumulative'],
    IN_PERIOD: ['Phát sinh trong kỳ', 'Of the period'],
  }),
  overTime: messages({
    LAST: ['Lấy kỳ cuối', 'The last period'],
    SUM: ['Cộng các kỳ', 'Adding them'],
    AVERAGE: ['Trung bình các kỳ', 'Their average'],
    RATIO: ['Tổng tử chia tổng mẫu', 'Sums of both parts of the ratio'],
    NONE: ['Không gộp', 'Not at all'],
  }),
  targetType: messages({
    AT_LEAST: ['Ít nhất', 'At least'],
    AT_MOST: ['Nhiều nhất', 'At most'],
    EXACTLY: ['Đúng bằng', 'Exactly'],
    MORE_THAN: ['Trên', 'More than'],
    LESS_THAN: ['Dưới', 'Less than'],
    RANGE: ['Từ … đến …', 'From … to …'],
    GROWTH: ['Tăng bao nhiêu % mỗi năm', 'Growth in % a year'],
  }),
  commitment: messages({
    MANDATORY: ['Bắt buộc', 'Mandatory'],
    STRIVED: ['Phấn đấu', 'Strived for'],
  }),
};
