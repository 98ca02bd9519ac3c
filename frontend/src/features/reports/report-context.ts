import { createContext, useContext } from 'react';
import type { Review } from '@/business/use-review';
import type { FieldEditing } from '@/ui/use-field-edits';

interface ReportContext {
  /** Absent where this person may not write. */
  editing?: FieldEditing;
  /** The fields that are open, by their addresses. */
  open: ReadonlySet<string>;
  /** Marks of the office that receives, while it may return the report. */
  review?: Review;
  /** The number of the version sent last, whose words stand until they are written again; 0 before the first. */
  sent: number;
  /** How much of a field's text stood in the period before, in words. */
  likeness?: ReadonlyMap<string, string>;
}

export const ReportContext = createContext<ReportContext>({ open: new Set(), sent: 0 });

export const useReport = () => useContext(ReportContext);
