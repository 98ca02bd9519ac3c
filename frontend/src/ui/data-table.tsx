import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { type ColumnDef, type RowData, tableFeatures, useTable } from '@tanstack/react-table';
import { type KeyboardEvent, type ReactNode, useMemo } from 'react';
import { useText } from '@/i18n/messages';
import classes from './data-table.module.css';
import { uiWords } from './words';

const features = tableFeatures({});

/** One column: its words, what a cell shows, and the API's sort key where the list can be sorted by it. */
export interface Column<Row extends RowData> {
  id: string;
  header: string;
  cell: (row: Row) => ReactNode;
  sortKey?: string;
  align?: 'right';
  /** CSS width; columns without one share what is left. */
  width?: string;
  /** The cell that names the row: a row header for screen readers, the card's title on a phone. */
  main?: boolean;
}

interface DataTableProps<Row extends RowData> {
  /** Read out before the table; not shown. */
  caption: string;
  columns: Column<Row>[];
  rows: Row[];
  rowId: (row: Row) => string;
  /** `dueDate` or `-dueDate`, as the API takes it. */
  sort?: string;
  onSort?: (sort: string) => void;
  footer?: ReactNode;
}

/** A dense table; on a narrow screen every row becomes a card. Arrow keys move between the rows' first links. */
export function DataTable<Row extends RowData>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowId, sort, onSort, footer } = props;
  const definitions = useMemo<ColumnDef<typeof features, Row>[]>(
    () => columns.map((column) => ({ id: column.id, header: column.header })),
    [columns],
  );
  const table = useTable({ features, columns: definitions, data: rows, getRowId: rowId });
  const byId = new Map(columns.map((column) => [column.id, column]));
  return (
    <div className={classes.frame}>
      <table className={classes.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <HeaderCell key={column.id} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody onKeyDown={moveBetweenRows}>
          {table.getRowModel().rows.map((row) => (
            <tr key={row.id}>
              {row.getAllCells().map((cell) => {
                const column = byId.get(cell.column.id);
                return column && <BodyCell key={cell.id} column={column} row={row.original} />;
              })}
            </tr>
          ))}
        </tbody>
        {footer && <tfoot>{footer}</tfoot>}
      </table>
    </div>
  );
}

function BodyCell<Row extends RowData>({ column, row }: { column: Column<Row>; row: Row }) {
  const content = column.cell(row);
  const shared = { 'data-align': column.align, 'data-label': column.header };
  return column.main ? (
    <th scope="row" data-main {...shared}>
      {content}
    </th>
  ) : (
    <td {...shared}>{content}</td>
  );
}

interface HeaderCellProps<Row extends RowData> {
  column: Column<Row>;
  sort?: string;
  onSort?: (sort: string) => void;
}

function HeaderCell<Row extends RowData>({ column, sort, onSort }: HeaderCellProps<Row>) {
  const t = useText(uiWords);
  const { sortKey } = column;
  const direction = sort === sortKey ? 'ascending' : sort === `-${sortKey}` ? 'descending' : undefined;
  const Arrow = direction === 'descending' ? IconArrowDown : IconArrowUp;
  return (
    <th
      scope="col"
      data-align={column.align}
      style={column.width ? { width: column.width } : undefined}
      aria-sort={sortKey && onSort ? (direction ?? 'none') : undefined}
    >
      {sortKey && onSort ? (
        <button
          type="button"
          className={classes.sort}
          title={t.sortBy(column.header.toLowerCase())}
          onClick={() => onSort(direction === 'ascending' ? `-${sortKey}` : sortKey)}
        >
          {column.header}
          <Arrow size={13} aria-hidden="true" data-on={direction ? true : undefined} />
        </button>
      ) : (
        column.header
      )}
    </th>
  );
}

function moveBetweenRows(event: KeyboardEvent<HTMLElement>) {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const target = event.target as HTMLElement;
  const row = target.closest('tr');
  if (!row || target.matches('input, select, textarea, [role="combobox"]')) return;
  const next = event.key === 'ArrowDown' ? row.nextElementSibling : row.previousElementSibling;
  const link = next?.querySelector<HTMLElement>('a, button');
  if (!link) return;
  event.preventDefault();
  link.focus();
}
