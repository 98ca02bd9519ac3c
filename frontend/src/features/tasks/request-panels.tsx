import { useQuery } from '@tanstack/react-query';
import type { Task } from '@/api/types';
import { useAnswered } from '@/api/use-answered';
import { AdjustmentCard } from '@/business/adjustment-card';
import { AskCard } from '@/business/ask-card';
import { DirectionCard } from '@/business/direction-card';
import { useText } from '@/i18n/messages';
import { Panel } from '@/ui/page';
import { Empty, Loaded } from '@/ui/page-state';
import { asksQuery, directionsQuery, requestsQuery } from './task-queries';
import { taskWords } from './words';

const none = (data: { items: unknown[] }) => data.items.length === 0;

/** Requests for another deadline, unit or wording, with opinions and decisions. */
export function RequestsPanel({ task }: { task: Task }) {
  const t = useText(taskWords);
  useAnswered(requestsQuery(task.id));
  const requests = useQuery(requestsQuery(task.id));
  return (
    <Panel title={t.requests} id="requests">
      <Loaded query={requests} isEmpty={none} empty={<Empty>{t.noRequests}</Empty>}>
        {(data) => data.items.map((request) => <AdjustmentCard key={request.id} request={request} />)}
      </Loaded>
    </Panel>
  );
}

/** What other units have been asked for. */
export function AsksPanel({ task }: { task: Task }) {
  const t = useText(taskWords);
  useAnswered(asksQuery(task.id));
  const asks = useQuery(asksQuery(task.id));
  return (
    <Panel title={t.asks} id="asks">
      <Loaded query={asks} isEmpty={none} empty={<Empty>{t.noAsks}</Empty>}>
        {(data) => data.items.map((ask) => <AskCard key={ask.id} ask={ask} />)}
      </Loaded>
    </Panel>
  );
}

/** What leaders have directed, answered or not. */
export function DirectionsPanel({ task }: { task: Task }) {
  const t = useText(taskWords);
  useAnswered(directionsQuery(task.id));
  const directions = useQuery(directionsQuery(task.id));
  return (
    <Panel title={t.directions} id="directions">
      <Loaded query={directions} isEmpty={none} empty={<Empty>{t.noDirections}</Empty>}>
        {(data) => data.items.map((direction) => <DirectionCard key={direction.id} direction={direction} />)}
      </Loaded>
    </Panel>
  );
}
