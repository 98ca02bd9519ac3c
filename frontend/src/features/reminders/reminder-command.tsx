import { api, read } from '@/api/client';
import { saveBlob } from '@/api/files';
import type { Reminder, ReminderCandidate } from '@/api/types';
import { channelField } from '@/business/reminder-channels';
import { reminderLetter } from '@/business/reminder-letter';
import { textsOf } from '@/i18n/messages';
import type { Command } from '@/ui/command';
import { ReminderText } from './reminder-text';
import { reminderWords } from './words';

/** Chases the chosen rows at once: the words can be changed, copied, sent here or taken away as a letter. */
export function reminderCommand(rows: ReminderCandidate[]): Command {
  const t = textsOf(reminderWords);
  return {
    title: t.chase,
    submit: t.chase,
    done: (output) => {
      const { channel, letterMissing } = output as Reminder & { letterMissing?: boolean };
      if (letterMissing) return t.letterMissing;
      return channel === 'LETTER' ? t.letterMade : t.sent;
    },
    initial: { channel: 'IN_APP', content: firstWords(rows) },
    fields: [
      channelField(),
      {
        name: 'content',
        label: t.content,
        required: true,
        render: (input) => <ReminderText {...input} rows={rows} />,
      },
      { name: 'answerBy', label: t.answerBy, kind: 'date' },
    ],
    send: async ({ channel, content, answerBy }, header) => {
      const reminder = await read(
        api.POST('/api/v1/reminders', {
          params: { header },
          body: {
            channel: channel as Reminder['channel'],
            content: content ?? '',
            answerBy,
            about: aboutOf(rows),
          },
        }),
      );
      // The chasing is written: a letter that does not come must not invite to do it twice; the log has it, too.
      if (reminder.channel === 'LETTER') {
        const letter = await reminderLetter(reminder).catch(() => undefined);
        if (!letter) return { ...reminder, letterMissing: true };
        saveBlob(letter.blob, letter.name);
      }
      return reminder;
    },
  };
}

/** A direction that waits for several recipients is one thing to chase about. */
function aboutOf(rows: ReminderCandidate[]) {
  const seen = new Map(rows.map(({ kind, id }) => [id, { kind, id }]));
  return [...seen.values()];
}

/** Paper and messages are Vietnamese, whatever the language of the screen. */
function firstWords(rows: ReminderCandidate[]): string {
  if (rows.every((row) => row.kind === 'REPORT')) {
    return 'Đề nghị các đơn vị có tên trong danh sách hoàn thiện, gửi báo cáo đúng thời hạn; báo cáo đã quá hạn thì gửi ngay và nêu rõ lý do chậm.';
  }
  const late = rows.filter((row) => row.reason === 'OVERDUE').length;
  const what =
    late === rows.length
      ? 'các nhiệm vụ đã quá hạn'
      : late > 0
        ? 'các nhiệm vụ đã quá hạn, sắp đến hạn hoặc đang chờ ý kiến'
        : 'các nhiệm vụ sắp đến hạn hoặc đang chờ ý kiến';
  return `Qua theo dõi việc thực hiện nhiệm vụ được giao, đề nghị các đơn vị, cá nhân có tên trong danh sách tập trung hoàn thành ${what} và cập nhật kết quả; trường hợp vướng mắc, nêu rõ nguyên nhân và đề xuất hướng giải quyết.`;
}
