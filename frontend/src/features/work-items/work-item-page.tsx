import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { api, read } from '@/api/client';
import type { WorkItem } from '@/api/types';
import { AdjustmentCard } from '@/business/adjustment-card';
import { ProgressList } from '@/business/progress-list';
import { StateTag, TimeTag } from '@/business/work-tags';
import { useText } from '@/i18n/messages';
import { ActionButtons } from '@/ui/actions';
import { History } from '@/ui/history';
import { Page, Panel } from '@/ui/page';
import { Empty, Loaded } from '@/ui/page-state';
import { Tag } from '@/ui/tag';
import { itemMoveWords, workItemWords } from './words';
import { workItemActions } from './work-item-actions-list';
import { WorkItemFacts } from './work-item-facts';
import classes from './work-item-page.module.css';

const DiscussionPanel = lazy(() => import('@/business/discussion-panel'));
const RemindersPanel = lazy(() => import('@/business/reminders-panel'));

/** One dated piece of work: reporting on it is what an officer does most. */
export function WorkItemPage() {
  const { id = '' } = useParams({ strict: false });
  const item = useQuery({
    queryKey: ['work-item', id],
    queryFn: () => read(api.GET('/api/v1/work-items/{id}', { params: { path: { id } } })),
  });
  return <Loaded query={item}>{(data) => <Item item={data} />}</Loaded>;
}

function Item({ item }: { item: WorkItem }) {
  const t = useText(workItemWords);
  return (
    <Page
      title={item.title}
      crumbs={[{ label: t.programmes, to: '/programmes' }, { label: t.programme(item.year) }]}
      aside={
        <>
          <StateTag state={item.state} />
          <TimeTag timeState={item.timeState} overdueDays={item.overdueDays} />
          {item.unplanned && (
            <Tag tone="quiet" shape="up">
              {t.unplanned}
            </Tag>
          )}
        </>
      }
      actions={<ActionButtons actions={workItemActions(item)} allowed={item.allowedActions} />}
    >
      {item.reviewNote && (
        <Panel title={t.review}>
          <p className={classes.text}>{item.reviewNote}</p>
        </Panel>
      )}
      <div className={classes.columns}>
        <div className={classes.main}>
          <Progress item={item} />
          <Requests item={item} />
          <Suspense fallback={null}>
            <RemindersPanel subject={item.id} />
            <DiscussionPanel workItemId={item.id} />
          </Suspense>
          <Events item={item} />
        </div>
        <aside>
          <WorkItemFacts item={item} />
        </aside>
      </div>
    </Page>
  );
}

function Progress({ item }: { item: WorkItem }) {
  const t = useText(workItemWords);
  const updates = useQuery({
    queryKey: ['progress', 'item', item.id],
    queryFn: () =>
      read(api.GET('/api/v1/progress-updates', { params: { query: { workItem: item.id, limit: 100 } } })),
  });
  return (
    <Panel title={t.progress}>
      {item.description && <p className={classes.text}>{item.description}</p>}
      <Loaded
        query={updates}
        isEmpty={(data) => data.items.length === 0}
        empty={<Empty>{t.noProgress}</Empty>}
      >
        {(data) => <ProgressList updates={data.items} />}
      </Loaded>
    </Panel>
  );
}

function Requests({ item }: { item: WorkItem }) {
  const t = useText(workItemWords);
  const { data } = useQuery({
    queryKey: ['requests', 'item', item.id],
    queryFn: () =>
      read(api.GET('/api/v1/adjustment-requests', { params: { query: { workItem: item.id, limit: 100 } } })),
  });
  if (!data?.items.length) return null;
  return (
    <Panel title={t.requests}>
      {data.items.map((request) => (
        <AdjustmentCard key={request.id} request={request} />
      ))}
    </Panel>
  );
}

function Events({ item }: { item: WorkItem }) {
  const t = useText(workItemWords);
  const moves = useText(itemMoveWords);
  const events = useQuery({
    queryKey: ['work-item-events', item.id],
    queryFn: () =>
      read(
        api.GET('/api/v1/work-items/{id}/events', {
          params: { path: { id: item.id }, query: { limit: 100 } },
        }),
      ),
  });
  return (
    <Panel title={t.history}>
      <Loaded query={events}>
        {(data) => (
          <History
            label={t.history}
            entries={data.items.map((event) => ({
              id: event.id,
              at: event.at,
              who: event.actor.fullName,
              what: event.undone ? <s>{moves[event.move]}</s> : moves[event.move],
              detail: [event.undone && t.undone, event.product?.name, event.note].filter(Boolean).join(' · '),
            }))}
          />
        )}
      </Loaded>
    </Panel>
  );
}
