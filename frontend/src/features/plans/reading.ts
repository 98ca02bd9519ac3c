import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import type { Plan, Section } from '@/api/types';
import { documentTextQuery } from '@/business/document-queries';
import { sectionsQuery } from '@/business/plan-queries';
import { anchorsIn, itemsQuery } from './plan-queries';
import { layOut } from './reader-text';

const NONE: Section[] = [];

export type Reading = ReturnType<typeof useReading>;

/** The plan's text laid out with what was made of it, and what was made of the place the address names. */
export function useReading(plan: Plan, at: number | undefined) {
  const documentId = plan.document?.id;
  const text = useQuery(documentTextQuery(documentId));
  const items = useQuery(itemsQuery(plan.id));
  const sections = useQuery(sectionsQuery(plan.id)).data?.items ?? NONE;
  const paragraphs = useMemo(() => {
    const headings = sections.flatMap(({ id, code, title, sources }) =>
      anchorsIn(documentId ?? '', { kind: 'section', id, code, title }, sources),
    );
    const made = (items.data ?? []).flatMap((item) => anchorsIn(documentId ?? '', item, item.sources));
    return layOut(text.data?.text ?? '', [...headings, ...made]);
  }, [text.data, items.data, sections, documentId]);
  const chosen = useMemo(
    () => paragraphs.flatMap(({ parts }) => parts).find((part) => part.start === at)?.made ?? [],
    [paragraphs, at],
  );
  const ready = items.data !== undefined && text.data !== undefined;
  const scrolled = useRef<number>(undefined);
  useEffect(() => {
    if (!ready || at === undefined || scrolled.current === at) return;
    scrolled.current = at;
    document.getElementById(`at-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [ready, at]);
  const source = useMemo(
    () => (documentId && text.data ? { id: documentId, text: text.data.text } : undefined),
    [documentId, text.data],
  );
  return { at, text, items, sections, paragraphs, chosen, ready, source };
}
