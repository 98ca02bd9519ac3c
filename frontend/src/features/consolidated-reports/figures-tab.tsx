import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { FigureText, StatusTag } from '@/business/indicator-tags';
import { statusWords } from '@/business/indicator-words';
import { useText } from '@/i18n/messages';
import { formatNumber } from '@/lib/numbers';
import { Button } from '@/ui/button';
import { type Column, DataTable } from '@/ui/data-table';
import { FilterSelect } from '@/ui/filters';
import { Panel } from '@/ui/page';
import { Loaded } from '@/ui/page-state';
import { uiWords } from '@/ui/words';
import classes from './consolidated.module.css';
import { FigureSources, type Place, Traced } from './figure-sources';
import { indicatorRowsQuery, type Standing } from './queries';
import { SectionFigures } from './section-figures';
import type { ConsolidatedFigures, IndicatorStatus, ReportedIndicator, WholeConsolidated } from './types';
import { consolidatedWords } from './words';

interface FiguresTabProps {
  standing: Standing;
  figures: ConsolidatedFigures;
  /** The report as it stands, whose sources can be asked for; an older version keeps none. */
  traced?: WholeConsolidated;
}

/** The figures the text stands on: indicators by their rules, tasks by section and label; each says where from. */
export function FiguresTab({ standing, figures, traced }: FiguresTabProps) {
  const [chosen, setChosen] = useState<Place>();
  // Of very many reports a total is made of all of them: who they are stands in a sheet of its own.
  const few = traced?.content.sources !== undefined;
  return (
    <div className={classes.figures} data-open={chosen ? true : undefined}>
      <div className={classes.body}>
        <Indicators standing={standing} figures={figures} chosen={chosen} onChoose={traced && setChosen} />
        <SectionFigures figures={figures} chosen={chosen} onChoose={few ? setChosen : undefined} />
      </div>
      {traced && chosen && (
        <FigureSources
          report={traced}
          etag={standing.etag ?? ''}
          place={chosen}
          onClose={() => setChosen(undefined)}
        />
      )}
    </div>
  );
}

interface IndicatorsProps extends Tracing {
  standing: Standing;
  figures: ConsolidatedFigures;
}

interface Tracing {
  chosen?: Place;
  onChoose?: (place: Place) => void;
}

/** Of very many units there are tens of thousands: they come page by page, all or of one status. */
function Indicators({ standing, figures: { statuses }, chosen, onChoose }: IndicatorsProps) {
  const t = useText(consolidatedWords);
  const ui = useText(uiWords);
  const names = useText(statusWords);
  const columns = useIndicatorColumns({ chosen, onChoose });
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

function useIndicatorColumns({ chosen, onChoose }: Tracing): Column<ReportedIndicator>[] {
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
            <Figure row={row} chosen={chosen} onChoose={onChoose} />
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
    [t, chosen, onChoose],
  );
}

function Figure({ row, chosen, onChoose }: Tracing & { row: ReportedIndicator }) {
  const place = { at: `indicators/${row.indicatorId}`, name: `${row.code} ${row.name}` };
  const figure = <FigureText figure={row.figure} decimals={row.decimals} unit={row.unitOfMeasure} />;
  return onChoose ? (
    <Traced place={place} chosen={chosen?.at === place.at} onChoose={onChoose}>
      {figure}
    </Traced>
  ) : (
    figure
  );
}
