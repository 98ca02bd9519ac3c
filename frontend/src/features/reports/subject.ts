import type { Review } from '@/business/use-review';
import type { FieldEditing } from '@/ui/use-field-edits';
import type { WholeReport } from './types';

/** A report in the hands of somebody: what he reads, marks and types. */
export interface Subject {
  report: WholeReport;
  etag: string;
  review: Review;
  editing?: FieldEditing;
}
