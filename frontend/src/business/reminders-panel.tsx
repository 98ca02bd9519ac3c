import { useQuery } from '@tanstack/react-query';
import { useAnswered } from '@/api/use-answered';
import { useText } from '@/i18n/messages';
import { Panel } from '@/ui/page';
import classes from './cards.module.css';
import { ReminderCard } from './reminder-card';
import { remindersQuery, type Whose } from './reminder-queries';
import { reminderCardWords } from './reminder-words';

/** How often this work has been chased; nothing where it never was. */
export default function RemindersPanel(whose: Whose) {
  const t = useText(reminderCardWords);
  const asked = remindersQuery(whose);
  useAnswered(asked);
  const reminders = useQuery(asked);
  if (!reminders.data?.items.length) return null;
  const [latest, ...older] = reminders.data.items;
  return (
    <Panel title={t.title} id="reminders">
      {latest && <ReminderCard reminder={latest} />}
      {older.length > 0 && (
        // Work that was chased for a year must not bury what else there is to know of it.
        <details className={classes.folded}>
          <summary>{t.older(older.length)}</summary>
          {older.map((reminder) => (
            <ReminderCard key={reminder.id} reminder={reminder} />
          ))}
        </details>
      )}
    </Panel>
  );
}
