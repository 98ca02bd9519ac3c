import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { FigureText, StatusTag } from '@/business/indicator-tags';
import { statusWords } from '@/business/indicator-words';
import { labelWords } from '@/business/work-words';
import { useText } from '@/i18n/messages';
import { formatNumber } from '@/lib/numbers';
import { Button } from '@/ui/button';
import { type Column, DataTable } from '@/ui/data-table';
import { FilterSelect } from '@/ui/filters';
import { Panel } from '@/ui/page';
import { Loaded } from '@/ui/page-state';
import { uiWords } from '@/ui/words';
import classes from './consolidated.module.css';
import { indicatorRowsQuery, type Standing } from './queries';
import type { ConsolidatedFigures, IndicatorStatus, ReportedIndicator, ReportedSection } from './types';
import { consolidatedWords } from './words';

interface FiguresTabProps {
  standing: Standing;
  figures: ConsolidatedFigures;
}

/** The figures the text stands on: indicators by their rules, tasks by section and label. */
export function FiguresTab({ standing, figures }: FiguresTabProps) {
  const t = useText(consolidatedWords);
  const sections = useSectionColumns(figures);
  return (
    <>
      <Indicators standing={standing} figures={figures} />
      <Panel title={t.tasks} count={formatNumber(figures.total.total)}>
        <DataTable
          caption={t.tasks}
          columns={sections}
          rows={figures.sections}
          rowId={({ id, number }) => id ?? number ?? ''}
        />
      </Panel>
    </>
  );
}

/** Of very many units there are tens of thousands: they come page by page, all or of one status. */
function Indicators({ standing, figures: { statuses } }: FiguresTabProps) {
  const t = useText(consolidatedWords);
  const ui = useText(uiWords);
  const names = useText(statusWords);
  const columns = useIndicatorColumns();
  const [status, setStatus] = useState<IndicatorStatus>();
  const list = useInfiniteQuery(indicatorRowsQuery(standing, status));
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const total = list.data?.pages[0]?.total;
  const known = Object.entries(statuses) as [keyof typeof names, number][];
  return (
    <Panel title={t.indicators} count={total === undefined ? undefined : formatNumber(total)}>
      {known.length > 1 && (
        <p className={classes.above}>
          <FilterSelect
            label={t.status}
            value={status}
            options={known.map(([value, count]) => ({
              value,
              label: `${names[value]} (${formatNumber(count)})`,
            }))}
            onChange={(chosen) => setStatus(chosen as IndicatorStatus | undefined)}
          />
        </p>
      )}
      <Loaded query={list}>
        {() => (
          <>
            <DataTable
              caption={t.indicators}
              columns={columns}
              rows={rows}
              rowId={({ indicatorId }) => indicatorId}
            />
            {list.hasNextPage && (
              <p className={classes.below}>
                {ui.shownOf(formatNumber(rows.length), formatNumber(total ?? rows.length))}{' '}
                <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
                  {ui.more}
                </Button>
              </p>
            )}
          </>
        )}
      </Loaded>
    </Panel>
  );
}

function useIndicatorColumns(): Column<ReportedIndicator>[] {
  const t = useText(consolidatedWords);
  return useMemo(
    () => [
      {
        id: 'name',
        header: t.indicator,
        main: true,
        cell: ({ indicatorId, code, name }) => (
          <Link to="/indicators/$id" params={{ id: indicatorId }}>
            {code} {name}
          </Link>
        ),
      },
      {
        id: 'figure',
        header: t.figure,
        width: '13rem',
        align: 'right',
        cell: (row) => (
          <>
            <FigureText figure={row.figure} decimals={row.decimals} unit={row.unitOfMeasure} />
            {!row.complete && <span className={classes.block}>{t.members(row.counted, row.expected)}</span>}
            {!row.reconciles && <span className={classes.warn}>{t.unreconciled}</span>}
          </>
        ),
      },
      { id: 'target', header: t.target, cell: ({ target }) => target },
      {
        id: 'status',
        header: t.status,
        width: '12rem',
        cell: ({ status }) => status && <StatusTag status={status} plain />,
      },
    ],
    [t],
  );
}

function useSectionColumns({ total }: ConsolidatedFigures): Column<ReportedSection>[] {
  const t = useText(consolidatedWords);
  const labels = useText(labelWords);
  return useMemo(() => {
    const used = (Object.keys(labels) as (keyof typeof labels)[]).filter((label) => total.labels[label]);
    return [
      {
        id: 'section',
        header: t.section,
        main: true,
        cell: ({ number, title }) => [number, title ?? t.otherTasks].filter(Boolean).join(' '),
      },
      {
        id: 'total',
        header: t.total,
        width: '6rem',
        align: 'right',
        cell: ({ counts }) => formatNumber(counts.total),
      },
      ...used.map((label) => ({
        id: label,
        header: labels[label],
        width: '8rem',
        align: 'right' as const,
        cell: ({ counts }: ReportedSection) => formatNumber(counts.labels[label] ?? 0),
      })),
    ];
  }, [t, labels, total]);
}
