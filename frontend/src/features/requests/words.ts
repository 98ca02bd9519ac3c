import { messages } from '@/i18n/messages';

export const requestWords = messages({
  request: ['Đề nghị', 'Request'],
  ask: ['Yêu cầu phối hợp', 'Request to a coordinator'],
  direction: ['Ý kiến chỉ đạo', 'Direction'],
  task: ['Nhiệm vụ', 'Task'],
  workItem: ['Việc cụ thể', 'Work item'],
  myWork: ['Việc của tôi', 'My work'],
});
