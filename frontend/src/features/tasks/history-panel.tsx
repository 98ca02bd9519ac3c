import { useQuery } from '@tanstack/react-query';
import type { Occurrence, OccurrenceEvent } from '@/api/types';
import { useText } from '@/i18n/messages';
import { History, type HistoryEntry } from '@/ui/history';
import { Panel } from '@/ui/page';
import { Empty, Loaded } from '@/ui/page-state';
import { moveWords } from './move-words';
import { occurrenceEventsQuery } from './task-queries';
import { taskWords } from './words';

/** Every move of this occurrence, newest first; what has been undone stays and says so. */
export function HistoryPanel({ occurrence }: { occurrence: Occurrence }) {
  const t = useText(taskWords);
  const events = useQuery(occurrenceEventsQuery(occurrence.id));
  const entry = useEntry();
  return (
    <Panel title={t.history}>
      <Loaded query={events} isEmpty={(data) => data.items.length === 0} empty={<Empty>{t.noHistory}</Empty>}>
        {(data) => <History label={t.history} entries={data.items.map(entry)} />}
      </Loaded>
    </Panel>
  );
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
