import type { Report, ReportContent } from '@/api/types';

/** A heading of the outline, with what the unit wrote under it. */
export type ReportNode = ReportContent['nodes'][number];
export type ReportTask = ReportContent['tasks'][number];
export type ReportFigure = ReportContent['indicators'][number];

/** A report read alone: with its content. */
export type WholeReport = Report & Required<Pick<Report, 'content' | 'openFields' | 'steps'>>;

/** What is written of a task, in the order it is asked. */
export const PARTS = ['result', 'difficulty', 'proposal'] as const;
export type Part = (typeof PARTS)[number];
