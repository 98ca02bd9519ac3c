import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useText } from '@/i18n/messages';
import { type LocalDate, today } from '@/lib/dates';
import type { Address } from '@/ui/address';
import { Empty, Loaded, RowsSkeleton } from '@/ui/page-state';
import { LevelChoice, TasksFrame, ViewBar } from '../tasks-frame';
import { useSectionNames } from '../use-section-names';
import { MOST_ROWS, wholeTasksQuery, wholeWorkItemsQuery } from '../whole-list';
import { SpanChoice } from './span-choice';
import { rangeOf, zoomOf } from './time-scale';
import { TimelineChart } from './timeline-chart';
import { TimelineLegend } from './timeline-legend';
import {
  daysOf,
  firstSpan,
  isInRange,
  splitRows,
  type TimelineRow,
  taskRow,
  workItemRow,
} from './timeline-rows';
import { UndatedRows } from './undated-rows';
import { timelineWords } from './words';

interface TimelineViewProps {
  address: Address;
  onChange: (change: Address, how?: { replace?: boolean }) => void;
}

/** Tasks or work items as bars from their start to their due date; what has no date stands below, in words. */
export default function TimelineView({ address, onChange }: TimelineViewProps) {
  const t = useText(timelineWords);
  const items = address.level === 'WORK_ITEM';
  // The order of the table's columns means nothing here: rows follow the plan, or their due dates.
  const asked = { ...address, sort: undefined };
  const tasks = useQuery(wholeTasksQuery(asked, !items));
  const workItems = useQuery(wholeWorkItemsQuery(asked, items));
  const rows = useMemo(
    () => (items ? (workItems.data?.items ?? []).map(workItemRow) : (tasks.data?.items ?? []).map(taskRow)),
    [items, workItems.data, tasks.data],
  );
  const asOf = (items ? workItems.data?.items : tasks.data?.items)?.[0]?.asOf;
  const shown = <Rows rows={rows} day={asOf ?? today()} address={address} onChange={onChange} />;
  const states = {
    skeleton: <RowsSkeleton rows={12} />,
    isEmpty: () => rows.length === 0,
    empty: (
      <>
        <ViewBar says={null}>
          <LevelChoice address={address} onChange={onChange} fallback="TASK" />
        </ViewBar>
        <Empty>{t.none}</Empty>
      </>
    ),
  };
  const whole = items ? workItems.data : tasks.data;
  return (
    <TasksFrame address={address} onChange={onChange} asOf={asOf}>
      {whole && whole.total > MOST_ROWS && <p role="note">{t.capped(rows.length, whole.total)}</p>}
      {items ? (
        <Loaded query={workItems} {...states}>
          {() => shown}
        </Loaded>
      ) : (
        <Loaded query={tasks} {...states}>
          {() => shown}
        </Loaded>
      )}
    </TasksFrame>
  );
}

function Rows({ rows, day, address, onChange }: TimelineViewProps & { rows: TimelineRow[]; day: LocalDate }) {
  const t = useText(timelineWords);
  const { dated, continuous, undated } = useMemo(() => splitRows(rows), [rows]);
  const sections = useSectionNames(rows[0]?.kind === 'task');
  const groupName = (group: string) => (rows[0]?.kind === 'task' ? (sections?.get(group) ?? '…') : group);
  const span = address.span && zoomOf(address.span) ? address.span : firstSpan(dated, day);
  const range = rangeOf(span, [day, ...dated.flatMap((row) => daysOf(row, day))]);
  const inRange = dated.filter((row) => isInRange(row, range, day));
  return (
    <>
      <ViewBar says={t.shown(inRange.length, dated.length)}>
        <LevelChoice address={address} onChange={onChange} fallback="TASK" />
        <SpanChoice span={span} day={day} range={range} onChange={(next) => onChange({ span: next })} />
      </ViewBar>
      {inRange.length === 0 ? (
        <Empty>{t.noneHere}</Empty>
      ) : (
        <>
          <TimelineChart rows={inRange} span={span} range={range} day={day} groupName={groupName} />
          <TimelineLegend day={day} />
        </>
      )}
      <UndatedRows title={t.continuous} rows={continuous} groupName={groupName} />
      <UndatedRows title={t.undated} rows={undated} groupName={groupName} />
    </>
  );
}
