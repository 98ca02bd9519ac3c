import type { ReactNode } from 'react';

export interface GridColumn {
  id: string;
  header: string;
  /** A second, quieter line of the header. */
  sub?: string;
  width?: string;
  align?: 'right';
  /** Choices of a cell that is not free text; the value is kept, the label shown. */
  options?: { value: string; label: string }[];
}

export interface GridRow {
  id: string;
  /** What the row is, as its header, in place of its number. */
  head?: ReactNode;
  /** The same in plain words: with the column's header it names the cell to a screen reader. */
  label?: string;
  /** A heading over this row and the ones that follow. */
  group?: ReactNode;
  cells: Record<string, string>;
  /** What is wrong with a cell, in words. */
  errors?: Record<string, string>;
  /** Shown but not to be changed. */
  locked?: boolean;
  /** Cells that are not to be changed though the row is, or may be though the row is not. */
  lockedCells?: Record<string, boolean>;
  /** What a reviewer said about the row, shown under the cell named. */
  notes?: Record<string, string>;
  /** A small sign beside a cell's text, with words of its own. */
  marks?: Record<string, ReactNode>;
  /** Cells that differ from what is saved. */
  changed?: Record<string, boolean>;
}

export function isLocked(row: GridRow, columnId: string): boolean {
  return row.lockedCells?.[columnId] ?? row.locked ?? false;
}
