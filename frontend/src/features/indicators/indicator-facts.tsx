import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { api, read } from '@/api/client';
import type { Indicator } from '@/api/types';
import { FigureText } from '@/business/indicator-tags';
import { useText } from '@/i18n/messages';
import { Panel } from '@/ui/page';
import classes from './indicator-page.module.css';
import { targetText } from './target-text';
import { indicatorWords } from './words';

/** What the indicator means, how it is worked out, and what is aimed at. */
export function IndicatorFacts({ indicator }: { indicator: Indicator }) {
  const t = useText(indicatorWords);
  const { baseline, decimals, unitOfMeasure } = indicator;
  const facts: [string, ReactNode][] = [
    [
      t.targets,
      <ul key="targets" className={classes.inputs}>
        {indicator.targets.map((target) => (
          <li key={target.id}>
            {targetText(target, decimals, unitOfMeasure)}
            <p className={classes.soft}>“{target.text}”</p>
          </li>
        ))}
      </ul>,
    ],
    [t.definition, indicator.definition],
    [t.method, indicator.method],
    [
      t.baseline,
      <span key="baseline">
        <FigureText figure={baseline} decimals={decimals} unit={unitOfMeasure} />
        {baseline.year && ` (${baseline.year})`}
        {baseline.reason && <p className={classes.soft}>{baseline.reason}</p>}
        {baseline.source && <p className={classes.soft}>{baseline.source}</p>}
      </span>,
    ],
    [t.owner, indicator.ownerUnit.name],
    [t.frequency, t[indicator.frequency]],
    [t.basis, t[indicator.basis]],
    [t.dataSource, indicator.dataSource],
    [t.note, indicator.note],
    [t.tasks, indicator.taskIds.length > 0 && indicator.taskIds.map((id) => <TaskName key={id} id={id} />)],
  ];
  return (
    <Panel title={t.facts}>
      <dl className={classes.facts}>
        {facts
          .filter(([, value]) => value)
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </Panel>
  );
}

/** A task by its number and words, which open it. */
function TaskName({ id }: { id: string }) {
  const task = useQuery({
    queryKey: ['task-name', id],
    queryFn: () =>
      read(api.GET('/api/v1/tasks/{id}', { params: { path: { id }, query: { fields: 'id,code,title' } } })),
  });
  if (!task.data) return null;
  return (
    <p>
      <Link to="/tasks/$id" params={{ id }}>
        {task.data.code} {task.data.title}
      </Link>
    </p>
  );
}
