import { system } from '@/api/system';
import type { Reminder } from '@/api/types';
import { textsOf } from '@/i18n/messages';
import type { CommandField } from '@/ui/command';
import { reminderCardWords } from './reminder-words';

const CHANNELS = ['IN_APP', 'EMAIL', 'LETTER', 'MESSAGE'] as const satisfies readonly Reminder['channel'][];

/** By which way somebody is chased; by e-mail only where this installation sends any. */
export function channelField(): CommandField {
  const t = textsOf(reminderCardWords);
  const mail = system()?.mail ?? false;
  return {
    name: 'channel',
    label: t.channel,
    kind: 'choice',
    required: true,
    hint: mail ? `${t.channelHint} ${t.mailHint}` : t.channelHint,
    options: CHANNELS.filter((value) => mail || value !== 'EMAIL').map((value) => ({
      value,
      label: t[value],
    })),
  };
}
