import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { lazy, useEffect } from 'react';
import { api, read, type Versioned } from '@/api/client';
import type { Occurrence, Task } from '@/api/types';
import { useAnswered } from '@/api/use-answered';
import { useCommand } from '@/api/use-command';
import { Due } from '@/business/deadline';
import { StateTag, TimeTag } from '@/business/work-tags';
import { useText } from '@/i18n/messages';
import { ActionButtons } from '@/ui/actions';
import { useAddress } from '@/ui/address';
import { Page, Panel } from '@/ui/page';
import { Loaded, RowsSkeleton, Together } from '@/ui/page-state';
import { AssignmentsPanel } from './assignments-panel';
import { HistoryPanel } from './history-panel';
import { OccurrencePicker } from './occurrence-picker';
import { ProgressPanel } from './progress-panel';
import { AsksPanel, DirectionsPanel, RequestsPanel } from './request-panels';
import { SourceSentence } from './source-sentence';
import { StarButton } from './star-button';
import { taskActions } from './task-actions';
import { TaskFacts } from './task-facts';
import classes from './task-page.module.css';
import { occurrenceQuery, taskQuery } from './task-queries';
import { useHolderText } from './use-holder-text';
import { taskWords } from './words';
import { WorkItemsPanel } from './work-items-panel';

const DiscussionPanel = lazy(() => import('@/business/discussion-panel'));
const RemindersPanel = lazy(() => import('@/business/reminders-panel'));

/** One task: what the plan says, how far it is in the period chosen, and everything that may be done now. */
export function TaskPage() {
  const { id = '' } = useParams({ strict: false });
  const task = useQuery(taskQuery(id));
  return (
    <Loaded query={task} skeleton={<RowsSkeleton rows={12} />}>
      {(read) => (
        <Together>
          <TaskInPeriod task={read} />
        </Together>
      )}
    </Loaded>
  );
}

function TaskInPeriod({ task: { value: task, etag } }: { task: Versioned<Task> }) {
  const t = useText(taskWords);
  const [address] = useAddress();
  const occurrenceId = address.occurrence ?? task.occurrenceId;
  useAnswered(occurrenceId ? occurrenceQuery(occurrenceId) : undefined);
  const occurrence = useQuery(occurrenceQuery(occurrenceId));
  const now = occurrence.data;
  const allowed = [...new Set([...task.allowedActions, ...(now?.allowedActions ?? [])])];
  useReceipt(now);
  return (
    <Page
      title={`${task.code}. ${task.title}`}
      crumbs={[{ label: t.title, to: '/tasks' }]}
      aside={
        <>
          <StateTag state={now?.state ?? task.state} />
          <TimeTag {...(now ?? task)} continuous={task.deadline.type === 'CONTINUOUS'} />
          <StarButton task={task} etag={etag} />
        </>
      }
      actions={now && <ActionButtons actions={taskActions(task, now)} allowed={allowed} visible={3} />}
    >
      <Held task={task} occurrence={now} />
      <div className={classes.columns}>
        <div className={classes.main}>
          <Panel title={t.source}>
            <SourceSentence task={task} />
          </Panel>
          {now && (
            <>
              <WorkItemsPanel occurrence={now} allowed={allowed} />
              <ProgressPanel occurrence={now} />
            </>
          )}
          <RequestsPanel task={task} />
          <AsksPanel task={task} />
          <DirectionsPanel task={task} />
          <RemindersPanel task={task.id} />
          <DiscussionPanel taskId={task.id} />
          {now && <HistoryPanel task={task} occurrence={now} />}
        </div>
        <aside className={classes.side}>
          <OccurrencePicker task={task} chosen={now?.id} />
          <TaskFacts task={task} occurrence={now} />
          <AssignmentsPanel task={task} />
        </aside>
      </div>
    </Page>
  );
}

/** Who has it and by when, under the title where the column of facts stands below everything else: on a phone. */
function Held({ task, occurrence }: { task: Task; occurrence?: Occurrence }) {
  const holder = useHolderText(task, occurrence);
  const dueOn = occurrence?.dueOn ?? task.dueOn;
  return (
    <p className={classes.held}>
      {holder && <span>{holder}</span>}
      {dueOn && <Due dueOn={dueOn} />}
    </p>
  );
}

/** Opening work for the first time counts as having received it. */
function useReceipt(occurrence: Occurrence | undefined) {
  const receipt = useCommand((id: string, header) =>
    read(api.POST('/api/v1/occurrences/{id}/receipts', { params: { path: { id }, header } })),
  );
  const { mutate, isIdle } = receipt;
  const due =
    occurrence && !occurrence.receivedAt && occurrence.allowedActions.includes('receiveOccurrence')
      ? occurrence.id
      : undefined;
  useEffect(() => {
    if (due && isIdle) mutate(due);
  }, [due, isIdle, mutate]);
}
