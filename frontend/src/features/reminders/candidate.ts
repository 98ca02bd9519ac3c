import type { ReminderCandidate } from '@/api/types';
import { workWords } from '@/business/work-words';
import { textsOf } from '@/i18n/messages';
import { formatDate } from '@/lib/dates';
import { reasonWords } from './words';

/** A direction may wait for several recipients: each is a row of its own. */
export function keyOf({ id, unit, person }: ReminderCandidate): string {
  return `${id}/${unit.id}/${person?.id ?? ''}`;
}

/** The screen on which it is opened. */
export function placeOf({ kind, id, task }: ReminderCandidate): {
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

/** One line of what is sent: "1. Hỗ trợ bảo hộ sáng chế – Phòng QLCN – chậm nhất 30/06/2021, quá hạn 3 ngày". */
export function lineOf(row: ReminderCandidate, number: number): string {
  const who = row.person ? `${row.unit.name} (${row.person.fullName})` : row.unit.name;
  const work = textsOf(workWords, 'vi');
  const late = row.overdueDays ? work.overdueBy(row.overdueDays) : textsOf(reasonWords, 'vi')[row.reason];
  const due = row.dueOn ? `hạn ${formatDate(row.dueOn)}, ` : '';
  return `${number}. ${row.title} – ${who} – ${due}${late.toLowerCase()}`;
}
