import { lazy, Suspense } from 'react';
import { useAddress } from '@/ui/address';
import { RowsSkeleton } from '@/ui/page-state';
import { TasksFrame } from './tasks-frame';
import { TasksTable } from './tasks-table';
import { viewOf } from './view-address';

const TimelineView = lazy(() => import('./timeline/timeline-view'));
const CalendarView = lazy(() => import('./calendar/calendar-view'));

/** All tasks this person may see, in one of several views; the address is the filter and the view. */
export function TasksPage() {
  const [address, setAddress] = useAddress();
  const view = viewOf(address);
  const shared = { address, onChange: setAddress };
  if (view === 'table') return <TasksTable {...shared} />;
  const waiting = (
    <TasksFrame {...shared}>
      <RowsSkeleton rows={12} />
    </TasksFrame>
  );
  return (
    <Suspense fallback={waiting}>
      {view === 'timeline' ? <TimelineView {...shared} /> : <CalendarView {...shared} />}
    </Suspense>
  );
}
