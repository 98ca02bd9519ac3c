import { queryOptions } from '@tanstack/react-query';
import { api, read } from '@/api/client';

const MOST = 20;

export type Whose = { task: string } | { subject: string };

/** The reminders about a task or something under it, the latest first. */
export const remindersQuery = (whose: Whose) =>
  queryOptions({
    queryKey: ['reminders', whose],
    queryFn: () => read(api.GET('/api/v1/reminders', { params: { query: { ...whose, limit: MOST } } })),
  });
