import type { components } from '@/api/schema';

type Schemas = components['schemas'];

export type ConsolidatedNode = Schemas['ConsolidatedNode'];
export type ConsolidatedFigures = Schemas['ConsolidatedFigures'];
export type Origin = Schemas['ConsolidatedProvenance']['origins'][number];
export type LeftOutLine = Schemas['LeftOutLine'];
export type StaleChange = Schemas['ConsolidatedStaleness']['changes'][number];
export type Version = Schemas['ConsolidatedVersion'];
export type Reporter = Schemas['ConsolidatedReporters']['lines'][number];
export type ReportedIndicator = Schemas['ReportedIndicator'];
export type SectionTasks = Schemas['ReportSectionTasks'];
export type ReportedSection = Schemas['ConsolidatedSection'];
export type IndicatorStatus = Schemas['IndicatorStatusCode'] | 'NONE';
export type ImportedText = Schemas['ImportedReportText'];
export type Assembly = Schemas['ConsolidatedAssembly'];
export type SigningRole = Schemas['ReportSigningRole']['role'];
export type Consolidated = Schemas['ConsolidatedReport'];

/** The department's report read alone: with its content. */
export type WholeConsolidated = Consolidated & Required<Pick<Consolidated, 'content'>>;
