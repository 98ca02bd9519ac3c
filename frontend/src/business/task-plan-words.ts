import { messages } from '@/i18n/messages';

/** The longest title the contract takes. */
export const MAX_TITLE = 500;

/** Words of the dialogs that write a task into a plan and change it there. */
export const taskPlanWords = messages({
  add: ['Lập nhiệm vụ', 'New task'],
  edit: ['Sửa', 'Edit'],
  editTask: [(code: string) => `Sửa nhiệm vụ ${code}`, (code: string) => `Edit task ${code}`],
  remove: ['Xóa', 'Delete'],
  removeTask: [(code: string) => `Xóa nhiệm vụ ${code}`, (code: string) => `Delete task ${code}`],
  removeLead: [
    (title: string) => `Nhiệm vụ “${title}” bị xóa khỏi bản dự thảo, không lấy lại được.`,
    (title: string) => `“${title}” is deleted from the draft for good.`,
  ],
  amend: ['Điều chỉnh', 'Amend'],
  amendTask: [(code: string) => `Điều chỉnh nhiệm vụ ${code}`, (code: string) => `Amend task ${code}`],
  amendLead: [
    'Sửa những mục mà văn bản điều chỉnh đã đổi; mục giữ nguyên thì không gửi. Nội dung cũ vẫn đọc lại được theo ngày.',
    'Change what the amending document changes; what stays is not sent. The former terms can still be read by date.',
  ],
  amendingDocument: ['Văn bản điều chỉnh', 'Amending document'],
  effectiveOn: ['Có hiệu lực từ ngày', 'Holds from'],
  amended: ['Đã điều chỉnh.', 'Amended.'],
  unchanged: ['Chưa có mục nào được đổi.', 'Nothing has been changed.'],
  saved: ['Đã lưu.', 'Saved.'],
  made: ['Đã lập nhiệm vụ.', 'The task has been made.'],
  removed: ['Đã xóa.', 'Deleted.'],
  section: ['Mục', 'Section'],
  code: ['Mã nhiệm vụ', 'Code'],
  codeHint: [
    'Theo cách đánh số của văn bản, ví dụ II.3. Không trùng trong một kế hoạch.',
    'As the document numbers it, such as II.3. Unique within the plan.',
  ],
  title: ['Tên nhiệm vụ', 'Title'],
  titleHint: ['Một dòng, để đọc trong danh sách.', 'One line, read in lists.'],
  description: ['Nội dung đầy đủ', 'Full wording'],
  descriptionHint: [
    'Nguyên văn trong văn bản. Bỏ trống thì lấy tên nhiệm vụ.',
    'As written. Left empty: the title.',
  ],
  source: ['Câu gốc trong văn bản', 'Sentence in the document'],
  sourceHint: [
    'Tìm theo vài chữ của câu, hoặc đóng cửa sổ này rồi bôi đen câu trong văn bản.',
    'Search by a few words, or close this and select the sentence in the text.',
  ],
  lead: ['Đơn vị chủ trì', 'Lead unit'],
  coordinators: ['Đơn vị phối hợp', 'Coordinators'],
  leader: ['Lãnh đạo phụ trách', 'Leader in charge'],
  product: ['Sản phẩm', 'Product'],
  starred: ['Nhiệm vụ trọng tâm', 'Key task'],
  advises: ['Tham mưu cấp trên ban hành', 'To be issued by a higher body'],
  higherBody: ['Cấp trên ban hành', 'The higher body'],
  note: ['Ghi chú, cách hiểu', 'Note'],
  watchers: ['Đơn vị theo dõi thêm', 'Also following'],
  document: ['Văn bản giao việc', 'Document that orders it'],
  registerFrom: ['Giao từ ngày', 'Ordered on'],
});
