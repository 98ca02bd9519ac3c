import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { WorkItem } from '@/api/types';
import { Due } from '@/business/deadline';
import { holderName, productText } from '@/business/unit-names';
import { LabelTag } from '@/business/work-tags';
import { workWords } from '@/business/work-words';
import { useText } from '@/i18n/messages';
import { formatDate } from '@/lib/dates';
import { Panel } from '@/ui/page';
import { workItemWords } from './words';
import classes from './work-item-page.module.css';

export function WorkItemFacts({ item }: { item: WorkItem }) {
  const t = useText(workItemWords);
  const work = useText(workWords);
  const { task } = item.occurrence;
  const facts: [string, ReactNode][] = [
    [t.due, <Due key="due" dueOn={item.dueOn} originalDueOn={item.originalDueOn} />],
    ['', item.reportingLabel && <LabelTag label={item.reportingLabel} />],
    [
      t.task,
      <Link key="task" to="/tasks/$id" params={{ id: task.id }} search={{ occurrence: item.occurrence.id }}>
        {task.code}. {task.title}
      </Link>,
    ],
    [t.unit, item.unit.name],
    [t.person, item.person?.fullName],
    [t.helpers, item.helpers.map((person) => person.fullName).join(', ')],
    [t.holder, item.holder && work.heldBy(holderName(item.holder), item.holder.since)],
    [t.product, item.product],
    [t.delivered, item.productReference && productText(item.productReference)],
    [t.percent, item.percentComplete !== undefined && work.percentDone(item.percentComplete)],
    [
      t.extensions,
      item.extensions?.map(({ fromDueOn, toDueOn }) => t.extension(fromDueOn, toDueOn)).join('; '),
    ],
    [t.submitted, item.submittedOn && formatDate(item.submittedOn)],
    [t.completed, item.completedOn && formatDate(item.completedOn)],
  ];
  return (
    <Panel title={t.facts}>
      <dl className={classes.facts}>
        {facts
          .filter(([, value]) => value)
          .map(([name, value]) => (
            <div key={name}>
              {name && <dt>{name}</dt>}
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </Panel>
  );
}
