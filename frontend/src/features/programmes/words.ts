import type { ProgrammeState } from '@/api/types';
import { messages } from '@/i18n/messages';

const states: Record<ProgrammeState, readonly [string, string]> = {
  DRAFT: ['Đang lập', 'Draft'],
  SUBMITTED: ['Đã trình', 'Submitted'],
  RETURNED: ['Trả lại', 'Returned'],
  APPROVED: ['Đã duyệt', 'Approved'],
};

export const programmeStateWords = messages(states);

export const programmeWords = messages({
  title: ['Chương trình công tác năm', 'Yearly programme'],
  of: [(year: number) => `Chương trình công tác năm ${year}`, (year: number) => `Programme of ${year}`],
  year: ['Năm', 'Year'],
  unit: ['Đơn vị', 'Unit'],
  state: ['Trạng thái', 'State'],
  total: ['Số việc', 'Work items'],
  completed: ['Đã hoàn thành', 'Completed'],
  unplanned: ['Phát sinh', 'Unplanned'],
  leader: ['Lãnh đạo duyệt', 'Approving leader'],
  none: [
    (year: string) => `Chưa lập việc cụ thể năm ${year}.`,
    (year: string) => `No programme for ${year} yet.`,
  ],
  create: ['Lập chương trình năm', 'Start a programme'],
  copyFrom: ['Chép từ năm', 'Copy from the year'],
  copyHint: ['Bỏ trống để lập mới từ đầu.', 'Leave empty to start from nothing.'],
  allItems: ['Xem danh sách việc cụ thể', 'Show the list of work items'],
  paper: ['Tải bản Word', 'Download in Word'],
  task: ['Nhiệm vụ', 'Task'],
  item: ['Việc cụ thể', 'Work item'],
  product: ['Sản phẩm', 'Product'],
  due: ['Chậm nhất ngày', 'Due by'],
  person: ['Người thực hiện', 'Person'],
  grid: ['Bảng việc cụ thể', 'Grid of work items'],
  add: ['Thêm dòng', 'Add a row'],
  remove: ['Bỏ', 'Remove'],
  restore: ['Giữ lại', 'Keep'],
  save: ['Lưu', 'Save'],
  unsaved: [(n: string) => `${n} dòng chưa lưu`, (n: string) => `${n} rows not saved`],
  saved: ['Đã lưu.', 'Saved.'],
  keptHere: ['đã giữ trên máy này', 'kept on this machine'],
  notKept: ['máy này không còn chỗ để giữ', 'no room on this machine to keep them'],
  changedThere: [
    (now: string) => `Người khác đã sửa thành “${now}”. Lưu là thay bằng nội dung của bạn.`,
    (now: string) => `Somebody else made it “${now}”. Saving puts yours in its place.`,
  ],
  allSaved: ['Đã lưu mọi thay đổi', 'All changes saved'],
  hint: [
    'Gõ để thay, F2 để sửa, Enter xuống dòng, Tab sang ô; dán được cả khối từ Excel.',
    'Type to replace, F2 to edit, Enter goes down, Tab goes on; paste a whole block from Excel.',
  ],
  copy: ['Chép việc của năm trước', 'Copy last year’s'],
  copied: ['Đã chép.', 'Copied.'],
  submit: ['Trình lãnh đạo', 'Submit to the leader'],
  submitted: ['Đã trình.', 'Submitted.'],
  approve: ['Duyệt cả chương trình', 'Approve the whole'],
  approved: ['Đã duyệt.', 'Approved.'],
  giveBack: ['Trả lại', 'Return'],
  returned: ['Đã trả lại.', 'Returned.'],
  review: ['Ý kiến từng việc', 'Note on the item'],
  reviewHint: [
    'Ghi ý kiến vào cột cuối của những việc cần sửa, rồi bấm Trả lại; đơn vị sẽ thấy ý kiến ngay dưới từng việc.',
    'Write notes in the last column of what has to change, then press Return; the office sees each under its item.',
  ],
  withNotes: [
    (n: string) => `Kèm ý kiến đã ghi cho ${n} việc.`,
    (n: string) => `With the notes written on ${n} work items.`,
  ],
  noNotes: [
    'Chưa có ý kiến cho từng việc; có thể ghi ở cột cuối của bảng trước khi trả lại.',
    'No notes on single items yet; they can be written in the last column before returning.',
  ],
  note: ['Ý kiến', 'Note'],
  needTask: ['Chọn nhiệm vụ.', 'Choose a task.'],
  needTitle: ['Nhập tên việc.', 'Enter the work.'],
  badDue: ['Ngày chưa đúng.', 'Not a date.'],
  unknown: [(text: string) => `Không nhận ra “${text}”.`, (text: string) => `“${text}” is not known.`],
});
