import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { ReportState } from '@/api/types';
import { ReportTag } from '@/business/report-tags';
import { useText } from '@/i18n/messages';
import { formatDate, formatInstant } from '@/lib/dates';
import { type Column, DataTable } from '@/ui/data-table';
import { Panel } from '@/ui/page';
import { Loaded } from '@/ui/page-state';
import classes from './consolidated.module.css';
import { reportersQuery } from './queries';
import type { Reporter } from './types';
import { consolidatedWords } from './words';

/** Who sent when: a sheet for the house, never an annex to the addressee. */
export function ReportersTab({ id }: { id: string }) {
  const t = useText(consolidatedWords);
  const reporters = useQuery(reportersQuery(id));
  const columns = useColumns();
  return (
    <Panel title={t.reporters}>
      <p className={classes.soft}>{t.internal}</p>
      <Loaded query={reporters}>
        {({ expected, included, late, excluded, lines }) => (
          <>
            <p>{t.reportersCount(included, expected, late, excluded)}</p>
            <DataTable
              caption={t.reporters}
              columns={columns}
              rows={lines}
              rowId={({ reportId }) => reportId}
            />
          </>
        )}
      </Loaded>
    </Panel>
  );
}

function useColumns(): Column<Reporter>[] {
  const t = useText(consolidatedWords);
  return useMemo(
    () => [
      {
        id: 'unit',
        header: t.unit,
        main: true,
        cell: ({ reportId, unit }) => (
          <Link to="/reports/$id" params={{ id: reportId }}>
            {unit.name}
          </Link>
        ),
      },
      {
        id: 'state',
        header: t.state,
        width: '10rem',
        cell: ({ state, begun, excludedReason }) => (
          <>
            <ReportTag of={{ state: state as ReportState, begun }} plain />
            {excludedReason && <span className={classes.block}>{excludedReason}</span>}
          </>
        ),
      },
      {
        id: 'sent',
        header: t.sentOn,
        width: '10rem',
        cell: ({ firstSubmittedOn, lateDays }) =>
          firstSubmittedOn && (
            <>
              {formatDate(firstSubmittedOn)}
              <span className={classes.block}>{lateDays ? t.late(lateDays) : t.onTime}</span>
            </>
          ),
      },
      {
        id: 'sender',
        header: t.sender,
        cell: ({ submittedBy, submittedAt, onBehalf }) =>
          submittedBy && (
            <span>
              {submittedBy.fullName} {onBehalf && `(${t.behalf})`}
              <span className={classes.block}>{submittedAt && formatInstant(submittedAt)}</span>
            </span>
          ),
      },
      {
        id: 'received',
        header: t.received,
        width: '7rem',
        cell: ({ receivedOn }) => receivedOn && formatDate(receivedOn),
      },
      {
        id: 'used',
        header: t.used,
        width: '10rem',
        cell: ({ sourceNo, newer }) => (
          <>
            {sourceNo ? t.version(sourceNo) : t.notUsed}
            {newer && <span className={classes.warn}>{t.newer}</span>}
          </>
        ),
      },
    ],
    [t],
  );
}
