import { messages } from '@/i18n/messages';

export const outlineWords = messages({
  reports: ['Báo cáo', 'Reports'],
  title: ['Đề cương báo cáo', 'Outlines of reports'],
  none: ['Chưa có đề cương nào.', 'There is no outline yet.'],
  add: ['Thêm đề cương', 'Add an outline'],
  added: ['Đã thêm đề cương.', 'The outline is added.'],
  code: ['Mã', 'Code'],
  name: ['Tên đề cương', 'Title'],
  headings: ['Số đề mục', 'Headings'],
  from: ['Chép đề mục từ', 'Copy the headings from'],
  lead: [
    'Sửa đề cương không làm thay đổi các kỳ báo cáo đã mở.',
    'Changing an outline never changes a period already opened.',
  ],
  number: ['Số', 'Number'],
  heading: ['Đề mục', 'Heading'],
  level: ['Cấp', 'Level'],
  content: ['Nội dung', 'Content'],
  askedOf: ['Ai viết', 'Who writes'],
  required: ['Bắt buộc', 'Required'],
  prompt: ['Gợi ý cho người viết', 'Hint for the writer'],
  prefill: ['Điền sẵn từ', 'Filled in from'],
  nothing: ['Để trống', 'Nothing'],
  mostLines: ['Số dòng vào báo cáo', 'Lines into the report'],
  allLines: ['tất cả', 'all'],
  addressees: ['Chỉ lấy câu nêu nơi nhận', 'Only sentences that name'],
  addresseesHint: ['UBND tỉnh; Bộ Khoa học và Công nghệ', 'The provincial chairman; the ministry'],
  up: [(of: string) => `Chuyển “${of}” lên`, (of: string) => `Move “${of}” up`],
  down: [(of: string) => `Chuyển “${of}” xuống`, (of: string) => `Move “${of}” down`],
  remove: [(of: string) => `Bỏ “${of}”`, (of: string) => `Take “${of}” out`],
  addNode: ['Thêm đề mục', 'Add a heading'],
  save: ['Lưu đề cương', 'Save the outline'],
  saved: ['Đã lưu đề cương.', 'The outline is saved.'],
  reset: ['Bỏ các thay đổi', 'Drop the changes'],
  changed: ['Có thay đổi chưa lưu', 'There are unsaved changes'],
  conflict: [
    'Người khác vừa sửa đề cương này. Bỏ các thay đổi của bạn để xem bản mới, hoặc lưu đè lên.',
    'Somebody else has just changed this outline. Drop your changes to see it, or save over it.',
  ],
  fromHint: [
    'Bỏ trống thì có sẵn năm đề mục thường dùng, sửa được sau.',
    'Left empty: the five usual headings, which can be changed afterwards.',
  ],
  usual: [
    'TÌNH HÌNH CHỈ ĐẠO, TRIỂN KHAI\nKẾT QUẢ THỰC HIỆN NHIỆM VỤ, CHỈ TIÊU\nKHÓ KHĂN, VƯỚNG MẮC\nPHƯƠNG HƯỚNG, NHIỆM VỤ KỲ TỚI\nKIẾN NGHỊ, ĐỀ XUẤT',
    'DIRECTION AND CARRYING OUT\nRESULTS OF TASKS AND INDICATORS\nDIFFICULTIES\nWORK OF THE NEXT PERIOD\nPROPOSALS',
  ],
  newHeading: ['Đề mục mới', 'New heading'],
});

export const contentWords = messages({
  TEXT: ['Lời văn', 'Text'],
  TASKS: ['Kết quả từng nhiệm vụ', 'Result of each task'],
  TASK_FIGURES: ['Bảng đếm tiến độ', 'Counts of tasks'],
  INDICATORS: ['Số liệu chỉ tiêu', 'Indicators'],
  NONE: ['Chỉ có tên mục', 'Heading only'],
});

export const askedOfWords = messages({
  UNIT: ['Đơn vị', 'Units'],
  DEPARTMENT: ['Đơn vị tổng hợp', 'Consolidating office'],
  BOTH: ['Cả hai', 'Both'],
});

export const prefillWords = messages({
  DIFFICULTIES: ['Khó khăn trong cập nhật', 'Difficulties of updates'],
  PROPOSALS: ['Đề xuất trong cập nhật', 'Proposals of updates'],
  NEXT_YEAR: ['Việc năm sau', 'Work of next year'],
});
