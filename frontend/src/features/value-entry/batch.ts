import type { Violation } from '@/api/problem';
import type { components } from '@/api/schema';
import type { IndicatorValue, ValueNature } from '@/api/types';
import type { SeparatorChoice } from '@/lib/numbers';
import { cleanPasted } from '@/lib/text';
import { type Cell, contentOf, type Drafts, savedText, type Typed } from './sheet';

export type BatchRow = components['schemas']['ValueBatchRow'];
type RowResult = components['schemas']['ValueBatchRowResult'];
/** Why a cell cannot be sent as it is; the screen has the words. */
export type Fault = 'NUMBER' | 'PERCENT' | 'TOO_LONG' | 'REASON' | 'RATIO' | 'AMBIGUOUS' | 'NO_CLEARING';

/** What is to be done for one cell. */
export type Step = { cellId: string; row: BatchRow } | { cellId: string; remove: IndicatorValue };

/** What is wrong with what was typed, or undefined when it can be sent. */
export function faultOf(cell: Cell, typed: Typed, choice?: SeparatorChoice): Fault | undefined {
  const content = contentOf(cell, typed, choice);
  if (content.kind === 'ambiguous') return 'AMBIGUOUS';
  if (content.kind === 'invalid') return content.fault;
  const removable = cell.saved?.allowedActions.includes('deleteIndicatorValue') ?? true;
  return content.kind === 'empty' && !removable ? 'NO_CLEARING' : undefined;
}

/** The steps for every cell that was typed into and can be sent. */
export function stepsOf(
  cells: ReadonlyMap<string, Cell>,
  drafts: Drafts,
  nature: ValueNature,
  choice?: SeparatorChoice,
): Step[] {
  return Object.entries(drafts).flatMap(([id, typed]) => {
    const cell = cells.get(id);
    if (!cell || cell.locked || faultOf(cell, typed, choice)) return [];
    return stepOf(cell, typed, nature, choice) ?? [];
  });
}

function stepOf(cell: Cell, typed: Typed, nature: ValueNature, choice?: SeparatorChoice): Step | undefined {
  const content = contentOf(cell, typed, choice);
  if (content.kind === 'empty') return cell.saved && { cellId: cell.id, remove: cell.saved };
  if (content.kind !== 'figure') return undefined;
  // The figure left as it was keeps its part and whole; another figure would contradict them.
  const kept = cell.saved && typed.text.trim() === savedText(cell).text ? cell.saved : undefined;
  return {
    cellId: cell.id,
    row: {
      ...placeOf(cell, nature),
      figure: kept ? figureOf(kept) : content.figure,
      numerator: kept ? kept.numerator : content.numerator,
      denominator: kept ? kept.denominator : content.denominator,
      sourceText: cleanPasted(typed.source ?? '') || undefined,
      note: cleanPasted(typed.note ?? '') || undefined,
      expectedRevision: typed.revision,
    },
  };
}

/** Drafts saved before and not typed into since: sent along when the grid is submitted, as they are. */
export function savedDrafts(
  cells: ReadonlyMap<string, Cell>,
  drafts: Drafts,
  nature: ValueNature,
): Extract<Step, { row: BatchRow }>[] {
  return [...cells.values()].flatMap((cell) => {
    const { saved } = cell;
    if (saved?.state !== 'DRAFT' || drafts[cell.id] || !saved.allowedActions.includes('submitIndicatorValue'))
      return [];
    return {
      cellId: cell.id,
      row: {
        ...placeOf(cell, nature),
        figure: figureOf(saved),
        numerator: saved.numerator,
        denominator: saved.denominator,
        sourceText: saved.sourceText,
        note: saved.note,
        expectedRevision: saved.revision,
      },
    };
  });
}

function placeOf({ indicator, member, period }: Cell, nature: ValueNature) {
  return { indicatorId: indicator.id, period, memberId: member?.id, nature, basis: indicator.basis };
}

function figureOf({ figure }: IndicatorValue): BatchRow['figure'] {
  return { ...figure, state: figure.state as BatchRow['figure']['state'] };
}

/** What the server said of each row, by cell. */
export function refusalsOf(
  steps: readonly { cellId: string }[],
  results: readonly RowResult[],
): Record<string, string> {
  return Object.fromEntries(
    results
      .filter(({ outcome }) => outcome === 'REFUSED')
      .map(({ row, errors }) => [steps[row]?.cellId ?? '', errors.map(({ message }) => message).join(' ')]),
  );
}

/** The same for a request refused as a whole, whose pointers name the rows at fault. */
export function faultsOf(
  steps: readonly { cellId: string }[],
  violations: readonly Violation[],
): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { pointer, message } of violations) {
    const [, index] = /^\/rows\/(\d+)(?:\/|$)/.exec(pointer ?? '') ?? [];
    const step = index === undefined ? undefined : steps[Number(index)];
    if (step) found[step.cellId] = [found[step.cellId], message].filter(Boolean).join(' ');
  }
  return found;
}
