import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { FigureText, StatusTag } from '@/business/indicator-tags';
import { labelWords } from '@/business/work-words';
import { useText } from '@/i18n/messages';
import { formatNumber } from '@/lib/numbers';
import { type Column, DataTable } from '@/ui/data-table';
import { Panel } from '@/ui/page';
import classes from './consolidated.module.css';
import type { ConsolidatedFigures, ReportedIndicator, SectionTasks } from './types';
import { consolidatedWords } from './words';

/** The figures the text stands on: indicators by their rules, tasks by section and label. */
export function FiguresTab({ figures }: { figures: ConsolidatedFigures }) {
  const t = useText(consolidatedWords);
  const indicators = useIndicatorColumns();
  const sections = useSectionColumns(figures);
  return (
    <>
      <Panel title={t.indicators} count={formatNumber(figures.indicators.length)}>
        <DataTable
          caption={t.indicators}
          columns={indicators}
          rows={figures.indicators}
          rowId={({ indicatorId }) => indicatorId}
        />
      </Panel>
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

function useSectionColumns({ total }: ConsolidatedFigures): Column<SectionTasks>[] {
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
        cell: ({ counts }: SectionTasks) => formatNumber(counts.labels[label] ?? 0),
      })),
    ];
  }, [t, labels, total]);
}
