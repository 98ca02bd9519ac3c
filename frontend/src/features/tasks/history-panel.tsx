import { useQueries, useQuery } from '@tanstack/react-query';
import type { Occurrence, OccurrenceEvent, Task } from '@/api/types';
import { remindersQuery } from '@/business/reminder-queries';
import { useText } from '@/i18n/messages';
import { History, type HistoryEntry } from '@/ui/history';
import { Panel } from '@/ui/page';
import { Empty, Loaded } from '@/ui/page-state';
import { moveWords } from './move-words';
import { type Recorded, storyOf } from './story';
import {
  asksQuery,
  assignmentStepsQuery,
  assignmentsQuery,
  directionsQuery,
  occurrenceEventsQuery,
  progressQuery,
  requestsQuery,
} from './task-queries';
import { taskWords } from './words';

/**
 * Everything that happened in this period, newest first: moves, reports, hands, requests, asks, directions, chasing. What
 * has been undone stays and says so.
 */
export function HistoryPanel({ task, occurrence }: { task: Task; occurrence: Occurrence }) {
  const t = useText(taskWords);
  const events = useQuery(occurrenceEventsQuery(occurrence.id));
  const recorded = useRecorded(task, occurrence);
  const entry = useEntry();
  return (
    <Panel title={t.history}>
      <Loaded query={events} isEmpty={(data) => data.items.length === 0} empty={<Empty>{t.noHistory}</Empty>}>
        {(data) => (
          <History label={t.history} entries={storyOf(occurrence, data.items.map(entry), recorded)} />
        )}
      </Loaded>
    </Panel>
  );
}

/** The same answers the panels above have read, and the steps inside the unit. */
function useRecorded({ id }: Task, occurrence: Occurrence): Recorded {
  const assignments = useQuery(assignmentsQuery(id));
  const steps = useQueries({
    queries: (assignments.data?.items ?? []).flatMap((one) => (one.id ? [assignmentStepsQuery(one.id)] : [])),
  });
  return {
    updates: useQuery(progressQuery(occurrence.id)).data?.items ?? [],
    requests: useQuery(requestsQuery(id)).data?.items ?? [],
    asks: useQuery(asksQuery(id)).data?.items ?? [],
    directions: useQuery(directionsQuery(id)).data?.items ?? [],
    reminders: useQuery(remindersQuery({ task: id })).data?.items ?? [],
    steps: steps.flatMap(({ data }) => data?.items ?? []),
  };
}

function useEntry(): (event: OccurrenceEvent) => HistoryEntry {
  const t = useText(taskWords);
  const moves = useText(moveWords);
  return (event) => ({
    id: event.id,
    at: event.at,
    who: event.actor?.fullName,
    what: event.undoneBy ? <s>{moves[event.move]}</s> : moves[event.move],
    detail: [
      event.undoneBy && t.undone,
      event.previousDueOn && event.dueOn && t.fromTo(event.previousDueOn, event.dueOn),
      event.product?.name,
      event.note,
    ]
      .filter(Boolean)
      .join(' · '),
  });
}
