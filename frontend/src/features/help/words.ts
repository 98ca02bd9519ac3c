import { messages } from '@/i18n/messages';

export const shortcutWords = messages({
  title: ['Phím tắt', 'Keyboard shortcuts'],
  everywhere: ['Ở mọi màn hình', 'On every screen'],
  goTo: ['Đi đến', 'Go to'],
  inTables: ['Trong bảng và lưới nhập', 'In tables and grids'],
  updating: ['Khi cập nhật lần lượt', 'While going through updates'],
  keys: ['Phím', 'Keys'],
  does: ['Việc', 'What it does'],
  palette: ['Tìm mọi thứ, đi đến mọi nơi', 'Find everything, go everywhere'],
  page: ['Trang này', 'This page'],
  search: ['Vào ô tìm của màn hình', 'To the search box of the screen'],
  escape: [
    'Đóng hộp thoại; trong lưới: lấy lại nội dung cũ',
    'Close a dialog; in a grid: take back the old content',
  ],
  rows: ['Sang dòng trên, dòng dưới', 'To the row above or below'],
  edit: ['Sửa ô; Enter xuống dòng dưới', 'Edit a cell; Enter goes down'],
  paste: ['Dán một khối từ Excel', 'Paste a block from Excel'],
  save: ['Lưu và sang việc sau', 'Save and go on to the next'],
  nextItem: ['Việc sau, việc trước', 'The next, the one before'],
  thenKey: ['rồi', 'then'],
  letters: ['Dùng phím tắt một chữ', 'Single keys act'],
  lettersHint: [
    'Tắt nếu bạn dùng phần mềm đọc màn hình hoặc điều khiển bằng giọng nói. Ctrl+K luôn dùng được.',
    'Turn them off if you use a screen reader or voice control. Ctrl+K always works.',
  ],
});

export const helpWords = messages({
  title: ['Trợ giúp, từ ngữ', 'Help and words'],
  start: ['Bắt đầu từ đâu', 'Where to begin'],
  states: ['Trạng thái của việc', 'States of work'],
  time: ['Thời hạn', 'Deadlines'],
  figures: ['Chỉ tiêu, số liệu', 'Indicators, figures'],
  hands: ['Giao việc, phối hợp', 'Assigning, coordinating'],
  shortcuts: ['Xem phím tắt', 'See the keyboard shortcuts'],
});

export const startWords = messages({
  officer: [
    'Chuyên viên: mở “Việc của tôi”, bấm “Cập nhật lần lượt” để đi qua mọi việc đến hạn.',
    'Officers: open “My work” and press “Go through my updates” to pass through everything due.',
  ],
  head: [
    'Trưởng phòng, trưởng đơn vị: ở “Việc của tôi” có việc chờ xác nhận và việc chưa giao.',
    'Heads: “My work” has what waits to be confirmed and what is not assigned yet.',
  ],
  leader: [
    'Lãnh đạo: trang đầu có việc cần quyết định, việc chậm và ai đang giữ, chỉ tiêu chưa có số liệu.',
    'Leaders: the first page has what needs a decision, what is late and who holds it, indicators without figures.',
  ],
  consolidator: [
    'Đơn vị tổng hợp: “Thống kê” và trang đầu cho thấy đơn vị nào đã đủ, đơn vị nào còn thiếu.',
    'The consolidating office: “Statistics” and the first page show which units are complete and which are not.',
  ],
  find: [
    'Tìm bất cứ gì bằng Ctrl+K, không cần gõ dấu.',
    'Find anything with Ctrl+K; marks need not be typed.',
  ],
});
