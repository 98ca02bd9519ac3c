import type { Unit, UnitRef } from '@/api/types';
import { ownOrganisations, topOf } from '@/business/own-units';
import { fold } from '@/lib/text';

export interface Named {
  /** `unit:<id>` or `class:<id>`. */
  key: string;
  name: string;
  shortName?: string;
  /** The unit above it, which tells two of one name apart. */
  of?: string;
  /** An office inside another organisation on the same system: meant only where nothing of one's own is. */
  elsewhere?: boolean;
}

/** What a unit's name in a table stands for: one unit, several that share it (people must say which), or none. */
export type Found = { kind: 'one'; key: string } | { kind: 'several'; among: Named[] } | { kind: 'none' };

const plain = (text: string) =>
  fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

export function namedUnits(units: readonly Unit[], classes: readonly UnitRef[]): Named[] {
  const own = ownOrganisations(units);
  return [
    ...units.map(({ id, name, shortName, parent, internal }) => ({
      key: `unit:${id}`,
      name,
      shortName,
      of: parent?.name,
      elsewhere: internal && parent !== undefined && !own.has(topOf(id, units)),
    })),
    ...classes.map(({ id, name }) => ({ key: `class:${id}`, name })),
  ];
}

/** What follows a group's name in annexes without changing whom it names. */
const RELATED = / (co )?lien quan$/;

/**
 * Finds by full name or abbreviation, marks and case ignored, then by a name that holds all the words; what is meant is
 * one's own organisation's unit before another's of the same name.
 */
export function findUnit(
  typed: string,
  known: readonly Named[],
  answers: Readonly<Record<string, string>>,
): Found {
  const wanted = plain(typed);
  const answer = answers[wanted];
  if (answer) return { kind: 'one', key: answer };
  const near = known.filter(({ elsewhere }) => !elsewhere);
  for (const name of new Set([wanted, wanted.replace(RELATED, '')])) {
    for (const among of near.length < known.length ? [near, known] : [known]) {
      const found = named(name, among);
      if (found.kind !== 'none') return found;
    }
  }
  return { kind: 'none' };
}

function named(wanted: string, known: readonly Named[]): Found {
  const exact = known.filter(
    ({ name, shortName }) => plain(name) === wanted || plain(shortName ?? '') === wanted,
  );
  if (exact.length > 0) return oneOf(exact);
  const words = wanted.split(' ');
  const holding = known.filter(({ name }) => {
    const of = plain(name).split(' ');
    return words.every((word) => of.includes(word));
  });
  if (holding.length > 0) return oneOf(holding);
  return oneOf(known.filter(({ name }) => initials(name).includes(wanted.replace(/ /g, ''))));
}

function oneOf(found: readonly Named[]): Found {
  const [first] = found;
  if (!first) return { kind: 'none' };
  return found.length === 1 ? { kind: 'one', key: first.key } : { kind: 'several', among: [...found] };
}

/** What people abbreviate a name to: with the kind of unit before it and without (`PQLKH`, `QLKH`). */
function initials(name: string): string[] {
  const letters = plain(name)
    .split(' ')
    .map((word) => word.charAt(0))
    .join('');
  return [letters, letters.slice(1)].filter((short) => short.length > 1);
}

/** The question an ambiguous text asks, by the text it is asked about. */
export const answerKey = plain;

/** Names that stand in one cell, parted by semicolons, commas or line breaks; a name holding commas is kept whole. */
export function namesIn(cell: string, known: readonly Named[]): string[] {
  const whole = cell.split(/[;\n]+/).map((part) => part.trim());
  return whole.filter(Boolean).flatMap((part) =>
    known.some(({ name }) => plain(name) === plain(part))
      ? [part]
      : part
          .split(',')
          .map((piece) => piece.trim())
          .filter(Boolean),
  );
}
