import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { api, read } from '@/api/client';
import type { Entry } from './entries';

const PAUSE_MS = 200;
const EACH = 5;
const SHORTEST = 2;

type Hit = Omit<Entry, 'run'> & { to: string };

/** What the server finds under the words typed, a few of each kind; one kind that fails leaves the others. */
async function search(q: string, signal: AbortSignal): Promise<Hit[]> {
  const asked = { params: { query: { q, limit: EACH } }, signal };
  const kinds = await Promise.allSettled([
    read(api.GET('/api/v1/tasks', asked)).then(({ items }) =>
      items.map(
        (task): Hit => ({
          id: `task ${task.occurrenceId ?? task.id}`,
          group: 'tasks',
          label: `${task.code} ${task.title}`,
          hint: task.leadUnit.shortName ?? task.leadUnit.name,
          to: `/tasks/${task.id}`,
        }),
      ),
    ),
    read(api.GET('/api/v1/work-items', asked)).then(({ items }) =>
      items.map(
        (item): Hit => ({
          id: `item ${item.id}`,
          group: 'items',
          label: item.title,
          hint: item.unit.shortName ?? item.unit.name,
          to: `/work-items/${item.id}`,
        }),
      ),
    ),
    read(api.GET('/api/v1/indicators', asked)).then(({ items }) =>
      items.map(
        (one): Hit => ({
          id: `indicator ${one.id}`,
          group: 'indicators',
          label: `${one.code} ${one.name}`,
          hint: one.ownerUnit.shortName ?? one.ownerUnit.name,
          to: `/indicators/${one.id}`,
        }),
      ),
    ),
    read(api.GET('/api/v1/documents', asked)).then(({ items }) =>
      items.map(
        (document): Hit => ({
          id: `document ${document.id}`,
          group: 'documents',
          label: [document.numberAndSymbol, document.abstract].filter(Boolean).join(' – '),
          hint: document.issuer,
          to: `/documents/${document.id}`,
        }),
      ),
    ),
    read(api.GET('/api/v1/units', asked)).then(({ items }) =>
      items.map(
        (unit): Hit => ({
          id: `unit ${unit.id}`,
          group: 'units',
          label: unit.name,
          hint: unit.shortName,
          to: `/tasks?unit=${unit.id}`,
        }),
      ),
    ),
    read(api.GET('/api/v1/users', asked)).then(({ items }) =>
      items.map(
        (person): Hit => ({
          id: `person ${person.id}`,
          group: 'people',
          label: person.fullName,
          hint: person.positions[0] && `${person.positions[0].title}, ${person.positions[0].unit.name}`,
          to: `/work-items?person=${person.id}`,
        }),
      ),
    ),
  ]);
  return kinds.flatMap((kind) => (kind.status === 'fulfilled' ? kind.value : []));
}

/** What stood still for a moment. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

/** Tasks, work items, indicators, documents, units, people; nothing before two letters. */
export function useHits(query: string): { hits: Entry[]; searching: boolean } {
  const navigate = useNavigate();
  const q = useSettled(query.trim());
  const enough = q.length >= SHORTEST;
  const found = useQuery({
    queryKey: ['palette', q],
    queryFn: ({ signal }) => search(q, signal),
    enabled: enough,
    placeholderData: keepPreviousData,
  });
  const hits = (enough ? (found.data ?? []) : []).map(({ to, ...hit }) => ({
    ...hit,
    run: () => void navigate({ href: to }),
  }));
  const typed = query.trim().length >= SHORTEST;
  return { hits, searching: typed && (found.isFetching || q !== query.trim()) };
}
