import type { ReportNode, ReportTask, WholeReport } from './types';

/** Tasks that stand under one section of the plan. */
export interface TaskGroup {
  id: string;
  number?: string;
  title?: string;
  tasks: ReportTask[];
}

/** The tasks under the plan's own headings, in its order. */
export function groupTasks(tasks: readonly ReportTask[]): TaskGroup[] {
  const groups = new Map<string, TaskGroup>();
  for (const row of tasks) {
    const { sectionId = '', sectionNumber, sectionTitle } = row.task;
    const group = groups.get(sectionId) ?? {
      id: sectionId,
      number: sectionNumber,
      title: sectionTitle,
      tasks: [],
    };
    group.tasks.push(row);
    groups.set(sectionId, group);
  }
  return [...groups.values()];
}

/** How many tasks stand under each label, in the order they are first met; those not counted are left out. */
export function countLabels(
  tasks: readonly ReportTask[],
): Map<NonNullable<ReportTask['task']['label']>, number> {
  const counts = new Map<NonNullable<ReportTask['task']['label']>, number>();
  for (const { task } of tasks) if (task.label) counts.set(task.label, (counts.get(task.label) ?? 0) + 1);
  return counts;
}

export const anchorOf = (code: string) => `node-${code.replace(/[^A-Za-z0-9]+/g, '-')}`;

/** A heading as it is printed: "2. Các nhiệm vụ, giải pháp". */
export const headingOf = ({ number, title }: Pick<ReportNode, 'number' | 'title'>) =>
  number ? `${number}. ${title}` : title;

/** What stands under a heading and is still missing or marked, for the outline at the side. */
export interface NodeState {
  missing: number;
  marked: number;
}

/** What somebody has to look at under each heading before sending. */
export function nodeStates(
  report: WholeReport,
  said: (key: string, now?: string) => string,
): Map<string, NodeState> {
  const { nodes, tasks, indicators } = report.content;
  return new Map(
    nodes.map((node) => {
      switch (node.content) {
        case 'TEXT':
          return [
            node.code,
            {
              missing: node.required && !said(`${node.field}/text`, node.text).trim() ? 1 : 0,
              marked: node.note ? 1 : 0,
            },
          ];
        case 'TASKS':
          return [
            node.code,
            {
              missing: tasks.filter(({ field, task }) => !said(`${field}/result`, task.result).trim()).length,
              marked: tasks.filter(({ note }) => note).length,
            },
          ];
        case 'INDICATORS':
          return [
            node.code,
            {
              missing: indicators.filter(({ indicator }) => indicator.figure.state === 'NOT_AVAILABLE')
                .length,
              marked: indicators.filter(({ note }) => note).length,
            },
          ];
        default:
          return [node.code, { missing: 0, marked: 0 }];
      }
    }),
  );
}
