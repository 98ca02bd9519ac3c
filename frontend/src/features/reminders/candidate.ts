import type { ReminderCandidate } from '@/api/types';
import { workWords } from '@/business/work-words';
import { textsOf } from '@/i18n/messages';
import { formatDate } from '@/lib/dates';
import { reasonWords } from './words';

/** A direction may wait for several recipients: each is a row of its own. */
export function keyOf({ id, unit, person }: ReminderCandidate): string {
  return `${id}/${unit.id}/${person?.id ?? ''}`;
}

/** One line of what is sent: "1. Hỗ trợ bảo hộ sáng chế – Phòng QLCN – chậm nhất 30/06/2021, quá hạn 3 ngày". */
export function lineOf(row: ReminderCandidate, number: number): string {
  const who = row.person ? `${row.unit.name} (${row.person.fullName})` : row.unit.name;
  const work = textsOf(workWords, 'vi');
  const late = row.overdueDays ? work.overdueBy(row.overdueDays) : textsOf(reasonWords, 'vi')[row.reason];
  const due = row.dueOn ? `hạn ${formatDate(row.dueOn)}, ` : '';
  return `${number}. ${row.title} – ${who} – ${due}${late.toLowerCase()}`;
}
