import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, read } from '@/api/client';
import { useAnswered } from '@/api/use-answered';
import { useText } from '@/i18n/messages';
import { formatDate } from '@/lib/dates';
import { formatNumber } from '@/lib/numbers';
import { Panel } from '@/ui/page';
import classes from './cards.module.css';
import { ReminderCard } from './reminder-card';
import { reminderCardWords } from './reminder-words';

const MOST = 5;

const myRemindersQuery = () =>
  queryOptions({
    queryKey: ['reminders', 'mine'],
    queryFn: () =>
      read(
        api.GET('/api/v1/reminders', {
          params: { query: { mine: true, open: true, limit: MOST, includeTotal: true } },
        }),
      ),
  });

/** What the person at the screen is being chased about and has not settled; nothing where nobody chases him. */
export default function MyReminders() {
  const t = useText(reminderCardWords);
  useAnswered(myRemindersQuery());
  const reminders = useQuery(myRemindersQuery());
  const { items = [], total = items.length } = reminders.data ?? {};
  if (items.length === 0) return null;
  return (
    <Panel title={t.forYou} count={formatNumber(total)}>
      {items.map((reminder) => (
        // One line each, so that the work itself is not pushed off the first screen.
        <details key={reminder.id} className={classes.folded}>
          <summary>
            <strong>{formatDate(reminder.sentOn)}</strong> {reminder.sentBy.fullName}
            {' · '}
            {reminder.open > 0 ? t.waits(reminder.open, reminder.lines.length) : t.settled}
            {reminder.answerBy && ` · ${t.answerByDay(formatDate(reminder.answerBy))}`}
          </summary>
          <ReminderCard reminder={reminder} />
        </details>
      ))}
    </Panel>
  );
}
