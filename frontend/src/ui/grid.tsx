import { memo, useMemo, useRef, useState } from 'react';
import classes from './grid.module.css';
import { type GridActions, GridCell } from './grid-cell';
import { moveOf, type Place, within } from './grid-moves';
import type { GridColumn, GridRow } from './grid-types';

interface GridProps {
  label: string;
  columns: GridColumn[];
  rows: GridRow[];
  /** Over the rows' own headers; without it rows are numbered. */
  headLabel?: string;
  onChange: (rowId: string, columnId: string, text: string) => void;
  /** A block pasted from a spreadsheet, to be filled in from this cell on; rows past the end are new. */
  onPaste: (rowId: string, columnId: string, block: string[][]) => void;
  /** Told which cell somebody has come to. */
  onChoose?: (rowId: string, columnId: string) => void;
  rowMenu?: (row: GridRow) => React.ReactNode;
  /** The column to begin in. */
  startColumn?: string;
}

/**
 * An editable table as in a spreadsheet: arrows move, typing replaces, F2 or a second click edits, Enter goes down,
 * Tab goes on and out at the end, Esc gives the old text back. The chosen cell is always an input, so that an input
 * method (Telex, VNI) can begin a word in it.
 */
export function Grid(props: GridProps) {
  const { label, columns, rows, headLabel, rowMenu, startColumn } = props;
  const [at, setAt] = useState<Place>(() => ({
    row: 0,
    column: Math.max(
      columns.findIndex(({ id }) => id === startColumn),
      0,
    ),
  }));
  const chosen = within(at, { row: rows.length - 1, column: columns.length - 1 });
  const actions = useActions(props, chosen, setAt);
  return (
    <div className={classes.frame}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: an editable table is a grid
        role="grid"
        aria-label={label}
        className={classes.grid}
        data-heads={headLabel ? true : undefined}
      >
        <thead>
          <tr>
            <th scope="col" className={headLabel ? classes.head : classes.number}>
              {headLabel ?? '#'}
            </th>
            {columns.map((column) => (
              <th key={column.id} scope="col" style={widthOf(column)} data-align={column.align}>
                {column.header}
                {column.sub && <span className={classes.sub}>{column.sub}</span>}
              </th>
            ))}
            {rowMenu && <th scope="col" aria-label="…" />}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <GridLine
              key={row.id}
              row={row}
              number={index + 1}
              columns={columns}
              chosen={chosen.row === index ? chosen.column : undefined}
              actions={actions}
              menu={rowMenu?.(row)}
              hasMenu={rowMenu !== undefined}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function widthOf(column: GridColumn) {
  return column.width ? { width: column.width } : undefined;
}

/** One object for the life of the grid, so that rows nothing happened to are not drawn again. */
function useActions(props: GridProps, chosen: Place, setAt: (place: Place) => void): GridActions {
  const latest = useRef({ props, chosen });
  latest.current = { props, chosen };
  const entered = useRef(false);
  return useMemo(() => {
    const go = (place: Place) => {
      const { rows, columns, onChoose } = latest.current.props;
      const [row, column] = [rows[place.row], columns[place.column]];
      if (!row || !column) return;
      entered.current = true;
      setAt(place);
      onChoose?.(row.id, column.id);
    };
    return {
      choose: (rowId, columnId) => {
        const { rows, columns } = latest.current.props;
        go({
          row: rows.findIndex((row) => row.id === rowId),
          column: columns.findIndex((column) => column.id === columnId),
        });
      },
      move: (event) => {
        const { rows, columns } = latest.current.props;
        const to = moveOf(event, latest.current.chosen, { rows: rows.length, columns: columns.length });
        if (to) go(to);
        return to !== undefined;
      },
      commit: (...change) => latest.current.props.onChange(...change),
      paste: (...block) => latest.current.props.onPaste(...block),
      entered: () => entered.current,
    };
  }, [setAt]);
}

interface GridLineProps {
  row: GridRow;
  number: number;
  columns: GridColumn[];
  chosen: number | undefined;
  actions: GridActions;
  menu: React.ReactNode;
  hasMenu: boolean;
}

const GridLine = memo(function GridLine({
  row,
  number,
  columns,
  chosen,
  actions,
  menu,
  hasMenu,
}: GridLineProps) {
  return (
    <>
      {row.group && (
        <tr className={classes.group}>
          <th colSpan={columns.length + 1 + (hasMenu ? 1 : 0)} scope="rowgroup">
            <span className={classes.groupText}>{row.group}</span>
          </th>
        </tr>
      )}
      <tr data-locked={row.locked || undefined}>
        {row.head === undefined ? (
          <td className={classes.number}>{number}</td>
        ) : (
          <th scope="row" className={classes.head}>
            {row.head}
          </th>
        )}
        {columns.map((column, index) => (
          <GridCell key={column.id} column={column} row={row} chosen={chosen === index} actions={actions} />
        ))}
        {hasMenu && <td className={classes.menu}>{menu}</td>}
      </tr>
    </>
  );
});
