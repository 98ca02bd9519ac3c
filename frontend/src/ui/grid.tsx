import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { isComposing } from '@/lib/composition';
import classes from './grid.module.css';
import { isBlock, parseBlock } from './grid-paste';

export interface GridColumn {
  id: string;
  header: string;
  width?: string;
  /** Choices of a cell that is not free text; the value is kept, the label shown. */
  options?: { value: string; label: string }[];
}

export interface GridRow {
  id: string;
  cells: Record<string, string>;
  /** What is wrong with a cell, in words. */
  errors?: Record<string, string>;
  /** Shown but not to be changed. */
  locked?: boolean;
  /** What a reviewer said about the row, shown under the cell named. */
  notes?: Record<string, string>;
}

interface GridProps {
  label: string;
  columns: GridColumn[];
  rows: GridRow[];
  onChange: (rowId: string, columnId: string, text: string) => void;
  /** A block pasted from a spreadsheet, to be filled in from this cell on; rows past the end are new. */
  onPaste: (rowId: string, columnId: string, block: string[][]) => void;
  rowMenu?: (row: GridRow) => React.ReactNode;
}

interface Place {
  row: number;
  column: number;
}

/**
 * An editable table as in a spreadsheet: arrows move, typing replaces, F2 or Enter edits, Enter goes down, Tab goes
 * on, Esc gives the old text back. The chosen cell is always an input, so that an input method (Telex, VNI) can
 * begin a word in it.
 */
export function Grid({ label, columns, rows, onChange, onPaste, rowMenu }: GridProps) {
  const [at, setAt] = useState<Place>({ row: 0, column: 0 });
  const table = useRef<HTMLTableElement>(null);
  const move = (row: number, column: number) => {
    setAt({
      row: Math.max(0, Math.min(rows.length - 1, row)),
      column: Math.max(0, Math.min(columns.length - 1, column)),
    });
  };
  return (
    <div className={classes.frame}>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: an editable table is a grid */}
      <table ref={table} role="grid" aria-label={label} className={classes.grid}>
        <thead>
          <tr>
            <th scope="col" className={classes.number}>
              #
            </th>
            {columns.map((column) => (
              <th key={column.id} scope="col" style={column.width ? { width: column.width } : undefined}>
                {column.header}
              </th>
            ))}
            {rowMenu && <th scope="col" aria-label="…" />}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, rowIndex) => (
            <tr key={row.id} data-locked={row.locked || undefined}>
              <td className={classes.number}>{rowIndex + 1}</td>
              {columns.map((column, columnIndex) => (
                <GridCell
                  key={column.id}
                  column={column}
                  row={row}
                  chosen={at.row === rowIndex && at.column === columnIndex}
                  onChoose={() => setAt({ row: rowIndex, column: columnIndex })}
                  onMove={(down, right) => move(rowIndex + down, columnIndex + right)}
                  onCommit={(text) => onChange(row.id, column.id, text)}
                  onBlock={(block) => onPaste(row.id, column.id, block)}
                />
              ))}
              {rowMenu && <td className={classes.menu}>{rowMenu(row)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface GridCellProps {
  column: GridColumn;
  row: GridRow;
  chosen: boolean;
  onChoose: () => void;
  onMove: (down: number, right: number) => void;
  onCommit: (text: string) => void;
  onBlock: (block: string[][]) => void;
}

function GridCell(props: GridCellProps) {
  const { column, row, chosen, onChoose } = props;
  const value = row.cells[column.id] ?? '';
  const error = row.errors?.[column.id];
  const shown = column.options
    ? (column.options.find((option) => option.value === value)?.label ?? '')
    : value;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the input inside the chosen cell
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of the grid above
      role="gridcell"
      tabIndex={-1}
      aria-selected={chosen}
      aria-invalid={error ? true : undefined}
      title={error}
      data-chosen={chosen || undefined}
      data-editing={(chosen && !row.locked) || undefined}
      data-error={error ? true : undefined}
      onClick={onChoose}
    >
      {chosen && !row.locked ? <CellInput {...props} value={value} error={error} /> : shown}
      {error && <span className={classes.error}>{error}</span>}
      {row.notes?.[column.id] && <span className={classes.note}>{row.notes[column.id]}</span>}
    </td>
  );
}

function CellInput({
  column,
  onMove,
  onCommit,
  onBlock,
  value,
  error,
}: GridCellProps & { value: string; error?: string }) {
  const input = useRef<HTMLInputElement & HTMLSelectElement>(null);
  const [text, setText] = useState(value);
  const [editing, setEditing] = useState(false);
  useEffect(() => {
    input.current?.focus();
    if (input.current instanceof HTMLInputElement) input.current.select();
  }, []);
  useEffect(() => setText(value), [value]);
  const commit = () => {
    if (text !== value) onCommit(text);
    setEditing(false);
  };
  const leave = (event: KeyboardEvent, down: number, right: number) => {
    event.preventDefault();
    commit();
    onMove(down, right);
  };
  const press = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    if (event.key === 'Escape') {
      setText(value);
      setEditing(false);
      input.current?.select?.();
    } else if (event.key === 'Tab') {
      leave(event, 0, event.shiftKey ? -1 : 1);
    } else if (event.key === 'Enter') {
      leave(event, event.shiftKey ? -1 : 1, 0);
    } else if (event.key === 'F2') {
      setEditing(true);
      const end = text.length;
      input.current?.setSelectionRange?.(end, end);
    } else if (!editing && event.key.startsWith('Arrow') && !(column.options && event.altKey)) {
      const step: Record<string, [number, number]> = {
        ArrowUp: [-1, 0],
        ArrowDown: [1, 0],
        ArrowLeft: [0, -1],
        ArrowRight: [0, 1],
      };
      const [down, right] = step[event.key] ?? [0, 0];
      leave(event, down, right);
    }
  };
  const paste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text/plain');
    if (!isBlock(pasted)) return;
    event.preventDefault();
    onBlock(parseBlock(pasted));
  };
  const shared = {
    ref: input,
    'aria-label': column.header,
    'aria-invalid': error ? true : undefined,
    value: text,
    onKeyDown: press,
    onPaste: paste,
    onBlur: commit,
  };
  if (column.options) {
    return (
      <select {...shared} onChange={(event) => setText(event.currentTarget.value)}>
        <option value="" />
        {column.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    );
  }
  return (
    <input
      {...shared}
      autoComplete="off"
      onChange={(event) => {
        setText(event.currentTarget.value);
        setEditing(true);
      }}
    />
  );
}
