import { currentSession } from '@/api/session';
import type { Unit } from '@/api/types';

type Placed = Pick<Unit, 'id' | 'internal' | 'parent'>;

/** The organisation a unit belongs to: the one at the top of its line. */
export function topOf(id: string, units: readonly Placed[]): string {
  let at = id;
  for (let step = 0; step < units.length; step++) {
    const parent = units.find((unit) => unit.id === at)?.parent;
    if (!parent) return at;
    at = parent.id;
  }
  return at;
}

/** The organisations whoever is signed in holds a position in. */
export function ownOrganisations(units: readonly Placed[]): Set<string> {
  const session = currentSession();
  const positions = session.status === 'signed-in' ? session.user.positions : [];
  return new Set(positions.map(({ unit }) => topOf(unit.id, units)));
}

/** Whoever looks after the whole installation, and whoever has no position, is of every organisation. */
export function isOfAll(): boolean {
  const session = currentSession();
  return (
    session.status !== 'signed-in' ||
    session.user.installationAdministrator ||
    session.user.positions.length === 0
  );
}

/** Units of the organisations whoever is signed in works in: another department's are not theirs to lead or to keep. */
export function ownUnits<U extends Placed>(units: readonly U[]): U[] {
  const own = ownOrganisations(units);
  const theirs = units.filter(({ id, internal }) => internal && own.has(topOf(id, units)));
  // A position in a unit that has ended leaves nothing to choose from; then nothing is held back.
  return isOfAll() || theirs.length === 0 ? units.filter(({ internal }) => internal) : theirs;
}
