import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import type { ReportPeriod, ReportRegime } from '@/api/types';
import { dueText } from '@/business/report-due';
import { PeriodTag, ReportTag } from '@/business/report-tags';
import { capital } from '@/business/report-words';
import { useText } from '@/i18n/messages';
import { Button } from '@/ui/button';
import { Loaded } from '@/ui/page-state';
import type { RowPlace } from '@/ui/virtual-rows';
import { uiWords } from '@/ui/words';
import { type MatrixCell, type MatrixRow, matrixOf } from './board';
import classes from './periods.module.css';
import { matrixQuery, SHOWN_PERIODS } from './queries';
import { periodWords } from './words';

const VirtualRows = lazy(() => import('@/ui/virtual-rows'));

/** As in every table: longer ones draw only the rows near the window. */
const ALL_UP_TO = 200;
const WHILE_LOADING = 60;

interface PeriodMatrixProps {
  regime: ReportRegime;
  /** The newest first. */
  periods: ReportPeriod[];
}

/** Units × periods: the state of each report in words, and the way to it. */
export function PeriodMatrix({ regime, periods }: PeriodMatrixProps) {
  const t = useText(periodWords);
  const ui = useText(uiWords);
  const [shown, setShown] = useState(SHOWN_PERIODS);
  const columns = periods.slice(0, shown);
  const matrix = useQuery(matrixQuery(regime.id, columns.at(-1)?.period ?? '', columns.at(0)?.period ?? ''));
  return (
    <Loaded query={matrix}>
      {(data) => (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: wider than a phone, so it is scrolled by keyboard too */}
          <div className={classes.frame} tabIndex={0} role="region" aria-label={t.matrix}>
            <Table regime={regime} columns={columns} rows={matrixOf(data)} />
          </div>
          {periods.length > shown && (
            <p className={classes.more}>
              <Button onClick={() => setShown(shown + SHOWN_PERIODS)}>{ui.more}</Button>
            </p>
          )}
        </>
      )}
    </Loaded>
  );
}

interface TableProps {
  regime: ReportRegime;
  columns: ReportPeriod[];
  rows: MatrixRow[];
}

/** Of very many units only the rows near the window are drawn; then columns cannot go by what is in them. */
function Table({ regime, columns, rows }: TableProps) {
  const t = useText(periodWords);
  const long = rows.length > ALL_UP_TO;
  const draw = (index: number, place: RowPlace = {}) => (
    <tr key={rows[index]?.unit.id} {...place}>
      <th scope="row">{rows[index]?.unit.name}</th>
      {columns.map(({ id }) => (
        <Cell key={id} cell={rows[index]?.cells.get(id)} />
      ))}
    </tr>
  );
  const first = (count: number) => Array.from({ length: count }, (_, index) => draw(index));
  return (
    <table
      className={classes.matrix}
      data-long={long || undefined}
      aria-rowcount={long ? rows.length + 1 : undefined}
    >
      <thead>
        <tr>
          <th scope="col">{t.unit}</th>
          {columns.map((period) => (
            <PeriodHead key={period.id} period={period} rule={ruleBeside(regime)} />
          ))}
        </tr>
      </thead>
      <tbody>
        {long ? (
          <Suspense fallback={first(WHILE_LOADING)}>
            <VirtualRows count={rows.length} columns={columns.length + 1} row={draw} />
          </Suspense>
        ) : (
          first(rows.length)
        )}
      </tbody>
    </table>
  );
}

/** "Trước ngày 20/12" explains a day that is not the one named; "chậm nhất" would only say it twice. */
function ruleBeside(regime: ReportRegime): string | undefined {
  const level = regime.levels.find((one) => one.level === 'UNIT');
  return level?.rule === 'FIXED' && level.bound !== 'BEFORE' ? undefined : dueText(regime, 'UNIT');
}

function PeriodHead({ period, rule }: { period: ReportPeriod; rule?: string }) {
  const t = useText(periodWords);
  return (
    <th scope="col">
      <Link to="/report-periods/$id" params={{ id: period.id }}>
        {capital(period.label)}
      </Link>
      <PeriodTag state={period.state} plain />
      <span className={classes.soft}>
        {t.by(period.dueUnit)}
        {rule && ` – ${rule}`}
      </span>
    </th>
  );
}

function Cell({ cell }: { cell: MatrixCell | undefined }) {
  const t = useText(periodWords);
  if (!cell) return <td className={classes.none}>–</td>;
  const { lateDays, sent, state } = cell;
  return (
    <td>
      <Link to="/reports/$id" params={{ id: cell.reportId }} className={classes.cell}>
        <ReportTag of={cell} plain />
      </Link>
      {lateDays !== undefined && state !== 'EXCLUDED' && (
        <span className={classes.soft} data-late={!sent || undefined}>
          {sent ? t.late(lateDays) : t.overdue(lateDays)}
        </span>
      )}
    </td>
  );
}
