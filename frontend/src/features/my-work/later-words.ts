import { messages } from '@/i18n/messages';

export const laterWords = messages({
  title: ['Chưa đến hạn', 'Due later'],
  none: ['Không có việc nào đến hạn trong một năm tới.', 'Nothing is due within a year.'],
  first: ['Bắt đầu từ đâu', 'Where to begin'],
  waitForPlan: [
    'Chưa có kế hoạch nào được ban hành. Khi có, việc giao cho bạn sẽ hiện ở đây.',
    'No plan has been issued yet. Once there is one, what is assigned to you stands here.',
  ],
  makePlan: [
    'Lập kế hoạch từ văn bản đã ban hành, hoặc mở sổ theo dõi',
    'Make a plan of a document that was issued, or open a register',
  ],
  writeTasks: [
    'Ghi các mục, nhiệm vụ (dán được từ Excel, Word), đơn vị chủ trì, thời hạn và chỉ tiêu.',
    'Enter its sections and tasks (pasted from Excel or Word too), lead units, deadlines and indicators.',
  ],
  issuePlan: [
    'Ban hành: mỗi đơn vị thấy việc của mình ở trang này và được báo tin.',
    'Issue it: every unit sees its work on this page and is told.',
  ],
  papers: ['Văn thư', 'The clerk’s papers'],
  papersLead: [
    'Báo cáo, thông báo kết luận đã ký mà chưa có số hiện ở đầu trang này khi đến lượt bạn ghi số, ngày.',
    'Signed papers without a number appear at the top of this page when it is your turn to enter number and date.',
  ],
  issued: ['Báo cáo của Sở', 'The department’s reports'],
  documents: ['Văn bản đến, văn bản đi', 'Documents that came and went'],
  notices: ['Giao ban, thông báo kết luận', 'Meetings and their notices'],
  all: ['Mọi nhiệm vụ của đơn vị tôi', "All of my office's tasks"],
});
