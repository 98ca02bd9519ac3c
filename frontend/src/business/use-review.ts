import { useState } from 'react';
import { cleanPasted } from '@/lib/text';
import { dropDraft, keepDraft, readDraft } from '@/ui/drafts';

export interface Review {
  /** What there is to say of single items, by their ids. */
  notes: Record<string, string>;
  write: (itemId: string, text: string) => void;
  clear: () => void;
}

/** The notes of somebody going through a long document, kept on this machine under a name until it is answered. */
export function useReview(of: string): Review {
  const name = `review/${of}`;
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
