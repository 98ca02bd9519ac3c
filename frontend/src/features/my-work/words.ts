import { messages } from '@/i18n/messages';

export const myWorkWords = messages({
  title: ['Việc của tôi', 'My work'],
});
