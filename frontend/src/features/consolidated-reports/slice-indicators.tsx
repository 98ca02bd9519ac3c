import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { components } from '@/api/schema';
import { FigureText, StatusTag } from '@/business/indicator-tags';
import { periodName } from '@/business/work-words';
import { useLanguage } from '@/i18n/language';
import { useText } from '@/i18n/messages';
import { formatNumber } from '@/lib/numbers';
import { type Column, DataTable } from '@/ui/data-table';
import { Panel } from '@/ui/page';
import { sliceWords } from './slice-words';

type Row = components['schemas']['LatestFigure'];

/** Indicators of a slice with the last figure that was verified; nothing where it has none. */
export function SliceIndicators({ indicators }: { indicators: Row[] }) {
  const t = useText(sliceWords);
  const language = useLanguage();
  const columns = useMemo<Column<Row>[]>(
    () => [
      {
        id: 'indicator',
        header: t.indicator,
        main: true,
        cell: ({ indicatorId, code, name }) => (
          <Link to="/indicators/$id" params={{ id: indicatorId }}>
            {code} {name}
          </Link>
        ),
      },
      { id: 'target', header: t.target, width: '16rem', cell: ({ target }) => target },
      {
        id: 'figure',
        header: t.lastFigure,
        width: '14rem',
        align: 'right',
        cell: ({ status, decimals, unitOfMeasure }) => (
          <FigureText figure={status.figure} decimals={decimals} unit={unitOfMeasure} />
        ),
      },
      {
        id: 'period',
        header: t.lastPeriod,
        width: '7rem',
        cell: ({ status }) => status.figure && periodName(status.period, language),
      },
      {
        id: 'status',
        header: t.status,
        width: '12rem',
        cell: ({ status }) => <StatusTag status={status.status} reason={status.reasonLabel} plain />,
      },
    ],
    [t, language],
  );
  if (indicators.length === 0) return null;
  return (
    <Panel title={t.indicators} count={formatNumber(indicators.length)}>
      <DataTable
        caption={t.indicators}
        columns={columns}
        rows={indicators}
        rowId={({ indicatorId }) => indicatorId}
      />
    </Panel>
  );
}
