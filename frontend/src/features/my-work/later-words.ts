import { messages } from '@/i18n/messages';

export const laterWords = messages({
  title: ['Chưa đến hạn', 'Due later'],
  all: ['Mọi nhiệm vụ của đơn vị tôi', "All of my office's tasks"],
});
