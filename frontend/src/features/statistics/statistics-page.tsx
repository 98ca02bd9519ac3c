import { useText } from '@/i18n/messages';
import { useAddress } from '@/ui/address';
import { Button } from '@/ui/button';
import { Page } from '@/ui/page';
import { TabLinks } from '@/ui/tab-links';
import { IndicatorStatistics } from './indicator-statistics';
import { PerformanceStatistics } from './performance-statistics';
import { TaskStatistics } from './task-statistics';
import { statisticsWords } from './words';

/** Figures of tasks, work items and indicators; every number opens exactly the rows it counts. */
export function StatisticsPage() {
  const t = useText(statisticsWords);
  const [{ level = 'TASK' }] = useAddress();
  return (
    <Page title={t.title} actions={<Button onClick={() => window.print()}>{t.print}</Button>}>
      <TabLinks
        label={t.level}
        name="level"
        current={level}
        tabs={[
          { value: 'TASK', label: t.tasks },
          { value: 'WORK_ITEM', label: t.workItems },
          { value: 'INDICATOR', label: t.indicators },
          { value: 'PERFORMANCE', label: t.performance },
        ]}
      />
      {level === 'INDICATOR' ? (
        <IndicatorStatistics />
      ) : level === 'PERFORMANCE' ? (
        <PerformanceStatistics />
      ) : (
        <TaskStatistics key={level} level={level === 'WORK_ITEM' ? 'WORK_ITEM' : 'TASK'} />
      )}
    </Page>
  );
}
