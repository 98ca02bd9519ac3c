import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Report, ReportPeriod, ReportRegime } from '@/api/types';
import { dueText } from '@/business/report-due';
import { PeriodTag, ReportTag } from '@/business/report-tags';
import { capital } from '@/business/report-words';
import { useText } from '@/i18n/messages';
import { Button } from '@/ui/button';
import { Loaded } from '@/ui/page-state';
import { uiWords } from '@/ui/words';
import { matrixOf } from './board';
import classes from './periods.module.css';
import { reportsOfQuery, SHOWN_PERIODS } from './queries';
import { periodWords } from './words';

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
  const reports = useQuery(reportsOfQuery(columns.map(({ id }) => id)));
  return (
    <Loaded query={reports}>
      {(items) => (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: wider than a phone, so it is scrolled by keyboard too */}
          <div className={classes.frame} tabIndex={0} role="region" aria-label={t.matrix}>
            <table className={classes.matrix}>
              <thead>
                <tr>
                  <th scope="col">{t.unit}</th>
                  {columns.map((period) => (
                    <PeriodHead key={period.id} period={period} rule={ruleBeside(regime)} />
                  ))}
                </tr>
              </thead>
              <tbody>
                {matrixOf(items).map((row) => (
                  <tr key={row.unit.id}>
                    <th scope="row">{row.unit.name}</th>
                    {columns.map(({ id }) => (
                      <Cell key={id} report={row.reports.get(id)} />
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
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

function Cell({ report }: { report: Report | undefined }) {
  const t = useText(periodWords);
  if (!report) return <td className={classes.none}>–</td>;
  const { lateDays, firstSubmittedOn, state } = report;
  return (
    <td>
      <Link to="/reports/$id" params={{ id: report.id }} className={classes.cell}>
        <ReportTag state={state} plain />
      </Link>
      {lateDays !== undefined && state !== 'EXCLUDED' && (
        <span className={classes.soft} data-late={!firstSubmittedOn || undefined}>
          {firstSubmittedOn ? t.late(lateDays) : t.overdue(lateDays)}
        </span>
      )}
    </td>
  );
}
