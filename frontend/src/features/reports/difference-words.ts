import { messages } from '@/i18n/messages';

const PARTS: Record<string, readonly [string, string]> = {
  text: ['Nội dung', 'Text'],
  result: ['Kết quả thực hiện', 'Result'],
  difficulty: ['Khó khăn, vướng mắc', 'Difficulties'],
  proposal: ['Đề xuất, kiến nghị', 'Proposals'],
  figure: ['Số liệu', 'Figure'],
  beside: ['Số liệu khác tính chất', 'Figure of the other nature'],
  members: ['Số liệu từng địa phương', 'Figures of the members'],
  revision: ['Lần nhập', 'Revision'],
  state: ['Trạng thái', 'State'],
  label: ['Tiến độ', 'Progress'],
  dueOn: ['Thời hạn', 'Deadline'],
  product: ['Sản phẩm', 'Product'],
  title: ['Tên', 'Title'],
  workItems: ['Việc cụ thể', 'Work items'],
  target: ['Mục tiêu', 'Target'],
  nature: ['Tính chất số liệu', 'Nature'],
  valueState: ['Trạng thái số liệu', 'State of the figure'],
};

export const differenceWords = messages({
  title: [
    (no: number, against: number) => `Lần gửi ${no} so với lần gửi ${against}`,
    (no: number, against: number) => `Version ${no} against version ${against}`,
  ],
  against: ['So với', 'Against'],
  version: [(no: string) => `lần gửi ${no}`, (no: string) => `version ${no}`],
  uncorrected: ['Mục yêu cầu chỉnh lý nhưng chưa sửa:', 'To be corrected, and left as they were:'],
  none: ['Hai lần gửi không khác nhau.', 'The two versions are the same.'],
  parts: [(part: string) => PARTS[part]?.[0] ?? part, (part: string) => PARTS[part]?.[1] ?? part],
});
