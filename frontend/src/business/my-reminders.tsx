import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, read } from '@/api/client';
import { useSession } from '@/api/session';
import type { Reminder } from '@/api/types';
import { useAnswered } from '@/api/use-answered';
import { useText } from '@/i18n/messages';
import { formatDate } from '@/lib/dates';
import { formatNumber } from '@/lib/numbers';
import { Button } from '@/ui/button';
import { Panel } from '@/ui/page';
import classes from './cards.module.css';
import { ReminderCard } from './reminder-card';
import { reminderCardWords } from './reminder-words';

const MOST = 5;
const ALL = 200;

const myRemindersQuery = (limit: number) =>
  queryOptions({
    queryKey: ['reminders', 'mine', limit],
    queryFn: () =>
      read(
        api.GET('/api/v1/reminders', {
          params: { query: { mine: true, open: true, limit, includeTotal: true } },
        }),
      ),
    placeholderData: keepPreviousData,
  });

/** Of a letter to many offices, what is about those at which this person works. */
function ownPart(reminder: Reminder, units: readonly string[]): Reminder {
  const lines = reminder.lines.filter(({ unit }) => units.includes(unit.id));
  if (lines.length === 0) return reminder;
  return { ...reminder, lines, open: lines.filter(({ settled }) => !settled).length };
}

/** What the person at the screen is being chased about and has not settled; nothing where nobody chases him. */
export default function MyReminders() {
  const t = useText(reminderCardWords);
  const session = useSession();
  const [limit, setLimit] = useState(MOST);
  useAnswered(myRemindersQuery(MOST));
  const reminders = useQuery(myRemindersQuery(limit));
  const { items = [], total = items.length } = reminders.data ?? {};
  if (items.length === 0) return null;
  const units = session.status === 'signed-in' ? session.user.positions.map(({ unit }) => unit.id) : [];
  return (
    <Panel title={t.forYou} count={formatNumber(total)}>
      {items
        .map((each) => ownPart(each, units))
        .map((reminder) => (
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
      {total > items.length && limit < ALL && (
        <Button loading={reminders.isFetching} onClick={() => setLimit(ALL)}>
          {t.older(total - items.length)}
        </Button>
      )}
    </Panel>
  );
}
