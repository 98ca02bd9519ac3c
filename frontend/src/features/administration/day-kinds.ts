import { messages } from '@/i18n/messages';

/** How a day differs from the weekly rule. */
export const dayKindWords = messages({
  HOLIDAY: ['Ngày lễ', 'Holiday'],
  SUBSTITUTE_OFF: ['Nghỉ bù', 'Off in its place'],
  SWAPPED_OFF: ['Nghỉ hoán đổi', 'Swapped, off'],
  SWAPPED_WORK: ['Làm bù', 'Swapped, at work'],
});
