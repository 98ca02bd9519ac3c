export interface Place {
  row: number;
  column: number;
}

export interface GridSize {
  rows: number;
  columns: number;
}

interface GridKey {
  key: string;
  shiftKey?: boolean;
  ctrlKey?: boolean;
  metaKey?: boolean;
}

const PAGE = 10;

const STEPS: Record<string, [down: number, right: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-PAGE, 0],
  PageDown: [PAGE, 0],
};

/**
 * Where a key leads from a cell, as in a spreadsheet: arrows step and stop at the edge, with Ctrl they go to it,
 * Home and End go along the row, Enter goes down, Tab goes on into the next row. Undefined for a key that does not
 * move, and for Tab past the last cell or before the first: it leaves the grid, so that nobody is caught in it.
 */
export function moveOf(pressed: GridKey, at: Place, size: GridSize): Place | undefined {
  const last = { row: size.rows - 1, column: size.columns - 1 };
  const far = pressed.ctrlKey || pressed.metaKey;
  const { key } = pressed;
  if (key === 'Tab') return tabbed(at, pressed.shiftKey ? -1 : 1, size);
  if (key === 'Enter') return within({ row: at.row + (pressed.shiftKey ? -1 : 1), column: at.column }, last);
  if (key === 'Home') return { row: far ? 0 : at.row, column: 0 };
  if (key === 'End') return { row: far ? last.row : at.row, column: last.column };
  const step = STEPS[key];
  if (!step) return undefined;
  const [down, right] = far ? [step[0] * size.rows, step[1] * size.columns] : step;
  return within({ row: at.row + down, column: at.column + right }, last);
}

/** True for keys that move only while nothing is being typed: in a text they go from letter to letter. */
export function isCaretKey(key: string): boolean {
  return key in STEPS || key === 'Home' || key === 'End';
}

function tabbed(at: Place, step: number, size: GridSize): Place | undefined {
  const next = at.row * size.columns + at.column + step;
  if (next < 0 || next >= size.rows * size.columns) return undefined;
  return { row: Math.floor(next / size.columns), column: next % size.columns };
}

/** The place itself, or the nearest one inside. */
export function within(place: Place, last: Place): Place {
  return {
    row: Math.max(0, Math.min(last.row, place.row)),
    column: Math.max(0, Math.min(last.column, place.column)),
  };
}
