import type { ReminderCandidate } from '@/api/types';

/** The screen on which something that is chased about is opened. */
export function placeOf({ kind, id, task }: Pick<ReminderCandidate, 'kind' | 'id' | 'task'>): {
  to: string;
  params: { id: string };
  search?: { occurrence: string };
} {
  switch (kind) {
    case 'OCCURRENCE':
      return { to: '/tasks/$id', params: { id: task?.id ?? id }, search: { occurrence: id } };
    case 'WORK_ITEM':
      return { to: '/work-items/$id', params: { id } };
    case 'COORDINATION_ASK':
      return { to: '/coordination-asks/$id', params: { id } };
    case 'ADJUSTMENT_REQUEST':
      return { to: '/adjustment-requests/$id', params: { id } };
    case 'DIRECTION':
      return { to: '/directions/$id', params: { id } };
    case 'REPORT':
      return { to: '/reports/$id', params: { id } };
    default:
      return { to: '/indicators/$id', params: { id } };
  }
}
