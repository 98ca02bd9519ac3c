import type { Figure } from '@/api/types';
import { figureWords } from '@/business/indicator-words';
import { textsOf } from '@/i18n/messages';
import { formatNumber, parseNumber, type SeparatorChoice } from '@/lib/numbers';
import { fold } from '@/lib/text';

export type EnteredState = 'REPORTED' | 'ZERO' | 'NOT_ARISEN' | 'NOT_APPLICABLE' | 'NOT_AVAILABLE';

/** The ways in which there is no number; two of them say why. */
export const MISSING = ['NOT_ARISEN', 'NOT_APPLICABLE', 'NOT_AVAILABLE'] as const;
export type Missing = (typeof MISSING)[number];

/** What of an indicator decides how a cell is read. */
export interface Measure {
  decimals: number;
  unitOfMeasure: string;
  /** Its figure may be given as a part and a whole, `12/20`. */
  ratio: boolean;
}

export interface EnteredFigure {
  state: EnteredState;
  value?: number;
  reason?: string;
}

export type CellContent =
  | { kind: 'empty' }
  | { kind: 'figure'; figure: EnteredFigure; numerator?: number; denominator?: number }
  | { kind: 'ambiguous'; text: string; asThousands: string; asDecimal: string }
  | { kind: 'invalid'; fault: 'NUMBER' | 'PERCENT' | 'TOO_LONG' | 'REASON' | 'RATIO' };

/** More digits than a JSON number carries without rounding. */
const EXACT_DIGITS = 15;

/**
 * What people type for a figure that is not there. `-` and `…` are the signs of the statistical yearbooks: no such
 * thing occurred; it did, but nobody has the figure.
 */
const SIGNS: Record<string, Missing> = {
  '-': 'NOT_ARISEN',
  '–': 'NOT_ARISEN',
  '—': 'NOT_ARISEN',
  '…': 'NOT_AVAILABLE',
  '...': 'NOT_AVAILABLE',
  kps: 'NOT_ARISEN',
  kad: 'NOT_APPLICABLE',
  'n/a': 'NOT_APPLICABLE',
  ccsl: 'NOT_AVAILABLE',
};

/** Reads a cell: a number as offices write it, `12/20` of a ratio, or the words for why there is none and the reason. */
export function readCell(text: string, measure: Measure, choice?: SeparatorChoice): CellContent {
  const typed = text.trim();
  if (typed === '') return { kind: 'empty' };
  const missing = readMissing(typed);
  if (missing) {
    const needsReason = missing.state !== 'NOT_ARISEN';
    return needsReason && !missing.reason
      ? { kind: 'invalid', fault: 'REASON' }
      : { kind: 'figure', figure: missing };
  }
  const parts = /^([^/]+)\/([^/]+)$/.exec(typed);
  return parts
    ? readRatio(parts[1] ?? '', parts[2] ?? '', measure, choice)
    : readNumber(typed, measure, choice);
}

function readNumber(typed: string, measure: Measure, choice?: SeparatorChoice): CellContent {
  // Nobody counts a thousandth of a district: where there are no decimals, `1.500` is fifteen hundred.
  const read = parseNumber(typed, measure.decimals === 0 ? 'THOUSANDS' : choice);
  if (read.kind === 'ambiguous') return { ...read, text: typed };
  if (read.kind !== 'number') return { kind: 'invalid', fault: 'NUMBER' };
  if (read.percent && measure.unitOfMeasure.trim() !== '%') return { kind: 'invalid', fault: 'PERCENT' };
  if (read.value.replace(/\D/g, '').length > EXACT_DIGITS) return { kind: 'invalid', fault: 'TOO_LONG' };
  const value = Number(read.value);
  return { kind: 'figure', figure: value === 0 ? { state: 'ZERO' } : { state: 'REPORTED', value } };
}

function readRatio(part: string, whole: string, measure: Measure, choice?: SeparatorChoice): CellContent {
  const [above, below] = [parseNumber(part, choice), parseNumber(whole, choice)];
  if (!measure.ratio) return { kind: 'invalid', fault: 'RATIO' };
  if (above.kind === 'ambiguous') return { ...above, text: part.trim() };
  if (below.kind === 'ambiguous') return { ...below, text: whole.trim() };
  if (above.kind !== 'number' || below.kind !== 'number') return { kind: 'invalid', fault: 'NUMBER' };
  // The server divides and rounds as the indicator says.
  return {
    kind: 'figure',
    figure: { state: 'REPORTED' },
    numerator: Number(above.value),
    denominator: Number(below.value),
  };
}

function readMissing(typed: string): EnteredFigure | undefined {
  const [, words = '', after] = /^([^:(]+)(?:[:(]\s*(.*?)\)?)?$/s.exec(typed) ?? [];
  const state = missingState(words);
  if (!state) return undefined;
  return after ? { state, reason: after.trim() } : { state };
}

/** The state a cell speaks of, also while its reason is still missing; undefined while it says nothing clear. */
export function stateOf(text: string, measure: Measure): EnteredState | undefined {
  const content = readCell(text, measure);
  return content.kind === 'figure' ? content.figure.state : readMissing(text.trim())?.state;
}

/** What to put into a cell to say that there is no figure, and why. */
export function textOfMissing(state: Missing, reason = ''): string {
  const words = textsOf(figureWords)[state];
  return reason.trim() ? `${words}: ${reason.trim()}` : words;
}

/** The reason given so far, also an unfinished one. */
export function reasonOf(text: string): string {
  return readMissing(text.trim())?.reason ?? '';
}

/** The state that words, their beginning or a sign stand for; marks and case do not count. */
function missingState(words: string): Missing | undefined {
  const wanted = fold(words.trim());
  const sign = SIGNS[wanted];
  if (sign) return sign;
  if (!/^[a-z]/.test(wanted) || wanted.length < 4) return undefined;
  const known = [textsOf(figureWords, 'vi'), textsOf(figureWords, 'en')];
  const found = MISSING.filter((state) => known.some((texts) => fold(texts[state]).startsWith(wanted)));
  return found.length === 1 ? found[0] : undefined;
}

/** What stands in a cell for a figure, in a form that `readCell` reads back. */
export function textOfFigure(figure: Figure, decimals: number): string {
  if (figure.state === 'ZERO') return '0';
  if (figure.value !== undefined)
    return formatNumber(figure.value, Math.max(decimals, digitsOf(figure.value)));
  const words = textsOf(figureWords)[figure.state];
  return figure.reason ? `${words}: ${figure.reason}` : words;
}

function digitsOf(value: number): number {
  return (String(value).split('.')[1] ?? '').length;
}
