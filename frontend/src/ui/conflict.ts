import type { CommandField, Values } from './command';

/** A field that somebody else changed while it was being changed here. */
export interface Difference {
  name: string;
  mine: string | undefined;
  theirs: string | undefined;
  /** Which one is to stand; nothing where both changed it and nobody has chosen yet. */
  chosen?: 'MINE' | 'THEIRS';
}

const same = (one: string | undefined, other: string | undefined) => (one ?? '') === (other ?? '');

/**
 * What differs between the form and the server's present state: where only they changed a field, theirs stands;
 * where both did, somebody has to choose. What only this form changed is no conflict.
 */
export function differencesOf(
  fields: readonly Pick<CommandField, 'name'>[],
  original: Values,
  mine: Values,
  theirs: Values,
): Difference[] {
  return fields.flatMap(({ name }): Difference[] => {
    const [was, here, there] = [original[name], mine[name], theirs[name]];
    if (same(here, there) || same(was, there)) return [];
    return [{ name, mine: here, theirs: there, chosen: same(was, here) ? 'THEIRS' : undefined }];
  });
}

export function unchosen(differences: readonly Difference[]): Difference[] {
  return differences.filter(({ chosen }) => !chosen);
}

export function taken({ chosen, mine, theirs }: Difference): string | undefined {
  return chosen === 'THEIRS' ? theirs : mine;
}
