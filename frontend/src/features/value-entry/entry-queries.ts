import { queryOptions } from '@tanstack/react-query';
import { api, read } from '@/api/client';
import type { Indicator, IndicatorValue } from '@/api/types';
import { everyPage } from '@/business/every-page';
import type { Member, SheetIndicator } from './sheet';

const PAGE = 200;
/** The contract's limit of indicators in one filter. */
const AT_ONCE = 50;

/** The plans in which this person enters figures. */
export const ownPlansQuery = () =>
  queryOptions({
    queryKey: ['value-entry', 'plans'],
    queryFn: async () => {
      const items = await everyPage((cursor) =>
        read(api.GET('/api/v1/indicators', { params: { query: { limit: PAGE, cursor } } })),
      );
      return new Set(
        items.flatMap(({ planId, allowedActions }) =>
          allowedActions.includes('createIndicatorValue') ? planId : [],
        ),
      );
    },
  });

/** The indicators of a plan whose figures this person enters, with the members of their disaggregations. */
export const sheetQuery = (planId: string | undefined) =>
  queryOptions({
    queryKey: ['value-entry', planId],
    queryFn: async () => {
      const items = await everyPage((cursor) =>
        read(
          api.GET('/api/v1/indicators', { params: { query: { planId, sort: 'code', limit: PAGE, cursor } } }),
        ),
      );
      const own = items.filter(({ allowedActions }) => allowedActions.includes('createIndicatorValue'));
      const indicators = await Promise.all(own.map(({ id }) => indicator(id)));
      const disaggregations = [
        ...new Set(indicators.flatMap(({ disaggregationId }) => disaggregationId ?? [])),
      ];
      const members = new Map(
        await Promise.all(disaggregations.map(async (id) => [id, await membersOf(id)] as const)),
      );
      return indicators.map((one) => toSheet(one, members.get(one.disaggregationId ?? '') ?? []));
    },
    enabled: planId !== undefined,
  });

function indicator(id: string): Promise<Indicator> {
  return read(api.GET('/api/v1/indicators/{id}', { params: { path: { id } } }));
}

async function membersOf(id: string): Promise<Member[]> {
  const items = await everyPage((cursor) =>
    read(
      api.GET('/api/v1/disaggregations/{id}/members', {
        params: { path: { id }, query: { limit: PAGE, cursor } },
      }),
    ),
  );
  return items.map(({ id: member, name, validFrom, validTo }) => ({ id: member, name, validFrom, validTo }));
}

function toSheet(indicator: Indicator, members: Member[]): SheetIndicator {
  const { id, code, name, basis, frequency, decimals, unitOfMeasure, aggregation } = indicator;
  const ratio = aggregation.overTime === 'RATIO' || aggregation.overMembers === 'RATIO';
  return { id, code, name, basis, frequency, decimals, unitOfMeasure, ratio, members };
}

/** Every figure of these indicators, of any period and nature: what stands in the grid and beside it. */
export const savedValuesQuery = (indicatorIds: string[]) =>
  queryOptions({
    queryKey: ['indicator-values', indicatorIds],
    queryFn: async () => {
      const values: IndicatorValue[] = [];
      for (let at = 0; at < indicatorIds.length; at += AT_ONCE) {
        const indicatorId = indicatorIds.slice(at, at + AT_ONCE);
        const page = await everyPage((cursor) =>
          read(
            api.GET('/api/v1/indicator-values', { params: { query: { indicatorId, limit: PAGE, cursor } } }),
          ),
        );
        values.push(...page);
      }
      return values;
    },
    enabled: indicatorIds.length > 0,
  });
