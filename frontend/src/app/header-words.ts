import { messages } from '@/i18n/messages';

export const headerWords = messages({
  find: ['Tìm, đi đến', 'Find, go to'],
  findKeys: ['Tìm, đi đến (Ctrl+K)', 'Find, go to (Ctrl+K)'],
  standsIn: [(names: string) => `Đang làm thay ${names}`, (names: string) => `Standing in for ${names}`],
});
