import { queryOptions } from '@tanstack/react-query';
import { api, read } from '@/api/client';

const MOST = 5;

/** What the person at the screen is being chased about and has not settled. */
export const myRemindersQuery = () =>
  queryOptions({
    queryKey: ['reminders', 'mine'],
    queryFn: () =>
      read(
        api.GET('/api/v1/reminders', {
          params: { query: { mine: true, open: true, limit: MOST, includeTotal: true } },
        }),
      ),
  });
