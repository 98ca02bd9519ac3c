import { queryOptions } from '@tanstack/react-query';
import { api, read } from '@/api/client';

/** What is overdue or falls due in a week is what people see first. */
export const DUE_DAYS = 7;

/** The boxes and their counts; kept to what one leader is in charge of where one is named. */
export const myWorkQuery = (leader?: string) =>
  queryOptions({
    queryKey: ['my-work', DUE_DAYS, leader],
    queryFn: () => read(api.GET('/api/v1/me/work', { params: { query: { days: DUE_DAYS, leader } } })),
  });
