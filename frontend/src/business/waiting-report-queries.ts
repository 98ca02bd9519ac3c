import { queryOptions } from '@tanstack/react-query';
import { api, read } from '@/api/client';

const MOST = 20;
/** A house has few units; a house of a thousand is told "at least" as many as these. */
const MOST_SENT = 200;

/** What waits for this person's unit: to be written, or to be corrected. */
export const waitingReportsQuery = () =>
  queryOptions({
    queryKey: ['reports', 'mine'],
    queryFn: () =>
      read(
        api.GET('/api/v1/reports', {
          params: { query: { mine: true, state: ['DRAFT', 'RETURNED'], sort: 'dueOn', limit: MOST } },
        }),
      ),
  });

/** Units' reports that were sent and are not received yet, whoever is to receive them. */
export const sentReportsQuery = () =>
  queryOptions({
    queryKey: ['reports', 'sent'],
    queryFn: () =>
      read(
        api.GET('/api/v1/reports', {
          params: { query: { state: ['SUBMITTED'], sort: 'dueOn', limit: MOST_SENT } },
        }),
      ),
  });

/** The organisation's reports that are on their way to a number. */
export const openConsolidatedQuery = () =>
  queryOptions({
    queryKey: ['consolidated-reports', 'open'],
    queryFn: () =>
      read(
        api.GET('/api/v1/consolidated-reports', {
          params: { query: { state: ['DRAFT', 'SIGNING'], limit: MOST } },
        }),
      ),
  });
