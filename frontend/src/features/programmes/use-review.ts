import { useState } from 'react';
import { cleanPasted } from '@/lib/text';
import { dropDraft, keepDraft, readDraft } from '@/ui/drafts';

export interface Review {
  /** What the leader has to say of single work items, by their ids. */
  notes: Record<string, string>;
  write: (itemId: string, text: string) => void;
  clear: () => void;
}

/** The notes of a leader going through a programme, kept on this machine until the programme is returned or approved. */
export function useReview(programmeId: string): Review {
  const name = `review/${programmeId}`;
  const [notes, setNotes] = useState<Record<string, string>>(() => textsOf(readDraft(name)));
  return {
    notes,
    write: (itemId, text) => {
      const { [itemId]: _, ...rest } = notes;
      const cleaned = cleanPasted(text);
      const next = cleaned ? { ...rest, [itemId]: cleaned } : rest;
      setNotes(next);
      keepDraft(name, next);
    },
    clear: () => {
      setNotes({});
      dropDraft(name);
    },
  };
}

function textsOf(kept: Record<string, string | undefined> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(kept).flatMap(([id, text]) => (text ? [[id, text]] : [])));
}
