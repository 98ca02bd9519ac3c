import { listAddress, listQuery } from '@/api/list-query';
import type { paths } from '@/api/schema';
import { COLUMNS } from '@/business/saved-view-columns';
import type { Address } from '@/ui/address';

export type TaskQuery = NonNullable<paths['/api/v1/tasks']['get']['parameters']['query']>;
export type WorkItemQuery = NonNullable<paths['/api/v1/work-items']['get']['parameters']['query']>;

export const VIEWS = ['table', 'timeline', 'calendar'] as const;
export type View = (typeof VIEWS)[number];
export type Level = 'TASK' | 'WORK_ITEM';

/** What stands in the address for the screen alone: how it shows the list, not which list. */
export const OWN = ['view', 'level', 'span', 'month', 'group', COLUMNS] as const;

/** What the list of work items is asked just as that of tasks is. */
const SHARED = [
  'q',
  'plan',
  'section',
  'unit',
  'leader',
  'state',
  'timeState',
  'label',
  'dueFrom',
  'dueTo',
  'archived',
  'deadlineBasis',
  'asOf',
  'nested',
  'begun',
];

export function viewOf(address: Address): View {
  return VIEWS.find((view) => view === address.view) ?? 'table';
}

/**
 * The same filters put to the list of work items: the lead of a task is the unit of its work items. Neither a key
 * task nor a period can be asked for there; {@link keepsItem} sees to those.
 */
export function workItemAddress(address: Address): Address {
  const shared = Object.fromEntries(SHARED.map((name) => [name, address[name]]));
  return { ...shared, unit: address.leadUnit ?? address.unit };
}

/** Whether a work item's task passes what only the list of tasks can be asked. */
export function keepsItem(
  address: Address,
  occurrence: { period: string; task: { id: string } },
  starred: ReadonlySet<string> | undefined,
): boolean {
  if (address.period && occurrence.period !== address.period) return false;
  return !starred || starred.has(occurrence.task.id) === (address.starred === 'true');
}

/** The list behind the view, as an address of the API. */
export function listBehind(address: Address): string {
  return viewOf(address) !== 'table' && address.level === 'WORK_ITEM'
    ? listAddress('/api/v1/work-items', workItemAddress(address))
    : listAddress('/api/v1/tasks', address, OWN);
}

export const taskQueryOf = (address: Address) => listQuery<TaskQuery>(address, OWN);
export const workItemQueryOf = (address: Address) => listQuery<WorkItemQuery>(workItemAddress(address));

/** The stricter of the address's own days and those of the month or year on the screen. */
export function withinDays(address: Address, from: string, to: string): Address {
  const later = address.dueFrom && address.dueFrom > from ? address.dueFrom : from;
  const sooner = address.dueTo && address.dueTo < to ? address.dueTo : to;
  return { ...address, dueFrom: later, dueTo: sooner };
}
