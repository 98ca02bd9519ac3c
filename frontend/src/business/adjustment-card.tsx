import type { AdjustmentRequest } from '@/api/types';
import { useText } from '@/i18n/messages';
import { formatDate } from '@/lib/dates';
import { ActionButtons } from '@/ui/actions';
import { type Shape, Tag, type Tone } from '@/ui/tag';
import { actionWords } from './action-words';
import { AttachmentLinks } from './attachment-links';
import { cardWords, requestStateWords } from './card-words';
import classes from './cards.module.css';
import { dialogWords } from './dialog-words';
import { letterText } from './unit-names';
import { workWords } from './work-words';

const STATES: Record<AdjustmentRequest['state'], [Tone, Shape]> = {
  SUBMITTED: ['soon', 'clock'],
  REVIEWED: ['soon', 'half'],
  APPROVED: ['good', 'check'],
  REJECTED: ['quiet', 'cross'],
  WITHDRAWN: ['quiet', 'dash'],
};

/** A request on a task or work item, with the opinion on it and the decision. */
export function AdjustmentCard({ request }: { request: AdjustmentRequest }) {
  const t = useText(cardWords);
  const words = useText(dialogWords);
  const states = useText(requestStateWords);
  const labels = useText(actionWords);
  const work = useText(workWords);
  const [tone, shape] = STATES[request.state];
  const load = () => import('./adjustment-actions');
  return (
    <article className={classes.card}>
      <div className={classes.head}>
        <strong>{words[request.type]}</strong>
        <Tag tone={tone} shape={shape}>
          {states[request.state]}
        </Tag>
        {request.late && <span className={classes.soft}>{t.late}</span>}
        <div className={classes.actions}>
          <ActionButtons
            allowed={request.allowedActions}
            actions={[
              {
                operation: 'decideAdjustmentRequest',
                label: labels.decideAdjustmentRequest,
                primary: true,
                command: async () => (await load()).decisionCommand(request),
              },
              {
                operation: 'giveAdjustmentOpinion',
                label: labels.giveAdjustmentOpinion,
                command: async () => (await load()).opinionCommand(request),
              },
              {
                operation: 'withdrawAdjustmentRequest',
                label: labels.withdrawAdjustmentRequest,
                command: async () => (await load()).withdrawRequestCommand(request),
              },
            ]}
          />
        </div>
      </div>
      {request.requestedDueOn && (
        <p>
          {request.currentDueOn && `${t.from}: ${formatDate(request.currentDueOn)} → `}
          {t.to}: <strong>{work.byDay(request.requestedDueOn)}</strong>
        </p>
      )}
      {request.toUnit && <p>→ {request.toUnit.name}</p>}
      {request.wording && (
        <p>{request.wording.title ?? request.wording.description ?? request.wording.product}</p>
      )}
      {request.parts?.map((part) => (
        <p key={part.code}>
          {part.code}. {part.title}
        </p>
      ))}
      <p className={classes.text}>{request.reason}</p>
      <p className={classes.soft}>
        {[
          request.unit.name,
          request.author.fullName,
          formatDate(request.requestedOn),
          words[request.cause],
          request.letter && t.letter(letterText(request.letter)),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <AttachmentLinks files={request.attachments} />
      <Judgement request={request} />
    </article>
  );
}

function Judgement({ request: { opinion, decision } }: { request: AdjustmentRequest }) {
  const t = useText(cardWords);
  return (
    <>
      {opinion && (
        <div className={classes.answer}>
          <p>
            <strong>{t.opinion}:</strong> {opinion.agrees ? t.agrees : t.disagrees}
            {opinion.proposedDueOn && ` ${t.until} ${formatDate(opinion.proposedDueOn)}`}. {opinion.content}
          </p>
          <p className={classes.soft}>{opinion.givenBy.fullName}</p>
        </div>
      )}
      {decision && (
        <div className={classes.answer}>
          <p>
            <strong>{t.decision}:</strong> {decision.approved ? t.agrees : t.disagrees}
            {decision.dueOn && ` ${t.until} ${formatDate(decision.dueOn)}`}. {decision.note}
          </p>
          <p className={classes.soft}>
            {[
              decision.signedBy ? t.onPaper(decision.signedBy) : decision.decidedBy?.fullName,
              formatDate(decision.decidedOn),
              decision.document?.numberAndSymbol,
              decision.letter && t.letter(letterText(decision.letter)),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
      )}
    </>
  );
}
