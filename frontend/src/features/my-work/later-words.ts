import { messages } from '@/i18n/messages';

export const laterWords = messages({
  title: ['Chưa đến hạn', 'Due later'],
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
