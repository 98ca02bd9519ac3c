import type { UnitKind } from '@/api/types';
import { fold } from '@/lib/text';

/** What kind of unit a name tells of; rooms are what most units are. */
export function kindOf(name: string): UnitKind {
  const beginning: [UnitKind, RegExp][] = [
    ['SUB_DEPARTMENT', /^chi cuc/],
    ['INSPECTORATE', /^thanh tra/],
    ['CENTRE', /^(trung tam|vien|truong)\b/],
    ['MANAGEMENT_BOARD', /^ban quan ly/],
    ['DEPARTMENT', /^so\b/],
    ['PEOPLES_COMMITTEE', /^(uy ban nhan dan|ubnd)/],
  ];
  return beginning.find(([, pattern]) => pattern.test(fold(name).trim()))?.[0] ?? 'OFFICE';
}

/** A code as the contract takes it, made of what people know a unit by: `BG-SO-NN`, `KHTC` → `BG-SO-NN-KHTC`. */
export function codeFor(
  name: string,
  shortName: string | undefined,
  above: string | undefined,
  taken: readonly string[],
): string {
  const letters = (text: string) =>
    fold(text)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .toUpperCase();
  const initials = fold(name)
    .split(/[^a-z0-9]+/)
    .map((word) => word.charAt(0))
    .join('');
  const code = [above, letters(shortName ?? '') || initials.toUpperCase()]
    .filter(Boolean)
    .join('-')
    .slice(0, 56);
  let free = code;
  for (let n = 2; taken.includes(free); n++) free = `${code}-${n}`;
  return free;
}

/** How the line over a table's names begins. */
const HEADER = /^(stt|tt|so tt|ten|ten day du|ten don vi|don vi|phong|phong ban)$/;

export interface UnitLine {
  name: string;
  shortName?: string;
}

/** Units as a column or two of a table: a name on each line, then its abbreviation; a number before it is passed over. */
export function unitLines(text: string): UnitLine[] {
  return text
    .split(/\n/)
    .map((line) => line.split(/\t|;/).map((cell) => cell.trim()))
    .map((cells) => (/^\d*[.)]?$/.test(cells[0] ?? '') ? cells.slice(1) : cells))
    .map(([name = '', shortName]) => ({
      name: name.replace(/^\d+[.)]\s*/, '').replace(/\s+/g, ' '),
      shortName: shortName || undefined,
    }))
    .filter(({ name }) => name && !HEADER.test(fold(name)));
}
