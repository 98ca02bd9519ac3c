import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useMyActions } from '@/api/session';
import type { Report, ReportPeriod } from '@/api/types';
import { ReportTag } from '@/business/report-tags';
import { useText } from '@/i18n/messages';
import { formatDate } from '@/lib/dates';
import { formatNumber } from '@/lib/numbers';
import { useAddress } from '@/ui/address';
import { ButtonLink } from '@/ui/button-link';
import { type Column, DataTable } from '@/ui/data-table';
import { Percent } from '@/ui/figures';
import { AsOf } from '@/ui/marks';
import { Panel } from '@/ui/page';
import { Empty, Loaded, RowsSkeleton } from '@/ui/page-state';
import { byNeed, GROUPS, type Group, inGroup } from './board';
import classes from './periods.module.css';
import { completenessQuery, reportsOfQuery } from './queries';
import { periodWords } from './words';

/** Who has reported for a period and who has not: each number opens its rows; what is missing stands first. */
export function Board({ period }: { period: ReportPeriod }) {
  const t = useText(periodWords);
  const [address] = useAddress();
  const reports = useQuery(reportsOfQuery([period.id]));
  const columns = useColumns(inGroup(reports.data ?? [], 'excluded').length > 0);
  const group = GROUPS.find((one) => one === address.show);
  const chases = useMyActions().includes('createReminder');
  const missing = inGroup(reports.data ?? [], 'missing').length;
  return (
    <Panel
      title={t.board}
      actions={
        chases &&
        missing > 0 && (
          <ButtonLink to="/reminders" search={{ kind: 'REPORT', chosen: 'all' }}>
            {t.chaseAll(missing)}
          </ButtonLink>
        )
      }
    >
      <Rates period={period.id} />
      <Loaded
        query={reports}
        isEmpty={(items) => items.length === 0}
        empty={<Empty>{period.counts.expected > 0 ? t.notYours(period.counts.expected) : t.none}</Empty>}
      >
        {(items) => (
          <>
            <Boxes reports={items} chosen={group} />
            {missing === 0 && <p className={classes.done}>{t.allSent(inGroup(items, 'expected').length)}</p>}
            <DataTable
              caption={t.board}
              columns={columns}
              rows={byNeed(inGroup(items, group))}
              rowId={({ id }) => id}
            />
          </>
        )}
      </Loaded>
    </Panel>
  );
}

/** Complete and on time are two things: a unit may send everything, late. */
function Rates({ period }: { period: string }) {
  const t = useText(periodWords);
  const rates = useQuery(completenessQuery(period));
  return (
    <Loaded query={rates} skeleton={<RowsSkeleton rows={1} />}>
      {({ completeness, timeliness, asOf }) => (
        <div className={classes.rates}>
          <span>
            {t.completeness} <Percent of={completeness} />
          </span>
          <span>
            {t.timeliness} <Percent of={timeliness} />
          </span>
          <AsOf at={asOf} />
        </div>
      )}
    </Loaded>
  );
}

function Boxes({ reports, chosen }: { reports: Report[]; chosen?: Group }) {
  const t = useText(periodWords);
  const names: Record<Group, string> = {
    expected: t.expected,
    waiting: t.waitingBox,
    received: t.receivedBox,
    late: t.lateBox,
    missing: t.missingBox,
    excluded: t.excludedBox,
  };
  return (
    <div className={classes.boxes}>
      {GROUPS.map((group) => (
        <Link
          key={group}
          to="."
          search={group === chosen ? {} : { show: group }}
          className={classes.box}
          data-on={group === chosen || undefined}
          aria-current={group === chosen || undefined}
          resetScroll={false}
        >
          <strong className={classes.boxCount}>{formatNumber(inGroup(reports, group).length)}</strong>
          <span className={classes.boxName}>{names[group]}</span>
        </Link>
      ))}
    </div>
  );
}

function useColumns(excludes: boolean): Column<Report>[] {
  const t = useText(periodWords);
  const chases = useMyActions().includes('createReminder');
  return useMemo(
    () => [
      {
        id: 'unit',
        header: t.unit,
        main: true,
        cell: ({ id, unit }) => (
          <Link to="/reports/$id" params={{ id }}>
            {unit.name}
          </Link>
        ),
      },
      {
        id: 'state',
        header: t.state,
        width: '12rem',
        cell: (report) => <ReportTag of={report} plain />,
      },
      { id: 'sent', header: t.sentOn, width: '13rem', cell: (report) => <Sent report={report} /> },
      {
        id: 'version',
        header: t.version,
        width: '5rem',
        align: 'right',
        cell: ({ lastNo }) => (lastNo > 0 ? formatNumber(lastNo) : ''),
      },
      ...(excludes
        ? [{ id: 'reason', header: t.reason, cell: ({ excludedReason }: Report) => excludedReason }]
        : []),
      {
        id: 'next',
        header: '',
        width: '9rem',
        align: 'right',
        screenOnly: true,
        cell: ({ id, unit, state, firstSubmittedOn, allowedActions }) => {
          if (allowedActions.includes('receiveReport')) {
            return (
              <Link to="/reports/$id" params={{ id }} aria-label={t.lookUnit(unit.name)}>
                {t.look}
              </Link>
            );
          }
          return (
            chases &&
            state !== 'EXCLUDED' &&
            (!firstSubmittedOn || state === 'RETURNED') && (
              <Link
                to="/reminders"
                search={{ unit: unit.id, kind: 'REPORT', chosen: 'all' }}
                aria-label={t.chaseUnit(unit.name)}
              >
                {t.chase}
              </Link>
            )
          );
        },
      },
    ],
    [t, chases, excludes],
  );
}

function Sent({ report: { firstSubmittedOn, lateDays, state } }: { report: Report }) {
  const t = useText(periodWords);
  if (state === 'EXCLUDED') return null;
  if (!firstSubmittedOn) {
    return lateDays ? <span className={classes.late}>{t.overdue(lateDays)}</span> : '–';
  }
  return (
    <>
      {formatDate(firstSubmittedOn)}{' '}
      <span className={classes.aside}>({lateDays ? t.late(lateDays) : t.onTime})</span>
    </>
  );
}
