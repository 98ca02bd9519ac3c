import { Link } from '@tanstack/react-router';
import { StateTag } from '@/business/work-tags';
import { labelWords } from '@/business/work-words';
import { useText } from '@/i18n/messages';
import { Empty } from '@/ui/page-state';
import { FieldNote } from './field-note';
import { groupTasks } from './outline';
import classes from './report.module.css';
import { TextField } from './text-field';
import { PARTS, type ReportTask } from './types';
import { reportWords } from './words';

/** The unit's tasks under the plan's own headings, each with what is written of it. */
export function TaskFields({ tasks }: { tasks: readonly ReportTask[] }) {
  const t = useText(reportWords);
  if (tasks.length === 0) return <Empty>{t.noTasks}</Empty>;
  return groupTasks(tasks).map((group) => (
    <section key={group.id} className={classes.group}>
      <h3>{[group.number, group.title ?? t.otherTasks].filter(Boolean).join(' ')}</h3>
      {group.tasks.map((row) => (
        <TaskEntry key={row.field} row={row} />
      ))}
    </section>
  ));
}

function TaskEntry({ row: { field, task, previous, edited, note } }: { row: ReportTask }) {
  const t = useText(reportWords);
  const labels = useText(labelWords);
  const name = `${task.code} ${task.title}`;
  return (
    <article className={classes.task}>
      <h4>
        <Link to="/tasks/$id" params={{ id: task.taskId }} title={t.openTask}>
          {name}
        </Link>
      </h4>
      <p className={classes.facts}>
        <StateTag state={task.state} plain />
        {task.label && <span>{labels[task.label]}</span>}
        {task.dueOn && <span>{t.byDay(task.dueOn)}</span>}
        {task.product && <span>{task.product}</span>}
      </p>
      <FieldNote field={field} note={note} of={name} />
      <Items items={task.workItems} />
      {PARTS.map((part) => (
        <TextField
          key={part}
          field={field}
          part={part}
          of={name}
          text={task[part]}
          previous={previous?.[part]}
          rows={part === 'result' ? 3 : 2}
          prefilled={!edited.includes(part)}
        />
      ))}
    </article>
  );
}

function Items({ items }: { items: ReportTask['task']['workItems'] }) {
  const t = useText(reportWords);
  if (items.length === 0) return null;
  return (
    <details className={classes.items}>
      <summary>{t.items(items.length)}</summary>
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            <Link to="/work-items/$id" params={{ id: item.id }}>
              {item.title}
            </Link>{' '}
            <StateTag state={item.state} plain /> {item.dueOn && t.byDay(item.dueOn)}
          </li>
        ))}
      </ul>
    </details>
  );
}
