import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Occurrence } from '@/api/types';
import { useAnswered } from '@/api/use-answered';
import { actionWords } from '@/business/action-words';
import { Due } from '@/business/deadline';
import { StateTag, TimeTag } from '@/business/work-tags';
import { useText } from '@/i18n/messages';
import { formatNumber } from '@/lib/numbers';
import { ActionButtons } from '@/ui/actions';
import { Panel } from '@/ui/page';
import { Empty, Loaded } from '@/ui/page-state';
import classes from './task-page.module.css';
import { workItemsQuery } from './task-queries';
import { taskWords } from './words';

/** The dated work under this occurrence: who does what by when. */
export function WorkItemsPanel({
  occurrence,
  allowed,
}: {
  occurrence: Occurrence;
  allowed: readonly string[];
}) {
  const t = useText(taskWords);
  const labels = useText(actionWords);
  useAnswered(workItemsQuery(occurrence.id));
  const items = useQuery(workItemsQuery(occurrence.id));
  return (
    <Panel
      title={t.workItems}
      count={items.data && formatNumber(items.data.items.length)}
      actions={
        <ActionButtons
          allowed={allowed}
          actions={[
            {
              operation: 'createWorkItem',
              label: labels.createWorkItem,
              command: async () =>
                (await import('@/business/new-work-item-action')).newWorkItemCommand(occurrence),
            },
          ]}
        />
      }
    >
      <Loaded
        query={items}
        isEmpty={(data) => data.items.length === 0}
        empty={<Empty>{t.noWorkItems}</Empty>}
      >
        {(data) => (
          <ul className={classes.list}>
            {data.items.map((item) => (
              <li key={item.id}>
                <Link to="/work-items/$id" params={{ id: item.id }}>
                  {item.title}
                </Link>
                <div className={classes.line}>
                  <StateTag state={item.state} plain />
                  <Due dueOn={item.dueOn} originalDueOn={item.originalDueOn} />
                  <TimeTag timeState={item.timeState} overdueDays={item.overdueDays} />
                  <span className={classes.soft}>{item.person?.fullName ?? item.unit.name}</span>
                </div>
                {item.latestUpdate && <p className={classes.soft}>{item.latestUpdate.result}</p>}
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Panel>
  );
}
