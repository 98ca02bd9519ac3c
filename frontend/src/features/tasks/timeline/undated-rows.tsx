import { useText } from '@/i18n/messages';
import { Panel } from '@/ui/page';
import { RowName } from './row-name';
import classes from './timeline.module.css';
import { groupRows, type TimelineRow } from './timeline-rows';
import { timelineWords } from './words';

interface UndatedRowsProps {
  title: string;
  rows: TimelineRow[];
  groupName: (group: string) => string;
}

/** Work that no bar can be drawn for, in the same groups. */
export function UndatedRows({ title, rows, groupName }: UndatedRowsProps) {
  const t = useText(timelineWords);
  if (rows.length === 0) return null;
  return (
    <Panel title={title} count={t.count(rows.length)}>
      {groupRows(rows).map((group) => (
        <section key={group.key} className={classes.undated}>
          <h3>{groupName(group.key)}</h3>
          <ul>
            {group.rows.map((row) => (
              <li key={row.id}>
                <RowName row={row} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Panel>
  );
}
