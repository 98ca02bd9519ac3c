import type { Section } from '@/api/types';
import type { NewHeading, PasteRow, RowPlace } from './paste-rows';
import { headingOf } from './section-commands';

export interface Places {
  rows: Map<string, RowPlace>;
  /** In the order in which they have to be made. */
  headings: NewHeading[];
}

/** How the id of a section still to be made begins. */
export const NEW = 'new:';
const ONLY_CODE = 'I';

const ROMAN = /^[IVXLC]+$/;
const LETTER = /^[A-ZĐ]$/;

/** Annexes go from A to I to 1; a heading stands inside the nearest one of a higher level before it. */
function levelOf(number: string, lettered: boolean): number {
  if (lettered && LETTER.test(number) && !/^[IVX]$/.test(number)) return 0;
  if (ROMAN.test(number)) return 1;
  return LETTER.test(number) ? 0 : 2;
}

/** A number as it identifies: `1)` and `1.` are 1. */
export const bareCode = (code: string) => code.replace(/[\s)]+/g, '').replace(/\.+$/, '');

/** The number and name of a row that only heads others: all other cells are empty, and it is numbered as headings are. */
function headOf(
  { cells }: PasteRow,
  after: readonly PasteRow[],
): { number: string; title: string } | undefined {
  if ([cells.lead, cells.coordinators, cells.product, cells.due].some((text) => text.trim()))
    return undefined;
  // A heading merged over the whole line comes as one cell.
  const [number = '', title = ''] = cells.title.trim()
    ? [bareCode(cells.code), cells.title.replace(/\s+/g, ' ').trim()]
    : Object.values(headingOf(cells.code));
  if (!number || !title) return undefined;
  const heads =
    ROMAN.test(number) ||
    LETTER.test(number) ||
    after.some((row) => bareCode(row.cells.code).startsWith(`${number}.`));
  return heads ? { number, title } : undefined;
}

interface Held {
  id: string;
  code: string;
}

/** The section whose code a code begins with, the longest where several do. */
function inside(code: string, sections: readonly Held[]): Held | undefined {
  return sections
    .filter((section) => code.startsWith(`${section.code}.`))
    .sort((a, b) => b.code.length - a.code.length)[0];
}

/**
 * Where each row of a table stands in the plan: in the section chosen, in the one its code begins with, under the heading
 * row above it, in the plan's only section. A number that begins anew under each heading is told apart by the heading's,
 * and a row without a number gets the next one.
 */
export function placesOf(
  rows: readonly PasteRow[],
  sections: readonly Section[],
  taken: readonly string[],
  only: { title: string },
): Places {
  const made = new Map<string, NewHeading>();
  const places: Places['rows'] = new Map();
  const codes = new Set([...taken, ...rows.map(({ cells }) => bareCode(cells.code))]);
  const lettered = rows.some(({ cells }) => /^A\.?$/.test(cells.code.trim()));
  let open: { id: string; code: string; level: number }[] = [];
  rows.forEach((row, at) => {
    const head = headOf(row, rows.slice(at + 1));
    if (head) {
      const level = levelOf(head.number, lettered);
      open = open.filter((above) => above.level < level);
      const above = open.at(-1);
      const code = bareCode(
        above && !head.number.startsWith(`${above.code}.`) ? `${above.code}.${head.number}` : head.number,
      ).replace(/Đ/g, 'D');
      const known = sections.find((section) => section.code === code);
      const heading = { id: known?.id ?? `${NEW}${code}`, code, ...head, parentId: above?.id };
      if (!known && !made.has(code)) made.set(code, heading);
      open.push({ id: heading.id, code, level });
      places.set(row.id, { sectionId: heading.id, code, heading });
      return;
    }
    const own = bareCode(row.cells.code);
    const chosen = sections.find(({ id }) => id === row.cells.section);
    const section =
      chosen ??
      inside(own, [...sections, ...made.values()]) ??
      open.at(-1) ??
      sections.find(({ code }) => code === own) ??
      (sections.length === 1 ? sections[0] : undefined);
    const place = section ?? (sections.length === 0 ? alone(made, only.title) : { id: '', code: '' });
    const code = codeIn(own, place.code, !own || (!chosen && place === open.at(-1)), codes);
    codes.add(code);
    places.set(row.id, { sectionId: place.id, code });
  });
  return { rows: places, headings: [...made.values()] };
}

/** The section of a table without headings, in a plan without sections: made once, for all its rows. */
function alone(made: Map<string, NewHeading>, title: string): Held {
  const only = made.get(ONLY_CODE) ?? { id: `${NEW}${ONLY_CODE}`, code: ONLY_CODE, number: ONLY_CODE, title };
  made.set(ONLY_CODE, only);
  return only;
}

/** A row's code: as typed, with its heading's before it where it stands under one; the next free one where none is. */
function codeIn(own: string, section: string, below: boolean, taken: ReadonlySet<string>): string {
  if (!section || !below || `${own}.`.startsWith(`${section}.`)) return own;
  if (own) return `${section}.${own}`;
  let next = 1;
  while (taken.has(`${section}.${next}`)) next++;
  return `${section}.${next}`;
}

/**
 * The codes of rows in a register, which goes on for years: a table's own numbering begins at 1 each time, so a number
 * that is taken, and a row without one, gets the next after the highest. Rows already made or sent keep theirs: sent again
 * after a lost answer they count once.
 */
export function inRegister(rows: readonly PasteRow[], taken: readonly string[]): Places['rows'] {
  const used = new Set(taken.map(bareCode));
  const wanted = rows.map(({ cells, sentAs }) => sentAs ?? bareCode(cells.code));
  let last = Math.max(0, ...[...used, ...wanted].filter((code) => /^\d{1,9}$/.test(code)).map(Number));
  return new Map(
    rows.map((row, at) => {
      const own = wanted[at] ?? '';
      const free = row.made || row.sentAs || (own && !(/^\d+$/.test(own) && used.has(own)));
      const code = free ? own : String(++last);
      used.add(code);
      return [row.id, { sectionId: '', code }];
    }),
  );
}
