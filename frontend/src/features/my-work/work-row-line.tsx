import { Link } from '@tanstack/react-router';
import { useSession } from '@/api/session';
import type { WorkBox, WorkRow } from '@/api/types';
import { Due } from '@/business/deadline';
import { rowActionWords } from '@/business/row-action-words';
import { QUICK, rowCommand } from '@/business/row-actions';
import { holderName } from '@/business/unit-names';
import { TimeTag } from '@/business/work-tags';
import { periodName } from '@/business/work-words';
import { useLanguage } from '@/i18n/language';
import { useText } from '@/i18n/messages';
import { today } from '@/lib/dates';
import { ActionButtons } from '@/ui/actions';
import classes from './my-work-page.module.css';
import { myWorkWords } from './words';

/** One thing that waits: what it is, until when, why it is here, and what can be done at once. */
export function WorkRowLine({ row, box }: { row: WorkRow; box: WorkBox }) {
  const t = useText(myWorkWords);
  const labels = useText(rowActionWords);
  const language = useLanguage();
  const session = useSession();
  const me = session.status === 'signed-in' && session.user.id;
  const actions = (QUICK[row.kind] ?? []).map((operation) => ({
    operation,
    label: labels[operation],
    command: () => rowCommand(operation, row),
  }));
  const others = box !== 'DUE' && box !== 'RETURNED' && box !== 'SENT';
  // What is due is in one's own hands, unless a head gave it on.
  const given = box === 'DUE' && row.holder?.person && row.holder.person.id !== me;
  const showsHolder = row.holder && (given || box === 'LATE' || box === 'SENT' || box === 'WAITING');
  // Directions and asks have no life of their own to say so.
  const late = box === 'DUE' && row.dueOn !== undefined && row.dueOn < today();
  return (
    <li className={classes.row}>
      <div className={classes.name}>
        <RowLink row={row} />
        <p className={classes.soft}>
          {[
            row.task && row.title !== row.task.title ? `${row.task.code} ${row.task.title}` : row.task?.code,
            row.period && periodName(row.period, language),
            others && row.unit?.name,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {showsHolder && row.holder && (
          <p className={classes.soft}>
            {t.holder}: <strong>{holderName(row.holder)}</strong>
          </p>
        )}
        {row.note && <p className={classes.note}>{row.note}</p>}
      </div>
      <div className={classes.when}>
        <TimeTag timeState={row.timeState ?? (late ? 'OVERDUE' : undefined)} overdueDays={row.overdueDays} />
        <Due dueOn={row.dueOn} />
      </div>
      <div className={classes.actions}>
        <ActionButtons actions={actions} allowed={row.allowedActions} visible={box === 'TO_DECIDE' ? 2 : 1} />
      </div>
    </li>
  );
}

const PAGES = {
  WORK_ITEM: '/work-items/$id',
  PROGRAMME: '/programmes/$id',
  INDICATOR: '/indicators/$id',
  ADJUSTMENT_REQUEST: '/adjustment-requests/$id',
  COORDINATION_ASK: '/coordination-asks/$id',
  DIRECTION: '/directions/$id',
  OCCURRENCE: '/tasks/$id',
  ASSIGNMENT: '/tasks/$id',
} as const;

/** Where the row is opened; an occurrence and an unassigned task open with their task. */
function RowLink({ row }: { row: WorkRow }) {
  const ofTask = row.kind === 'OCCURRENCE' || row.kind === 'ASSIGNMENT';
  return (
    <Link
      to={PAGES[row.kind]}
      params={{ id: ofTask ? (row.task?.id ?? row.id) : row.id }}
      search={row.kind === 'OCCURRENCE' ? { occurrence: row.id } : {}}
    >
      {row.title}
    </Link>
  );
}
