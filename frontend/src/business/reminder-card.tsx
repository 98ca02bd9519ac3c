import { IconDownload } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { saveBlob } from '@/api/files';
import { toProblem } from '@/api/problem';
import type { Reminder } from '@/api/types';
import { useText } from '@/i18n/messages';
import { formatDate } from '@/lib/dates';
import { ActionButtons } from '@/ui/actions';
import { Button } from '@/ui/button';
import { Tag } from '@/ui/tag';
import { announce } from '@/ui/toast';
import classes from './cards.module.css';
import { placeOf } from './reminder-place';
import { reminderCardWords } from './reminder-words';

/** Lines shown before "and n more"; the letter has them all. */
const SHOWN = 5;

/** Somebody was chased: by whom, how, about what, and what is settled since. */
export function ReminderCard({ reminder }: { reminder: Reminder }) {
  const t = useText(reminderCardWords);
  const { channel, letter, lines, open, answerBy, mails } = reminder;
  const letterNo = letter && [letter.number, letter.symbol].filter(Boolean).join('/');
  return (
    <article className={classes.card}>
      <div className={classes.head}>
        <strong>{formatDate(reminder.sentOn)}</strong>
        <span>{reminder.sentBy.fullName}</span>
        <span className={classes.soft}>
          {letterNo ? t.letterNo(letterNo) : t[channel]}
          {mails && ` (${t.mails(mails.sent, mails.waiting, mails.failed)})`}
        </span>
        <Tag tone={open > 0 ? 'soon' : 'quiet'} shape={open > 0 ? 'clock' : 'check'} plain>
          {open > 0 ? t.waits(open, lines.length) : t.settled}
        </Tag>
        {answerBy && <span className={classes.soft}>{t.answerByDay(formatDate(answerBy))}</span>}
        <div className={classes.actions}>
          {channel === 'LETTER' && (
            <Button
              icon={<IconDownload size={15} aria-hidden="true" />}
              onClick={() => void download(reminder)}
            >
              {t.download}
            </Button>
          )}
          <ActionButtons
            allowed={reminder.allowedActions}
            actions={[
              {
                operation: 'editReminder',
                label: t.editReminder,
                command: async () => (await import('./reminder-actions')).editReminderCommand(reminder),
              },
            ]}
          />
        </div>
      </div>
      <p className={classes.soft}>
        {t.to}: {reminder.recipients.map(({ unit, person }) => person?.fullName ?? unit.name).join('; ')}
      </p>
      <p className={classes.text}>{reminder.content}</p>
      <ul className={classes.lines}>
        {lines.slice(0, SHOWN).map((item) => (
          <li key={item.id + item.unit.id} data-settled={item.settled || undefined}>
            <Link {...placeOf(item)}>{item.title}</Link>
            {item.dueOn && ` (${formatDate(item.dueOn)})`}
            {item.settled && ` – ${t.settledOne}`}
          </li>
        ))}
        {lines.length > SHOWN && <li>{t.more(lines.length - SHOWN)}</li>}
      </ul>
    </article>
  );
}

async function download(reminder: Reminder) {
  try {
    const { blob, name } = await (await import('./reminder-letter')).reminderLetter(reminder);
    saveBlob(blob, name);
  } catch (error) {
    announce(toProblem(error).message);
  }
}
