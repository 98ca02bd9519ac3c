import { Link } from '@tanstack/react-router';
import { useText } from '@/i18n/messages';
import { formatDate, formatInstant } from '@/lib/dates';
import { formatNumber } from '@/lib/numbers';
import type { Notification } from './notification-queries';
import classes from './notifications.module.css';
import { boxWords, notificationWords, reasonWords } from './words';

/** News after which the deadline asks nothing more of anybody, or in which it is something else. */
const SETTLED = new Set(['DECIDED', 'ANSWERED', 'DELEGATED']);

interface NotificationLineProps {
  notification: Notification;
  onOpen: () => void;
}

/** Why, what, who and when; the whole line leads to what it is about. */
export function NotificationLine({ notification: news, onOpen }: NotificationLineProps) {
  const t = useText(notificationWords);
  const reasons = useText(reasonWords);
  const { href, text } = useSubject(news);
  return (
    <Link
      to={href}
      className={classes.line}
      data-unread={!news.readAt || undefined}
      data-tone={news.reason === 'OVERDUE' ? 'late' : undefined}
      onClick={onOpen}
    >
      <span className={classes.reason}>
        {reasons[news.reason]}
        {!news.readAt && <span className={classes.dot} role="img" aria-label={t.unread} />}
      </span>
      <span className={classes.what}>{text}</span>
      {news.note && <span className={classes.note}>{news.note}</span>}
      <span className={classes.soft}>
        {[
          news.actor?.fullName,
          formatInstant(news.createdAt),
          news.dueOn && !SETTLED.has(news.reason) && t.due(formatDate(news.dueOn)),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </Link>
  );
}

/** Where it leads and what it is called. */
function useSubject({ subject, title, reason, dueOn, digest }: Notification): { href: string; text: string } {
  const t = useText(notificationWords);
  const boxes = useText(boxWords);
  if (!subject) {
    const waiting = (digest ?? []).filter(({ count }) => count > 0);
    const text = waiting.map(({ box, count }) => `${formatNumber(count)} ${boxes[box]}`).join(' · ');
    return { href: '/', text: text || t.nothingWaits };
  }
  const { type, id, taskId } = subject;
  switch (type) {
    case 'work-item':
      return { href: `/work-items/${id}`, text: title };
    case 'occurrence':
      return { href: `/tasks/${taskId}?occurrence=${id}`, text: title };
    case 'programme':
      return { href: `/programmes/${id}`, text: t.programme(title) };
    case 'delegation':
      return {
        href: '/preferences',
        text: reason === 'DELEGATED' && dueOn ? t.away(title, formatDate(dueOn)) : title,
      };
    case 'task':
      return { href: `/tasks/${id}`, text: title };
    case 'indicator':
      return { href: `/indicators/${id}`, text: title };
    default:
      return { href: `/${type}s/${id}`, text: title };
  }
}
