import { queryOptions } from '@tanstack/react-query';
import { api, read } from '@/api/client';
import { everyPage } from '@/business/every-page';
import { type Row, sectionRows, thingRows } from './asked';

const PAGE = 200;
const LONG_MS = 10 * 60_000;

export type AskedKind = 'sectionIds' | 'indicatorIds' | 'taskIds';

/** What of a plan can be asked, by the plan's own numbering. */
export const askedQuery = (kind: AskedKind, planId: string) =>
  queryOptions({
    queryKey: ['asked', kind, planId],
    queryFn: () => LOADS[kind](planId),
    staleTime: LONG_MS,
  });

const LOADS: Record<AskedKind, (planId: string) => Promise<Row[]>> = {
  sectionIds: async (planId) => sectionRows(await sectionsOf(planId)),
  indicatorIds: async (planId) => {
    const [sections, indicators] = await Promise.all([
      sectionsOf(planId),
      everyPage((cursor) =>
        read(
          api.GET('/api/v1/indicators', { params: { query: { planId, sort: 'code', limit: PAGE, cursor } } }),
        ),
      ),
    ]);
    return thingRows(
      sections,
      indicators.map(({ id, code, name, sectionId }) => ({ id, label: `${code} ${name}`, sectionId })),
    );
  },
  taskIds: async (planId) => {
    const [sections, tasks] = await Promise.all([
      sectionsOf(planId),
      everyPage((cursor) =>
        read(
          api.GET('/api/v1/tasks', {
            params: { query: { plan: [planId], sort: 'sortKey', limit: PAGE, cursor } },
          }),
        ),
      ),
    ]);
    return thingRows(
      sections,
      tasks.map(({ id, code, title, sectionId }) => ({ id, label: `${code} ${title}`, sectionId })),
    );
  },
};

const sectionsOf = (id: string) =>
  everyPage((cursor) =>
    read(
      api.GET('/api/v1/plans/{id}/sections', { params: { path: { id }, query: { limit: PAGE, cursor } } }),
    ),
  );
