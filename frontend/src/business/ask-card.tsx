import type { CoordinationAsk } from '@/api/types';
import { useText } from '@/i18n/messages';
import { formatDate } from '@/lib/dates';
import { ActionButtons } from '@/ui/actions';
import { Tag } from '@/ui/tag';
import { actionWords } from './action-words';
import { AttachmentLinks } from './attachment-links';
import { askStateWords, cardWords } from './card-words';
import classes from './cards.module.css';
import { letterText } from './unit-names';
import { workWords } from './work-words';

/** What was asked of a coordinator, until when, and what came back. */
export function AskCard({ ask }: { ask: CoordinationAsk }) {
  const t = useText(cardWords);
  const states = useText(askStateWords);
  const labels = useText(actionWords);
  const work = useText(workWords);
  const load = () => import('./ask-actions');
  const waiting = ask.state === 'WAITING';
  return (
    <article className={classes.card}>
      <div className={classes.head}>
        <strong>{ask.unit.name}</strong>
        {ask.overdue ? (
          <Tag tone="late" shape="bang">
            {work.overdueBy(ask.overdueDays ?? 1)}
          </Tag>
        ) : (
          <Tag tone={waiting ? 'soon' : 'quiet'} shape={waiting ? 'clock' : 'check'}>
            {states[ask.state]}
          </Tag>
        )}
        <span>
          {t.answerBy} {work.byDay(ask.dueOn)}
        </span>
        <div className={classes.actions}>
          <ActionButtons
            allowed={ask.allowedActions}
            actions={[
              {
                operation: 'answerCoordinationAsk',
                label: labels.answerCoordinationAsk,
                primary: true,
                command: async () => (await load()).answerAskCommand(ask),
              },
              {
                operation: 'withdrawCoordinationAsk',
                label: labels.withdrawCoordinationAsk,
                command: async () => (await load()).withdrawAskCommand(ask),
              },
            ]}
          />
        </div>
      </div>
      <p className={classes.text}>{ask.content}</p>
      <p className={classes.soft}>
        {[ask.askedBy.name, ask.author.fullName, ask.letter && t.letter(letterText(ask.letter))]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {ask.answers.map((answer) => (
        <div key={answer.id} className={classes.answer}>
          <p className={classes.text}>{answer.content}</p>
          <p className={classes.soft}>
            {[
              formatDate(answer.answeredOn),
              answer.recordedBy.fullName,
              answer.onBehalf && t.onBehalf,
              !answer.complete && t.partial,
              answer.letter && t.letter(letterText(answer.letter)),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <AttachmentLinks files={answer.attachments} />
        </div>
      ))}
      {ask.withdrawnReason && <p className={classes.answer}>{ask.withdrawnReason}</p>}
    </article>
  );
}
