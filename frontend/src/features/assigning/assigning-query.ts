import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, read } from '@/api/client';
import type { paths } from '@/api/schema';
import { everyPage } from '@/business/every-page';
import type { Address } from '@/ui/address';

type Query = NonNullable<paths['/api/v1/assignments']['get']['parameters']['query']>;

/** Of what is given out: what still waits for somebody, or what somebody has. */
export type Part = 'waiting' | 'given';

/** Waiting means the same as in the box of My work; what has been handed in need not be given to anybody any more. */
const ASKED: Record<Part, Query> = {
  waiting: { state: ['UNASSIGNED', 'PASSED_ON'], workState: ['NOT_STARTED', 'IN_PROGRESS', 'REDO'] },
  given: {
    state: ['ASSIGNED'],
    workState: ['NOT_STARTED', 'IN_PROGRESS', 'REDO', 'AWAITING_CONFIRMATION', 'SUSPENDED'],
  },
};
const WHOLE = 200;

export const partOf = ({ view }: Address): Part => (view === 'given' ? 'given' : 'waiting');

/** Everything of one part that whoever asks may give out, whole: people and deadlines are chosen among the rows. */
export function assigningQuery(part: Part, { q, role = 'LEAD' }: Address) {
  const query: Query = {
    ...ASKED[part],
    q,
    role: [role === 'COORDINATE' ? 'COORDINATE' : 'LEAD'],
    givable: true,
    limit: WHOLE,
  };
  return queryOptions({
    queryKey: ['assignments', 'givable', query],
    queryFn: () =>
      everyPage((cursor) =>
        read(api.GET('/api/v1/assignments', { params: { query: { ...query, cursor } } })),
      ),
    placeholderData: keepPreviousData,
  });
}
