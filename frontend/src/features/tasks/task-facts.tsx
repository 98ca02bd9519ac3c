import type { ReactNode } from 'react';
import type { Occurrence, Task } from '@/api/types';
import { Due } from '@/business/deadline';
import { coordinatorNames } from '@/business/unit-names';
import { LabelTag } from '@/business/work-tags';
import { workWords } from '@/business/work-words';
import { useText } from '@/i18n/messages';
import { formatDate } from '@/lib/dates';
import { Panel } from '@/ui/page';
import { TaskDocuments } from './task-documents';
import classes from './task-page.module.css';
import { useHolderText } from './use-holder-text';
import { taskWords } from './words';

/** Who, with whom, by when, for what. */
export function TaskFacts({ task, occurrence }: { task: Task; occurrence?: Occurrence }) {
  const t = useText(taskWords);
  const work = useText(workWords);
  const { deadline } = task;
  const holder = useHolderText(task, occurrence);
  return (
    <Panel title={t.facts}>
      <dl className={classes.facts}>
        <Fact name={t.due}>
          {occurrence?.dueOn && <Due dueOn={occurrence.dueOn} originalDueOn={occurrence.originalDueOn} />}
          {occurrence?.reportingLabel && (
            <div>
              <LabelTag label={occurrence.reportingLabel} />
            </div>
          )}
        </Fact>
        <Fact name={t.deadlineText}>{deadline.text}</Fact>
        <Fact name={t.dueRule}>{occurrence?.dueExplanation}</Fact>
        <Fact name={t.holder}>{holder}</Fact>
        <Fact name={t.lead}>{task.leadUnit.name}</Fact>
        <Fact name={t.coordinators}>{coordinatorNames(task.coordinators)}</Fact>
        <Fact name={t.leader}>{task.leader?.fullName}</Fact>
        <Fact name={t.product}>{task.product}</Fact>
        <Fact name={t.documents}>
          {task.documentIds.length > 0 && <TaskDocuments ids={task.documentIds} />}
        </Fact>
        <Fact name={t.extensionAuthority}>
          {deadline.extensionAuthority && t[deadline.extensionAuthority]}
        </Fact>
        <Fact name={t.higherBody}>{task.higherBody?.name}</Fact>
        <Fact name={t.watchers}>{task.watchers.map((unit) => unit.name).join('; ')}</Fact>
        <Fact name={t.percent}>
          {occurrence?.percentComplete !== undefined && work.percentDone(occurrence.percentComplete)}
        </Fact>
        <Fact name={t.submitted}>{occurrence?.submittedOn && formatDate(occurrence.submittedOn)}</Fact>
        <Fact name={t.issued}>{occurrence?.issuedOn && formatDate(occurrence.issuedOn)}</Fact>
        <Fact name={t.completed}>{occurrence?.completedOn && formatDate(occurrence.completedOn)}</Fact>
        <Fact name={t.note}>{task.note}</Fact>
      </dl>
    </Panel>
  );
}

/** One named fact; nothing at all where there is none. */
function Fact({ name, children }: { name: string; children: ReactNode }) {
  const empty = Array.isArray(children) ? children.every((child) => !child) : !children;
  if (empty) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
