import type { ReactNode } from 'react';
import { findMatches } from '@/lib/text';

/** A text in its own spelling with what the search found marked in it, whatever marks or case were typed. */
export function Highlight({ text, query }: { text: string; query?: string }) {
  if (!query?.trim()) return <>{text}</>;
  const parts: ReactNode[] = [];
  let at = 0;
  for (const [start, end] of findMatches(query, text)) {
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  parts.push(text.slice(at));
  return <>{parts}</>;
}
