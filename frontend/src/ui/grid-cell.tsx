import {
  type ClipboardEvent,
  type ComponentProps,
  type KeyboardEvent,
  useEffect,
  useRef,
  useState,
} from 'react';
import { isComposing } from '@/lib/composition';
import classes from './grid.module.css';
import { isCaretKey } from './grid-moves';
import { blockOf } from './grid-table';
import { type GridColumn, type GridRow, isLocked } from './grid-types';

/** What a cell asks of its grid; the same object as long as the grid lives. */
export interface GridActions {
  choose: (rowId: string, columnId: string) => void;
  /** Goes where the key leads; false when it leads out of the grid. */
  move: (event: KeyboardEvent) => boolean;
  commit: (rowId: string, columnId: string, text: string) => void;
  paste: (rowId: string, columnId: string, block: string[][]) => void;
  /** True once somebody has come to the grid: only then may a cell take the focus. */
  entered: () => boolean;
}

interface GridCellProps {
  column: GridColumn;
  row: GridRow;
  chosen: boolean;
  actions: GridActions;
}

export function GridCell({ column, row, chosen, actions }: GridCellProps) {
  const value = row.cells[column.id] ?? '';
  const error = row.errors?.[column.id];
  const note = row.notes?.[column.id];
  const label = column.options?.find((option) => option.value === value)?.label;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the input inside the chosen cell
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of the grid above
      role="gridcell"
      tabIndex={-1}
      aria-selected={chosen}
      aria-invalid={error ? true : undefined}
      aria-readonly={isLocked(row, column.id) || undefined}
      title={error}
      data-chosen={chosen || undefined}
      data-locked={isLocked(row, column.id) || undefined}
      data-error={error ? true : undefined}
      data-changed={row.changed?.[column.id] || undefined}
      data-align={column.align}
      data-label={column.header}
      onClick={(event) => {
        actions.choose(row.id, column.id);
        // A cell chosen already has its input: a click beside it means the input.
        const input = event.currentTarget.querySelector<HTMLElement>('textarea, select');
        if (input && document.activeElement !== input) input.focus();
      }}
    >
      {chosen ? (
        <CellInput column={column} row={row} actions={actions} value={value} shown={label} error={error} />
      ) : (
        <span className={classes.shown}>{column.options ? label : value}</span>
      )}
      {!chosen && row.marks?.[column.id]}
      {error && <span className={classes.error}>{error}</span>}
      {note && <span className={classes.note}>{note}</span>}
    </td>
  );
}

interface CellInputProps extends Omit<GridCellProps, 'chosen'> {
  value: string;
  shown?: string;
  error?: string;
}

/** Ready: a key replaces the text. Typing: the text is new, arrows still move. Editing: they move in the text. */
type Mode = 'ready' | 'typing' | 'editing';

function CellInput({ column, row, actions, value, shown, error }: CellInputProps) {
  const input = useRef<HTMLTextAreaElement & HTMLSelectElement>(null);
  const [text, setText] = useState(value);
  const [mode, setMode] = useState<Mode>('ready');
  // Esc where there is nothing to give back lets the next Tab out of the grid.
  const freed = useRef(false);
  const locked = isLocked(row, column.id);
  const commit = () => {
    if (text !== value && !locked) actions.commit(row.id, column.id, text);
    setMode('ready');
  };
  useEffect(() => setText(value), [value]);
  useArrival(input, actions, commit);
  const press = (event: KeyboardEvent) => {
    if (isComposing(event)) {
      // The Enter that ends a word starts no line.
      if (event.key === 'Enter') event.preventDefault();
      return;
    }
    if (event.key === 'Tab' && freed.current) return;
    freed.current = event.key === 'Escape' && mode === 'ready';
    if (event.key === 'Escape') {
      setText(value);
      setMode('ready');
      input.current?.select?.();
    } else if (event.key === 'F2') {
      setMode('editing');
      input.current?.setSelectionRange?.(text.length, text.length);
    } else if (!(isCaretKey(event.key) && (mode === 'editing' || (column.options && event.altKey)))) {
      if (actions.move(event)) {
        event.preventDefault();
        commit();
      }
    }
  };
  const paste = (event: ClipboardEvent) => {
    const block = blockOf(event.clipboardData);
    if (!block) return;
    event.preventDefault();
    actions.paste(row.id, column.id, block);
  };
  const shared = {
    ref: input,
    'aria-label': [column.header, row.label].filter(Boolean).join(', '),
    'aria-invalid': error ? true : undefined,
    onKeyDown: press,
    onPaste: paste,
    onBlur: commit,
  };
  if (locked) return <CellText {...shared} readOnly value={shown ?? text} />;
  if (column.options) {
    return (
      <select {...shared} value={text} onChange={(event) => setText(event.currentTarget.value)}>
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
    <CellText
      {...shared}
      value={text}
      autoComplete="off"
      onMouseDown={() => {
        if (document.activeElement === input.current) setMode('editing');
      }}
      onChange={(event) => {
        setText(event.currentTarget.value);
        if (mode === 'ready') setMode('typing');
      }}
    />
  );
}

/**
 * Text over as many lines as it needs. The same text stands unseen behind it and gives the cell its height, so that
 * nothing typed is cut off and nothing has to be measured at each key.
 */
function CellText({ value, ...rest }: ComponentProps<'textarea'> & { value: string }) {
  return (
    <span className={classes.text}>
      <span className={classes.behind} aria-hidden="true">
        {`${value}\u200b`}
      </span>
      <textarea {...rest} rows={1} value={value} />
    </span>
  );
}

/** Takes the focus when the cell is come to, and keeps what was typed when the grid is left without a key. */
function useArrival(
  input: React.RefObject<HTMLTextAreaElement | null>,
  actions: GridActions,
  commit: () => void,
) {
  const leaving = useRef(commit);
  useEffect(() => {
    leaving.current = commit;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: on arriving and on leaving, not in between
  useEffect(() => {
    if (actions.entered()) {
      input.current?.focus();
      if (input.current instanceof HTMLTextAreaElement) input.current.select();
    }
    return () => leaving.current();
  }, []);
}
