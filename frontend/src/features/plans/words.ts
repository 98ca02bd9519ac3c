import { messages } from '@/i18n/messages';

export const planWords = messages({
  tasks: ['Kế hoạch, nhiệm vụ', 'Plans and tasks'],
  text: ['Văn bản kế hoạch', 'Text of the plan'],
  made: ['Nhiệm vụ, chỉ tiêu theo mục', 'Tasks and indicators by section'],
  finding: ['Đang đối chiếu từng câu…', 'Comparing sentence by sentence…'],
  covered: [
    (n: string) => `Mọi câu giao việc đều đã lập thành nhiệm vụ hoặc chỉ tiêu (${n}).`,
    (n: string) => `Something was made of every sentence that orders work (${n}).`,
  ],
  bare: [
    (n: string) => `${n} câu chưa lập thành nhiệm vụ hay chỉ tiêu:`,
    (n: string) => `${n} sentences of which nothing was made:`,
  ],
  bareMark: ['Chưa lập nhiệm vụ hay chỉ tiêu từ câu này', 'Nothing was made of this sentence'],
  ofSentence: ['Lập từ câu đang chọn', 'Made of the chosen sentence'],
  choose: [
    'Chọn một câu gạch chân để xem nhiệm vụ, chỉ tiêu lập từ câu đó; chọn ¶ để tìm câu gốc.',
    'Choose an underlined sentence to see what was made of it; choose ¶ to find where something comes from.',
  ],
  toSentence: [(code: string) => `Câu gốc của ${code}`, (code: string) => `Where ${code} comes from`],
  noText: [
    'Kế hoạch này chưa có toàn văn trong hệ thống.',
    'The text of this plan is not in the system yet.',
  ],
  unknown: [
    'Không có kế hoạch này hoặc bạn không được xem.',
    'There is no such plan, or you may not see it.',
  ],
  other: ['Ngoài các mục', 'Outside the sections'],
});
