import { useQuery } from '@tanstack/react-query';
import type { Occurrence } from '@/api/types';
import { useAnswered } from '@/api/use-answered';
import { ProgressList } from '@/business/progress-list';
import { useText } from '@/i18n/messages';
import { Panel } from '@/ui/page';
import { Empty, Loaded } from '@/ui/page-state';
import { progressQuery } from './task-queries';
import { taskWords } from './words';

/** What has been reported on this occurrence and on the work items under it, newest first. */
export function ProgressPanel({ occurrence }: { occurrence: Occurrence }) {
  const t = useText(taskWords);
  useAnswered(progressQuery(occurrence.id));
  const updates = useQuery(progressQuery(occurrence.id));
  return (
    <Panel title={t.progress}>
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
