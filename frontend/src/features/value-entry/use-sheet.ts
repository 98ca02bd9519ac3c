import { useState } from 'react';
import type { SeparatorChoice } from '@/lib/numbers';
import { type Fault, faultOf } from './batch';
import { keep, readKept } from './kept-drafts';
import type { Outcome } from './send';
import { type Cell, type Drafts, type SheetRow, type Typed, withBlock, withTyped } from './sheet';

const STEPS_BACK = 50;

export interface Sheet {
  drafts: Drafts;
  /** True when the drafts were left behind by a tab or a session that ended. */
  restored: boolean;
  /** The server's words for cells it refused, until they are typed into again. */
  refusals: Record<string, string>;
  /** What a lone `1.500` means, once somebody has said so. */
  choice?: SeparatorChoice;
  choose: (choice: SeparatorChoice) => void;
  type: (cell: Cell, change: Partial<Typed>) => void;
  drop: (cell: Cell) => void;
  paste: (
    place: { row: number; column: number },
    block: string[][],
    on: { rows: SheetRow[]; periods: string[] },
  ) => { filled: number; skipped: number };
  undo?: () => void;
  /** Takes in what became of what was sent; a cell typed into meanwhile keeps its text. */
  settle: (outcome: Outcome, sent: Drafts) => void;
}

/** What is typed into the grid: kept on this machine at every step, with a way back, until the server has it. */
export function useSheet(name: string, cells: ReadonlyMap<string, Cell>): Sheet {
  const [drafts, setDrafts] = useState<Drafts>(() => readKept(name));
  const [restored, setRestored] = useState(() => Object.keys(drafts).length > 0);
  const [past, setPast] = useState<Drafts[]>([]);
  const [refusals, setRefusals] = useState<Record<string, string>>({});
  const [choice, choose] = useState<SeparatorChoice>();
  const become = (next: Drafts) => {
    setDrafts(next);
    keep(name, next);
  };
  const change = (next: Drafts) => {
    if (next === drafts) return;
    setPast([...past.slice(1 - STEPS_BACK), drafts]);
    setRestored(false);
    setRefusals(unchangedOf(refusals, drafts, next));
    become(next);
  };
  return {
    drafts,
    restored,
    refusals,
    choice,
    choose,
    type: (cell, typed) => change(withTyped(drafts, cell, typed)),
    drop: (cell) => change(without(drafts, [cell.id])),
    paste: (place, block, on) => {
      const { drafts: next, ...counts } = withBlock(drafts, { ...on, cells }, place, block);
      change(next);
      return counts;
    },
    undo:
      past.length > 0
        ? () => {
            setPast(past.slice(0, -1));
            become(past[past.length - 1] ?? {});
          }
        : undefined,
    settle: ({ written, refused }, sent) => {
      setRefusals(refused);
      setPast([]);
      setDrafts((now) => {
        const next = without(
          now,
          written.filter((id) => now[id] === sent[id]),
        );
        keep(name, next);
        return next;
      });
    },
  };
}

function without(drafts: Drafts, ids: readonly string[]): Drafts {
  return Object.fromEntries(Object.entries(drafts).filter(([id]) => !ids.includes(id)));
}

function unchangedOf(refusals: Record<string, string>, before: Drafts, now: Drafts) {
  return Object.fromEntries(Object.entries(refusals).filter(([id]) => before[id] === now[id]));
}

/** Cells that cannot be sent as they are, with why. */
export function faultsIn(
  cells: ReadonlyMap<string, Cell>,
  drafts: Drafts,
  choice?: SeparatorChoice,
): Record<string, Fault> {
  const found: Record<string, Fault> = {};
  for (const [id, typed] of Object.entries(drafts)) {
    const cell = cells.get(id);
    const fault = cell && faultOf(cell, typed, choice);
    if (fault) found[id] = fault;
  }
  return found;
}
