import type { TaskSummary } from '@/api/types';

export const GROUPS = ['section', 'leadUnit'] as const;
export type Grouping = (typeof GROUPS)[number];

export function groupingOf(asked: string | undefined): Grouping | undefined {
  return GROUPS.find((known) => known === asked);
}

/** What a task's group is called: its section, the plan where it stands outside sections, or its lead. */
export function groupName(
  task: TaskSummary,
  by: Grouping,
  sections: ReadonlyMap<string, string> | undefined,
  outside: string,
): string {
  if (by === 'leadUnit') return task.leadUnit.name;
  return sections?.get(task.sectionId ?? '') ?? sections?.get(task.planId) ?? outside;
}

/**
 * Tasks brought together by group, in each group as they came: sections in the order of the plan, units by their
 * Vietnamese names. Sections nobody knows come last.
 */
export function inGroups(
  tasks: readonly TaskSummary[],
  by: Grouping,
  sections: ReadonlyMap<string, string> | undefined,
): TaskSummary[] {
  if (by === 'leadUnit')
    return [...tasks].sort((a, b) => a.leadUnit.name.localeCompare(b.leadUnit.name, 'vi'));
  const order = new Map([...(sections?.keys() ?? [])].map((id, index) => [id, index]));
  const place = ({ sectionId, planId }: TaskSummary) =>
    order.get(sectionId ?? '') ?? order.get(planId) ?? order.size;
  return [...tasks].sort((a, b) => place(a) - place(b));
}
