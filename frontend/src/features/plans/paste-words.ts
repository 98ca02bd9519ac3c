import { messages } from '@/i18n/messages';

export const pasteWords = messages({
  title: ['Dán nhiệm vụ từ Excel, Word', 'Paste tasks from Excel or Word'],
  hint: [
    'Chép bảng trong Excel hoặc Word rồi dán vào ô đầu tiên. Có dòng tiêu đề thì cột nào cũng nhận ra; không có thì theo thứ tự: mã, nhiệm vụ, chủ trì, phối hợp, sản phẩm, thời hạn. Dòng I, II, A, B chỉ có tên được lập thành mục.',
    'Copy the table in Excel or Word and paste it into the first cell. With a header row columns may stand in any order; without one: code, task, lead, coordinators, product, deadline. A row I, II, A or B with nothing but a name becomes a section.',
  ],
  grid: ['Các nhiệm vụ sắp lập', 'Tasks about to be made'],
  code: ['Mã', 'Code'],
  task: ['Nhiệm vụ', 'Task'],
  lead: ['Chủ trì', 'Lead'],
  coordinators: ['Phối hợp', 'Coordinators'],
  product: ['Sản phẩm', 'Product'],
  due: ['Thời hạn', 'Deadline'],
  section: ['Mục', 'Section'],
  check: ['Kiểm tra', 'Check'],
  make: [(n: string) => `Lập ${n} nhiệm vụ`, (n: string) => `Make ${n} tasks`],
  makeNone: ['Lập nhiệm vụ', 'Make the tasks'],
  close: ['Đóng', 'Close'],
  addRow: ['Thêm dòng', 'Add a row'],
  remove: ['Bỏ dòng', 'Remove'],
  clear: ['Bỏ hết', 'Clear'],
  becomesSection: [(code: string) => `Lập thành mục ${code}`, (code: string) => `Becomes section ${code}`],
  becomesCode: [(code: string) => `Thành ${code}`, (code: string) => `Becomes ${code}`],
  ownSection: [(code: string) => `Mục ${code} đã có`, (code: string) => `Section ${code} is there`],
  onlySection: ['Nhiệm vụ', 'Tasks'],
  newSection: [
    (code: string, title: string) => `${code}. ${title} (mục mới)`,
    (code: string, title: string) => `${code}. ${title} (new section)`,
  ],
  done: ['Đã lập', 'Made'],
  ready: [
    (ready: string, all: string) => `${ready}/${all} dòng lập được`,
    (ready: string, all: string) => `${ready} of ${all} rows can be made`,
  ],
  refused: [(n: string) => `${n} dòng chưa lập được:`, (n: string) => `${n} rows refused:`],
  row: [(n: number) => `Dòng ${n}`, (n: number) => `Row ${n}`],
  made: [(n: string) => `Đã lập ${n} nhiệm vụ.`, (n: string) => `${n} tasks have been made.`],
  away: [
    'Chưa có mạng: các dòng được giữ trên máy này và tự gửi tiếp khi có mạng; dòng đã lập không bị lập hai lần',
    'No network: the rows are kept on this machine and sent on when it is back; no row is made twice',
  ],
  ask: ['Cần chọn đơn vị', 'Which unit is meant?'],
  askUnit: [(text: string) => `“${text}” là đơn vị nào?`, (text: string) => `Which unit is “${text}”?`],
  choose: ['Chọn…', 'Choose…'],
  several: [
    (text: string) => `“${text}” là tên chung của nhiều đơn vị. Hãy chọn ở dưới bảng.`,
    (text: string) => `“${text}” names several units. Choose one below the table.`,
  ],
  noUnit: [
    (text: string) => `Không tìm thấy đơn vị “${text}”.`,
    (text: string) => `There is no unit “${text}”.`,
  ],
  needCode: ['Hãy nhập mã nhiệm vụ.', 'Enter the code.'],
  needTitle: ['Hãy nhập nhiệm vụ.', 'Enter the task.'],
  needLead: ['Hãy nhập đơn vị chủ trì.', 'Enter the lead unit.'],
  needSection: [
    'Mã không bắt đầu bằng mã mục nào. Hãy chọn mục.',
    'The code begins with no section’s code. Choose the section.',
  ],
  twice: [(code: string) => `Mã ${code} đã có rồi.`, (code: string) => `The code ${code} is taken.`],
  badDue: [
    (text: string) =>
      `Chưa đọc được thời hạn “${text}”. Hãy nhập như 20/12/2025, quý II/2025, năm 2025, thường xuyên.`,
    (text: string) =>
      `“${text}” cannot be read. Type it like 20/12/2025, quý II/2025, năm 2025, thường xuyên.`,
  ],
  needDocument: ['Hãy chọn văn bản giao việc.', 'Choose the document that orders the work.'],
  document: ['Văn bản giao việc của các dòng này', 'Document that orders these tasks'],
});
