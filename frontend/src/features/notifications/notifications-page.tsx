import { useInfiniteQuery } from '@tanstack/react-query';
import { useText } from '@/i18n/messages';
import { useAddress } from '@/ui/address';
import { Button } from '@/ui/button';
import { Page } from '@/ui/page';
import { Empty, Loaded } from '@/ui/page-state';
import { TabLinks } from '@/ui/tab-links';
import { uiWords } from '@/ui/words';
import { NotificationLine } from './notification-line';
import { notificationsQuery } from './notification-queries';
import classes from './notifications.module.css';
import { useReading } from './use-reading';
import { notificationWords } from './words';

/** Everything this person was told, and why, newest first. */
export function NotificationsPage() {
  const t = useText(notificationWords);
  const ui = useText(uiWords);
  const [address] = useAddress();
  const onlyUnread = address.show !== 'all';
  const pages = useInfiniteQuery(notificationsQuery(onlyUnread));
  const reading = useReading();
  const items = pages.data?.pages.flatMap((page) => page.items) ?? [];
  const newest = items[0];
  return (
    <Page
      title={t.title}
      actions={
        newest &&
        onlyUnread && (
          <Button loading={reading.isPending} onClick={() => reading.mutate({ upTo: newest.id })}>
            {t.readAll}
          </Button>
        )
      }
    >
      <TabLinks
        label={t.title}
        name="show"
        current={onlyUnread ? 'unread' : 'all'}
        tabs={[
          { value: 'unread', label: t.onlyUnread },
          { value: 'all', label: t.every },
        ]}
      />
      <Loaded
        query={pages}
        isEmpty={() => items.length === 0}
        empty={<Empty>{onlyUnread ? t.noneUnread : t.none}</Empty>}
      >
        {() => (
          <>
            <ul className={classes.page}>
              {items.map((news) => (
                <li key={news.id}>
                  <NotificationLine
                    notification={news}
                    onOpen={() => !news.readAt && reading.mutate({ ids: [news.id] })}
                  />
                </li>
              ))}
            </ul>
            {pages.hasNextPage && (
              <div>
                <Button loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
                  {ui.more}
                </Button>
              </div>
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}
