import { type RefObject, useEffect, useState } from 'react';
import type { Range } from '@/business/sentences';

const lengthOf = (text: string) => [...text].length;

/** How many code points of a run stand before a place inside it. */
function lengthTo(run: Element, node: Node, offset: number): number {
  const before = document.createRange();
  before.selectNodeContents(run);
  before.setEnd(node, offset);
  return lengthOf(before.toString());
}

/** What is selected of a text shown in runs that carry `data-start`, in code points of the stored text. */
export function selectedRange(container: Element, selection: Selection | null): Range | undefined {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  let found: Range | undefined;
  for (const run of container.querySelectorAll<HTMLElement>('[data-start]')) {
    if (!range.intersectsNode(run)) continue;
    const base = Number(run.dataset.start);
    const from = run.contains(range.startContainer)
      ? lengthTo(run, range.startContainer, range.startOffset)
      : 0;
    const to = run.contains(range.endContainer)
      ? lengthTo(run, range.endContainer, range.endOffset)
      : lengthOf(run.textContent ?? '');
    if (to > from) found = { start: found?.start ?? base + from, end: base + to };
  }
  return found;
}

/** The stretch of text selected last; it stays while a dialog is open over it, and goes when told or unselected. */
export function useTextSelection(container: RefObject<Element | null>, on: boolean) {
  const [range, setRange] = useState<Range>();
  useEffect(() => {
    if (!on) return;
    const read = () => {
      const selection = document.getSelection();
      const inside = selection?.anchorNode && container.current?.contains(selection.anchorNode);
      if (inside && container.current) setRange(selectedRange(container.current, selection));
    };
    document.addEventListener('selectionchange', read);
    return () => document.removeEventListener('selectionchange', read);
  }, [container, on]);
  const clear = () => {
    document.getSelection()?.removeAllRanges();
    setRange(undefined);
  };
  return [on ? range : undefined, clear] as const;
}
