import { api, read } from '@/api/client';
import type { Reminder } from '@/api/types';
import { formatDate } from '@/lib/dates';

/** The letter as a Word file, which needs the session's token and so cannot be a plain link. */
export async function reminderLetter({ id, sentOn }: Reminder): Promise<{ blob: Blob; name: string }> {
  const content: unknown = await read(
    api.GET('/api/v1/reminders/{id}/document', { params: { path: { id } }, parseAs: 'blob' }),
  );
  return { blob: content as Blob, name: `Công văn đôn đốc ${formatDate(sentOn).replaceAll('/', '-')}.docx` };
}
