import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { type ColumnDef, type RowData, tableFeatures, useTable } from '@tanstack/react-table';
import { type CSSProperties, lazy, memo, type ReactNode, Suspense, useMemo } from 'react';
import { useText } from '@/i18n/messages';
import { formatNumber } from '@/lib/numbers';
import classes from './data-table.module.css';
import { moveBetweenRows } from './row-moves';
import type { RowPlace } from './virtual-rows';
import { uiWords } from './words';

const VirtualRows = lazy(() => import('./virtual-rows'));

const features = tableFeatures({});

/** Longer tables draw only the rows near the window. */
const ALL_UP_TO = 200;
const WHILE_LOADING = 60;
const SHARED_WIDTH = '14rem';

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
  /** Boxes to tick and buttons, of no use on paper. */
  screenOnly?: boolean;
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
  /** The heading under which a row stands; rows of one group come one after another. */
  groupOf?: (row: Row) => string;
}

/** A dense table; on a narrow screen every row becomes a card. Arrow keys move between the rows' first links. */
export function DataTable<Row extends RowData>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowId, sort, onSort, footer, groupOf } = props;
  const definitions = useMemo<ColumnDef<typeof features, Row>[]>(
    () => columns.map((column) => ({ id: column.id, header: column.header })),
    [columns],
  );
  const table = useTable({ features, columns: definitions, data: rows, getRowId: rowId });
  const model = table.getRowModel().rows;
  const lines = useMemo(() => linesOf(rows, groupOf), [rows, groupOf]);
  const draw = (index: number, place: RowPlace): ReactNode => {
    const line = lines[index];
    if (line?.group !== undefined) {
      return <GroupLine key={`group ${line.group}`} {...line} columns={columns.length} place={place} />;
    }
    const row = line && model[line.at];
    const last = index === lines.length - 1;
    return (
      row && <BodyRow key={row.id} row={row.original} columns={columns} last={last} {...placeProps(place)} />
    );
  };
  const first = (count: number) => lines.slice(0, count).map((_, index) => draw(index, {}));
  const long = lines.length > ALL_UP_TO;
  return (
    <div className={classes.frame} data-long={long || undefined}>
      <table
        className={classes.table}
        data-long={long || undefined}
        style={long ? tracksOf(columns) : undefined}
        aria-rowcount={long ? lines.length + 1 : undefined}
      >
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <HeaderCell key={column.id} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody onKeyDown={moveBetweenRows}>
          {long ? (
            <Suspense fallback={first(WHILE_LOADING)}>
              <VirtualRows count={lines.length} columns={columns.length} row={draw} />
            </Suspense>
          ) : (
            first(lines.length)
          )}
        </tbody>
        {footer && <tfoot>{footer}</tfoot>}
      </table>
    </div>
  );
}

/** What the columns need side by side and how they share more, when rows that are not drawn have no say in it. */
function tracksOf<Row extends RowData>(columns: Column<Row>[]): CSSProperties {
  const allFixed = columns.every(({ width }) => width);
  const track = ({ width }: Column<Row>) =>
    width && !allFixed ? width : `minmax(${width ?? SHARED_WIDTH}, 1fr)`;
  return {
    '--widths': `calc(${columns.map(({ width }) => width ?? SHARED_WIDTH).join(' + ')})`,
    '--tracks': columns.map(track).join(' '),
  } as CSSProperties;
}

/** What stands in one line of the body: the row at a place in the list, or the heading of those that follow. */
type Line = { at: number; group?: undefined } | { group: string; count: number };

function linesOf<Row>(rows: Row[], groupOf: ((row: Row) => string) | undefined): Line[] {
  const lines: Line[] = [];
  let heading: { group: string; count: number } | undefined;
  for (const [at, row] of rows.entries()) {
    const group = groupOf?.(row);
    if (group !== undefined && group !== heading?.group) {
      heading = { group, count: 0 };
      lines.push(heading);
    }
    if (heading) heading.count++;
    lines.push({ at });
  }
  return lines;
}

interface GroupLineProps {
  group: string;
  count: number;
  columns: number;
  place: RowPlace;
}

function GroupLine({ group, count, columns, place }: GroupLineProps) {
  return (
    <tr {...place} className={classes.group}>
      <th scope="colgroup" colSpan={columns}>
        {group} <span>{formatNumber(count)}</span>
      </th>
    </tr>
  );
}

interface BodyRowProps<Row extends RowData> {
  row: Row;
  columns: Column<Row>[];
  last: boolean;
  measure?: RowPlace['ref'];
  index?: number;
  ariaIndex?: number;
}

const placeProps = (place: RowPlace) => ({
  measure: place.ref,
  index: place['data-index'],
  ariaIndex: place['aria-rowindex'],
});

/** Drawn again only when the row or the columns change: a turn of the wheel in a long table leaves it as it is. */
const BodyRow = memo(function BodyRow<Row extends RowData>(props: BodyRowProps<Row>) {
  const { row, columns, last, measure, index, ariaIndex } = props;
  return (
    <tr ref={measure} data-index={index} data-last={last || undefined} aria-rowindex={ariaIndex}>
      {columns.map((column) => (
        <BodyCell key={column.id} column={column} row={row} />
      ))}
    </tr>
  );
}) as <Row extends RowData>(props: BodyRowProps<Row>) => ReactNode;

function BodyCell<Row extends RowData>({ column, row }: { column: Column<Row>; row: Row }) {
  const content = column.cell(row);
  const shared = {
    'data-align': column.align,
    'data-label': column.header,
    'data-noprint': column.screenOnly || undefined,
  };
  return column.main ? (
    <th scope="row" data-main data-sized={column.width ? true : undefined} {...shared}>
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
      data-noprint={column.screenOnly || undefined}
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
