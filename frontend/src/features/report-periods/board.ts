import type { components } from '@/api/schema';
import type { Report } from '@/api/types';
import { compareText } from '@/lib/text';

type ReportMatrix = components['schemas']['ReportMatrix'];

/** The groups of a period's reports that can be looked at by themselves. */
export const GROUPS = ['expected', 'waiting', 'received', 'late', 'missing', 'excluded'] as const;
export type Group = (typeof GROUPS)[number];

const IN: Record<Group, (report: Report) => boolean> = {
  expected: ({ state }) => state !== 'EXCLUDED',
  waiting: ({ state }) => state === 'SUBMITTED',
  received: ({ state, receivedNo }) => state !== 'EXCLUDED' && receivedNo > 0,
  late: ({ firstSubmittedOn, lateDays }) => Boolean(firstSubmittedOn && lateDays),
  missing: ({ state, firstSubmittedOn }) => state !== 'EXCLUDED' && !firstSubmittedOn,
  excluded: ({ state }) => state === 'EXCLUDED',
};

export function inGroup(reports: readonly Report[], group: Group | undefined): Report[] {
  return group ? reports.filter(IN[group]) : [...reports];
}

/** What needs doing first: missing the longest, then returned, sent, received, and who need not report. */
export function byNeed(reports: readonly Report[]): Report[] {
  const rank = (report: Report) => (IN.missing(report) ? 0 : ORDER.indexOf(report.state) + 1);
  return [...reports].sort(
    (a, b) =>
      rank(a) - rank(b) || (b.lateDays ?? 0) - (a.lateDays ?? 0) || compareText(a.unit.name, b.unit.name),
  );
}
const ORDER: Report['state'][] = ['RETURNED', 'DRAFT', 'SUBMITTED', 'RECEIVED', 'CONSOLIDATED', 'EXCLUDED'];

export type MatrixCell = ReportMatrix['rows'][number]['cells'][number];

export interface MatrixRow {
  unit: ReportMatrix['rows'][number]['unit'];
  /** By the period's id. */
  cells: Map<string, MatrixCell>;
}

/** Units × periods, the units in dictionary order. */
export function matrixOf({ rows }: ReportMatrix): MatrixRow[] {
  return rows
    .map(({ unit, cells }) => ({ unit, cells: new Map(cells.map((cell) => [cell.periodId, cell])) }))
    .sort((a, b) => compareText(a.unit.name, b.unit.name));
}
