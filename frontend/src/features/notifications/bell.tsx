import { IconBell } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useText } from '@/i18n/messages';
import { formatNumber } from '@/lib/numbers';
import { Button } from '@/ui/button';
import { useClosing } from '@/ui/use-closing';
import { NotificationLine } from './notification-line';
import { type Notification, unreadQuery } from './notification-queries';
import classes from './notifications.module.css';
import { useReading } from './use-reading';
import { notificationWords } from './words';

const MOST = 99;

/** The bell in the header: how many are unread; pressed, the newest of them. */
export function Bell() {
  const t = useText(notificationWords);
  const { data } = useQuery(unreadQuery());
  const [open, setOpen] = useState(false);
  const closing = useClosing(open, () => setOpen(false));
  const id = useId();
  const unread = data?.total ?? 0;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc closes from whatever inside has the focus
    <div ref={closing.frame} className={classes.frame} onKeyDown={closing.onKeyDown}>
      <button
        type="button"
        className={classes.bell}
        aria-label={unread > 0 ? t.bell(formatNumber(unread)) : t.bellNone}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <IconBell size={18} stroke={1.75} aria-hidden="true" />
        {unread > 0 && (
          <span className={classes.count} aria-hidden="true">
            {unread > MOST ? `${MOST}+` : unread}
          </span>
        )}
      </button>
      {open && (
        <section id={id} className={classes.panel} aria-label={t.title}>
          <Newest items={data?.items ?? []} onClose={() => setOpen(false)} />
        </section>
      )}
    </div>
  );
}

function Newest({ items, onClose }: { items: readonly Notification[]; onClose: () => void }) {
  const t = useText(notificationWords);
  const reading = useReading();
  const newest = items[0];
  return (
    <>
      {newest ? (
        <ul className={classes.list}>
          {items.map((news) => (
            <li key={news.id}>
              <NotificationLine
                notification={news}
                onOpen={() => {
                  reading.mutate({ ids: [news.id] });
                  onClose();
                }}
              />
            </li>
          ))}
        </ul>
      ) : (
        <p className={classes.none}>{t.noneUnread}</p>
      )}
      <p className={classes.foot}>
        <Link to="/notifications" onClick={onClose}>
          {t.see}
        </Link>
        {newest && (
          <Button
            variant="quiet"
            loading={reading.isPending}
            onClick={() => reading.mutate({ upTo: newest.id })}
          >
            {t.readAll}
          </Button>
        )}
      </p>
    </>
  );
}
