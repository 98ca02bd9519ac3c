import { labelWords } from '@/business/work-words';
import { useText } from '@/i18n/messages';
import { formatNumber } from '@/lib/numbers';
import { countLabels } from './outline';
import classes from './report.module.css';
import type { ReportTask } from './types';
import { reportWords } from './words';

/** How many tasks stand under each label: counted, so nobody types them. */
export function TaskFigures({ tasks, asOf }: { tasks: readonly ReportTask[]; asOf: string }) {
  const t = useText(reportWords);
  const labels = useText(labelWords);
  return (
    <>
      <dl className={classes.counts}>
        <div>
          <dt>{t.total}</dt>
          <dd>{formatNumber(tasks.length)}</dd>
        </div>
        {[...countLabels(tasks)].map(([label, count]) => (
          <div key={label}>
            <dt>{labels[label]}</dt>
            <dd>{formatNumber(count)}</dd>
          </div>
        ))}
      </dl>
      <p className={classes.soft}>
        {t.heading} {t.countedAt(asOf)}.
      </p>
    </>
  );
}
