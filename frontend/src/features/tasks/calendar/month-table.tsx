import { Link } from '@tanstack/react-router';
import { type KeyboardEvent, useState } from 'react';
import { StateTag, TimeTag } from '@/business/work-tags';
import { useLanguage } from '@/i18n/language';
import { useText } from '@/i18n/messages';
import { formatDate, type LocalDate } from '@/lib/dates';
import { type Month, weekdayOf } from '@/lib/months';
import classes from './calendar.module.css';
import { type Day, type DueEntry, nextDayWithWork } from './calendar-days';
import { calendarWords, dayKindWords, WEEKDAYS } from './words';

/** How much of a full day shows at once; the last day of a year can hold half a plan. */
const FIRST = 4;
const STEPS: Record<string, 1 | -1 | 7 | -7> = {
  ArrowRight: 1,
  ArrowLeft: -1,
  ArrowDown: 7,
  ArrowUp: -7,
};

interface MonthTableProps {
  month: Month;
  weeks: Day[][];
  now: LocalDate;
}

/** A month as a table of weeks; on a narrow screen a list of the days that have something. */
export function MonthTable({ month, weeks, now }: MonthTableProps) {
  const t = useText(calendarWords);
  const weekdays = WEEKDAYS[useLanguage()];
  const days = weeks.flat();
  return (
    <div className={classes.frame} data-landscape>
      <table className={classes.table} onKeyDown={(event) => moveBetweenDays(event, days)}>
        <caption>{t.caption(month)}</caption>
        <thead>
          <tr>
            {weekdays.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]?.date}>
              {week.map((day) => (
                <DayCell key={day.date} day={day} isToday={day.date === now} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function DayCell({ day, isToday }: { day: Day; isToday: boolean }) {
  const t = useText(calendarWords);
  const kinds = useText(dayKindWords);
  const weekdays = WEEKDAYS[useLanguage()];
  const [open, setOpen] = useState(false);
  const { date, named, due } = day;
  const more = due.length > FIRST + 1 ? due.length - FIRST : 0;
  return (
    <td
      className={classes.day}
      data-day={date}
      data-outside={!day.inMonth || undefined}
      data-rest={!day.working || undefined}
      data-today={isToday || undefined}
      data-bare={(due.length === 0 && !(named && day.inMonth)) || undefined}
      aria-current={isToday ? 'date' : undefined}
    >
      <p className={classes.date}>
        <time dateTime={date}>{Number(date.slice(8))}</time>
        <span className={classes.full} aria-hidden="true">
          {weekdays[weekdayOf(date)]}, {formatDate(date)}
        </span>
      </p>
      {named && (
        <p className={classes.named} data-kind={named.kind}>
          {kinds[named.kind]}: {named.name}
          {!named.verified && ` (${t.unverified})`}
        </p>
      )}
      {due.length > 0 && (
        <ul className={classes.due}>
          {due.map((entry, index) => (
            <li
              key={`${entry.kind}${entry.id}`}
              data-more={(more > 0 && !open && index >= FIRST) || undefined}
            >
              <Entry entry={entry} />
            </li>
          ))}
        </ul>
      )}
      {more > 0 && (
        <button
          type="button"
          className={classes.more}
          aria-expanded={open}
          data-noprint
          onClick={() => setOpen(!open)}
        >
          {open ? t.less : t.more(more)}
        </button>
      )}
    </td>
  );
}

function Entry({ entry }: { entry: DueEntry }) {
  const t = useText(calendarWords);
  const { kind, target, occurrence, title } = entry;
  return (
    <>
      {kind === 'task' ? (
        <Link to="/tasks/$id" params={{ id: target }} search={occurrence ? { occurrence } : {}} title={title}>
          {title}
        </Link>
      ) : (
        <Link to="/work-items/$id" params={{ id: target }} title={title}>
          {title}
        </Link>
      )}
      <span className={classes.facts}>
        {entry.timeState === 'OVERDUE' || entry.timeState === 'DUE_SOON' ? (
          <TimeTag timeState={entry.timeState} overdueDays={entry.overdueDays} />
        ) : (
          <StateTag state={entry.state} plain />
        )}
        <span className={classes.who}>
          {kind === 'work-item' && `${t.workItem} · `}
          {entry.who}
        </span>
      </span>
    </>
  );
}

/** Arrows go to the nearest day that has work: sideways by day, up and down by week. */
function moveBetweenDays(event: KeyboardEvent<HTMLElement>, days: Day[]) {
  const step = STEPS[event.key];
  const from = (event.target as HTMLElement).closest<HTMLElement>('[data-day]')?.dataset.day;
  const to = step && from && nextDayWithWork(days, from, step);
  if (!to) return;
  event.preventDefault();
  event.currentTarget.querySelector<HTMLElement>(`[data-day="${to}"] a`)?.focus();
}
