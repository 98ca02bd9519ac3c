import {
  type FetchInfiniteQueryOptions,
  type FetchQueryOptions,
  type QueryKey,
  useQueryClient,
} from '@tanstack/react-query';
import { useLayoutEffect, useRef } from 'react';

// biome-ignore-start lint/suspicious/noExplicitAny: every query, whatever it answers
type Once = FetchQueryOptions<any, any, any, any>;
type Paged = FetchInfiniteQueryOptions<any, any, any, any, any>;
// biome-ignore-end lint/suspicious/noExplicitAny: every query, whatever it answers

/**
 * Waits, by suspending, until each question was answered once, well or badly, so that what stands in one `Together`
 * shows in one go and nothing is pushed down by what comes later. Only before it is shown at all: what is asked later,
 * of another period or plan, takes the place of what stands. Says nothing else: the queries themselves do.
 */
export function useAnswered(...asked: (Once | Paged | undefined)[]): void {
  const client = useQueryClient();
  const shown = useRef(false);
  useLayoutEffect(() => {
    shown.current = true;
  }, []);
  if (shown.current) return;
  const open = asked
    .filter((one) => one !== undefined)
    .filter((one) => (client.getQueryState(one.queryKey as QueryKey)?.status ?? 'pending') === 'pending');
  if (open.length === 0) return;
  throw Promise.all(
    // Tried once: what does not answer tries again, and says so, in its own place.
    open.map((one) =>
      isPaged(one)
        ? client.prefetchInfiniteQuery({ ...one, retry: false })
        : client.prefetchQuery({ ...one, retry: false }),
    ),
  );
}

const isPaged = (one: Once | Paged): one is Paged => 'getNextPageParam' in one;
