import { dropDraft, keepDraft, readDraft } from '@/ui/drafts';
import type { Drafts, Typed } from './sheet';

/** What was typed into a grid and not saved when the tab died or the session ran out. */
export function readKept(name: string): Drafts {
  const kept = readDraft(name) ?? {};
  return Object.fromEntries(
    Object.entries(kept).flatMap(([cell, text]) => (text ? [[cell, JSON.parse(text) as Typed]] : [])),
  );
}

export function keep(name: string, drafts: Drafts): void {
  const entries = Object.entries(drafts);
  if (entries.length === 0) dropDraft(name);
  else keepDraft(name, Object.fromEntries(entries.map(([cell, typed]) => [cell, JSON.stringify(typed)])));
}
