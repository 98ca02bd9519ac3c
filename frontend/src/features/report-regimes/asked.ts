import type { Section } from '@/api/types';

/** What of a plan is asked: all of it, whatever comes later, or only what is named. */
export type Asked = 'ALL' | ReadonlySet<string>;

export interface Row {
  id: string;
  label: string;
  depth: number;
  /** The sections around it, the nearest first. */
  within: string[];
  /** Stands only for what is under it. */
  heading?: boolean;
}

const ONLY = 'only:';

/** As the value of a field: `all`, or `only:` and the ids. */
export function askedValue(ids: readonly string[] | undefined): string {
  return ids ? ONLY + ids.join(',') : 'all';
}

export function askedOf(value: string | undefined): Asked {
  if (!value?.startsWith(ONLY)) return 'ALL';
  return new Set(value.slice(ONLY.length).split(',').filter(Boolean));
}

/** As the API takes it: absent is all. */
export function askedIds(value: string | undefined): string[] | undefined {
  const asked = askedOf(value);
  return asked === 'ALL' ? undefined : [...asked];
}

/** The sections of a plan, each under the one it belongs to. */
export function sectionRows(sections: readonly Section[]): Row[] {
  const known = new Map(sections.map((section) => [section.id, section]));
  return sections.map(({ id, code, title, parentId }) => {
    const within: string[] = [];
    for (let at = parentId && known.get(parentId); at; at = at.parentId && known.get(at.parentId))
      within.push(at.id);
    return { id, label: `${code}. ${title}`, depth: within.length, within };
  });
}

interface Thing {
  id: string;
  label: string;
  sectionId?: string;
}

/** Tasks or indicators under the headings of the plan that have any; what stands under none comes first. */
export function thingRows(sections: readonly Section[], things: readonly Thing[]): Row[] {
  const rows = sectionRows(sections);
  const known = new Set(rows.map(({ id }) => id));
  const loose = things.filter(({ sectionId }) => !sectionId || !known.has(sectionId));
  return [
    ...loose.map(({ id, label }) => ({ id, label, depth: 0, within: [] })),
    ...rows.flatMap((section) => {
      const own = things.filter(({ sectionId }) => sectionId === section.id);
      const around = [section.id, ...section.within];
      return own.length === 0
        ? []
        : [
            { ...section, depth: 0, heading: true },
            ...own.map(({ id, label }) => ({ id, label, depth: 1, within: around })),
          ];
    }),
  ];
}
