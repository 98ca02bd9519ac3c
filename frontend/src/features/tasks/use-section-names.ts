import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { plansQuery, sectionsQuery } from '@/business/plan-queries';

/**
 * What sections are called ("II.1. Về …"), in the order of their plans, and after them the plans themselves for tasks
 * that stand outside sections; undefined until all are known.
 */
export function useSectionNames(wanted = true): ReadonlyMap<string, string> | undefined {
  const plans = useQuery({ ...plansQuery(), enabled: wanted });
  const items = plans.data?.items;
  const sections = useQueries({
    queries: (items ?? []).filter(({ kind }) => kind === 'PLAN').map(({ id }) => sectionsQuery(id)),
    combine: (all) => (all.every(({ isPending }) => !isPending) ? all.map(({ data }) => data) : undefined),
  });
  return useMemo(() => {
    if (!items || !sections) return undefined;
    const named = sections.flatMap((page) => page?.items ?? []);
    return new Map([
      ...named.map(({ id, code, title }) => [id, `${code}. ${title}`] as const),
      ...items.map(({ id, title }) => [id, title] as const),
    ]);
  }, [items, sections]);
}
