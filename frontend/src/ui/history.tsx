import type { ReactNode } from 'react';
import { dayOf, formatDate, formatInstant } from '@/lib/dates';
import classes from './history.module.css';

export interface HistoryEntry {
  id: string;
  /** An instant, or a day where no time is known. */
  at: string;
  who?: string;
  what: ReactNode;
  detail?: ReactNode;
}

/** What happened, newest first, grouped by day. */
export function History({ entries, label }: { entries: HistoryEntry[]; label: string }) {
  const days = new Map<string, HistoryEntry[]>();
  for (const entry of entries) {
    const day = entry.at.length > 10 ? dayOf(entry.at) : entry.at;
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return (
    <div className={classes.history} role="group" aria-label={label}>
      {[...days].map(([day, inDay]) => (
        <div key={day} className={classes.day}>
          <h3>{formatDate(day)}</h3>
          <ol>
            {inDay.map((entry) => (
              <Entry key={entry.id} entry={entry} />
            ))}
          </ol>
        </div>
      ))}
    </div>
  );
}

function Entry({ entry }: { entry: HistoryEntry }) {
  return (
    <li>
      <p>
        {entry.at.length > 10 && <time dateTime={entry.at}>{formatInstant(entry.at).slice(0, 5)}</time>}
        {entry.who && <strong>{entry.who}</strong>} {entry.what}
      </p>
      {entry.detail && <div className={classes.detail}>{entry.detail}</div>}
    </li>
  );
}
