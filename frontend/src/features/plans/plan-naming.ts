import { fold } from '@/lib/text';
import type { Values } from '@/ui/command';

/** Words that say nothing of what a plan is about. */
const EMPTY = new Set([
  'ke',
  'hoach',
  'cua',
  'va',
  'cac',
  'tren',
  'dia',
  'ban',
  'tinh',
  'giai',
  'doan',
  'nam',
]);
const MOST_LETTERS = 8;

/** The years a title names: `giai đoạn 2026-2030`, `năm 2027`. */
function yearsIn(title: string | undefined): Values | undefined {
  const several = /\b(20\d\d)\s*[-–]\s*(20\d\d)\b/.exec(title ?? '');
  const one = /\bnăm (20\d\d)\b/i.exec((title ?? '').normalize('NFC'));
  const [from, to] = several ? [several[1], several[2]] : [one?.[1], one?.[1]];
  return from && to && from <= to ? { startsOn: `${from}-01-01`, endsOn: `${to}-12-31` } : undefined;
}

/** The period follows the years of the title as it is typed; a document entered on the spot begins with the title. */
export function followTitle(name: string, value: string | undefined, before: Values): Values | undefined {
  if (name === 'title') return value === before.title ? undefined : yearsIn(value);
  if (name === 'newDocument' && value === 'true' && !before['document/abstract'])
    return { 'document/abstract': before.title };
  return undefined;
}

/**
 * A code as the contract takes it, from what people type (`kh 2022 cđs` → `KH-2022-CDS`), else from the year and what
 * the title is about (`Kế hoạch chuyển đổi số năm 2022` → `KH-2022-CDS`).
 */
export function codeFrom({ code, title, startsOn }: Values): string {
  if (code?.trim())
    return fold(code)
      .trim()
      .replace(/[\s_/]+/g, '-')
      .toUpperCase();
  const about = fold(title ?? '')
    .split(/[^a-z]+/)
    .filter((word) => word && !EMPTY.has(word))
    .map((word) => word.charAt(0))
    .join('')
    .slice(0, MOST_LETTERS);
  return ['KH', startsOn?.slice(0, 4), about.toUpperCase()].filter(Boolean).join('-');
}
