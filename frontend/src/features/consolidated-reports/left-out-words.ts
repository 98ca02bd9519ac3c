import { messages } from '@/i18n/messages';
import { formatNumber } from '@/lib/numbers';

export const leftOutWords = messages({
  left: [
    (n: number) => `Chưa đưa vào thân báo cáo (${formatNumber(n)})`,
    (n: number) => `Not in the body (${formatNumber(n)})`,
  ],
  inner: [
    (n: number) => `Nội bộ, không in vào báo cáo (${formatNumber(n)})`,
    (n: number) => `For the house, not printed (${formatNumber(n)})`,
  ],
  innerLead: [
    'Câu không nêu tên nơi nhận nào ở trên cơ quan: phòng tổng hợp theo dõi, báo cáo lãnh đạo.',
    'Sentences that name none of the addressees: the consolidating office follows them up with its leaders.',
  ],
  tasksRule: [
    'Tự chọn kết quả: trước hết của việc đã hoàn thành có số liệu, rồi có số liệu, rồi đã hoàn thành; mỗi nhiệm vụ dòng mới nhất. Mọi nhiệm vụ đều có ở Phụ lục II.',
    'Chosen by itself: finished work with figures first, then other figures, then finished work; of each task the latest line. Every task stands in Annex II.',
  ],
  textRule: [
    'Tự lấy lần lượt dòng đầu của từng đơn vị, rồi dòng thứ hai…',
    'Taken by itself: each unit’s first line, then each one’s second…',
  ],
  addresseeRule: [
    (names: string) => `Tự lấy câu nêu nơi nhận: ${names}.`,
    (names: string) => `Taken by itself: sentences that name ${names}.`,
  ],
  most: ['Số dòng tối đa', 'Most lines'],
  all: ['tất cả', 'all'],
  usual: ['Theo đề cương', 'As the outline says'],
  changed: ['Đã đổi số dòng.', 'The number of lines is changed.'],
  editedNote: [
    'Mục đã sửa tay: số dòng chỉ đổi bản tự tổng hợp.',
    'Edited by hand: the number changes the assembled text only.',
  ],
  putIn: ['Đưa vào', 'Put in'],
  putInOf: [(text: string) => `Đưa vào: ${text}`, (text: string) => `Put in: ${text}`],
  noFigures: ['chưa xong, chưa có số liệu', 'not finished, no figure'],
  more: [
    (n: number) => `Còn ${formatNumber(n)} dòng, xem trong báo cáo đơn vị và Phụ lục II.`,
    (n: number) => `${formatNumber(n)} more, in the units’ reports and Annex II.`,
  ],
});
