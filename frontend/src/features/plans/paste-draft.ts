import { useEffect, useState } from 'react';
import { dropDraft, keepDraft, readDraft } from '@/ui/drafts';
import { emptyRow, isEmpty, type PasteRow } from './paste-rows';

/** What is being pasted into a plan, with everything needed to go on where it stopped. */
export interface PasteDraft {
  rows: PasteRow[];
  answers: Record<string, string>;
  documentId?: string;
  /** Under which key each content was sent: sent again after a lost answer it counts once. */
  keys: [payload: string, key: string][];
  /** Sections already made of the table's headings, by what stood for their ids. */
  sections?: Record<string, string>;
}

const nameOf = (planId: string) => `paste/${planId}`;

function read(planId: string): PasteDraft | undefined {
  const kept = readDraft(nameOf(planId))?.paste;
  return kept ? (JSON.parse(kept) as PasteDraft) : undefined;
}

/**
 * Keeps the rows of a paste on this machine until each of them is made: neither a killed tab nor a lost network loses a
 * table somebody has put right.
 */
export function usePasteDraft(planId: string) {
  const [before] = useState(() => read(planId));
  const [draft, setDraft] = useState<PasteDraft>(
    () => before ?? { rows: [emptyRow()], answers: {}, keys: [] },
  );
  const [kept, setKept] = useState(true);
  const waits = draft.rows.some((row) => !row.made && !isEmpty(row));
  useEffect(() => {
    if (waits) setKept(keepDraft(nameOf(planId), { paste: JSON.stringify(draft) }));
    else dropDraft(nameOf(planId));
  }, [planId, draft, waits]);
  return { draft, setDraft, kept, restored: before !== undefined };
}
