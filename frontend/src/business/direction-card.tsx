import type { Direction } from '@/api/types';
import { useText } from '@/i18n/messages';
import { dayOf, formatDate } from '@/lib/dates';
import { ActionButtons } from '@/ui/actions';
import { Tag } from '@/ui/tag';
import { actionWords } from './action-words';
import { AttachmentLinks } from './attachment-links';
import { cardWords, directionStateWords } from './card-words';
import classes from './cards.module.css';
import { workWords } from './work-words';

/** A leader's direction: who, to whom, by when, and the answers; it stands until it is answered. */
export function DirectionCard({ direction }: { direction: Direction }) {
  const t = useText(cardWords);
  const states = useText(directionStateWords);
  const labels = useText(actionWords);
  const work = useText(workWords);
  const load = () => import('./direction-actions');
  const open = direction.state === 'OPEN';
  const recipients = direction.recipients.map(({ unit, person }) => person?.fullName ?? unit?.name ?? '');
  return (
    <article className={classes.card}>
      <div className={classes.head}>
        <strong>{direction.givenBy.fullName}</strong>
        <span className={classes.soft}>{formatDate(direction.givenOn)}</span>
        {direction.overdue ? (
          <Tag tone="late" shape="bang">
            {work.overdueBy(direction.overdueDays ?? 1)}
          </Tag>
        ) : (
          <Tag tone={open ? 'soon' : 'quiet'} shape={open ? 'clock' : 'check'}>
            {states[direction.state]}
          </Tag>
        )}
        {direction.dueOn && (
          <span>
            {t.answerBy} {work.byDay(direction.dueOn)}
          </span>
        )}
        <div className={classes.actions}>
          <ActionButtons
            allowed={direction.allowedActions}
            actions={[
              {
                operation: 'answerDirection',
                label: labels.answerDirection,
                primary: true,
                command: async () => (await load()).answerDirectionCommand(direction),
              },
              {
                operation: 'withdrawDirection',
                label: labels.withdrawDirection,
                command: async () => (await load()).withdrawDirectionCommand(direction),
              },
            ]}
          />
        </div>
      </div>
      <p className={classes.text}>{direction.content}</p>
      <p className={classes.soft}>
        {t.recipients}: {recipients.join('; ')}
      </p>
      {direction.answers.map((answer) => (
        <div key={answer.id} className={classes.answer}>
          <p className={classes.text}>{answer.content}</p>
          <p className={classes.soft}>
            {[answer.author.fullName, answer.unit?.name, formatDate(dayOf(answer.answeredAt))]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <AttachmentLinks files={answer.attachments} />
        </div>
      ))}
    </article>
  );
}
