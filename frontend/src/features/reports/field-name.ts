import { headingOf } from './outline';
import type { WholeReport } from './types';

/** A field's address in words: its heading, its task, its indicator. */
export function fieldName({ content }: WholeReport, field: string): string {
  const node = content.nodes.find((one) => one.field === field);
  if (node) return headingOf(node);
  const task = content.tasks.find((one) => one.field === field)?.task;
  if (task) return `${task.code} ${task.title}`;
  return content.indicators.find((one) => one.field === field)?.indicator.name ?? field;
}
