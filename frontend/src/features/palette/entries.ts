import type { paletteWords } from './words';

type Words = keyof (typeof paletteWords)['vi'];

/** What can be chosen: where it stands in the list, what it is called, what it does. */
export interface Entry {
  id: string;
  group: Words;
  label: string;
  /** Beside the name: a unit, a position. */
  hint?: string;
  /** Found by these words too. */
  also?: string;
  run: () => void;
}

/** Entries under their headings, in the order in which the headings first come. */
export function grouped(entries: readonly Entry[]): [Words, Entry[]][] {
  const groups = new Map<Words, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.group);
    if (group) group.push(entry);
    else groups.set(entry.group, [entry]);
  }
  return [...groups];
}
