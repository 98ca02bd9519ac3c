import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, read } from '@/api/client';
import type { components } from '@/api/schema';

export type Notification = components['schemas']['Notification'];

const LOOK_MS = 60_000;
const GLANCE = 8;
const PAGE = 50;

/** How many are unread, and the newest of them; looked at again every minute while the screen is seen. */
export const unreadQuery = () =>
  queryOptions({
    queryKey: ['notifications', 'unread'],
    queryFn: () =>
      read(
        api.GET('/api/v1/notifications', {
          params: { query: { read: false, limit: GLANCE, includeTotal: true } },
        }),
      ),
    refetchInterval: LOOK_MS,
    staleTime: LOOK_MS / 2,
  });

export const notificationsQuery = (onlyUnread: boolean) =>
  infiniteQueryOptions({
    queryKey: ['notifications', onlyUnread],
    queryFn: ({ pageParam }) =>
      read(
        api.GET('/api/v1/notifications', {
          params: {
            query: { read: onlyUnread ? false : undefined, limit: PAGE, cursor: pageParam || undefined },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });
