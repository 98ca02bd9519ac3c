import { useMemo } from 'react';
import { labelWords } from '@/business/work-words';
import { useText } from '@/i18n/messages';
import { formatNumber } from '@/lib/numbers';
import { type Column, DataTable } from '@/ui/data-table';
import { Panel } from '@/ui/page';
import { type Place, Traced } from './figure-sources';
import type { ConsolidatedFigures, ReportedSection } from './types';
import { consolidatedWords } from './words';

const TOTAL = 'TOTAL';

type Row = Pick<ReportedSection, 'id' | 'number' | 'title' | 'counts'>;

interface SectionFiguresProps {
  figures: ConsolidatedFigures;
  chosen?: Place;
  /** Left out where the counts are made of more reports than can be named. */
  onChoose?: (place: Place) => void;
}

/** Tasks by section and label, and all of them. */
export function SectionFigures({ figures, ...tracing }: SectionFiguresProps) {
  const t = useText(consolidatedWords);
  const columns = useColumns(figures, tracing);
  const { total, sections } = figures;
  const rows: Row[] =
    sections.length > 1 ? [...sections, { id: TOTAL, title: t.allTasks, counts: total }] : sections;
  return (
    <Panel title={t.tasks} count={formatNumber(total.total)}>
      <DataTable
        caption={t.tasks}
        columns={columns}
        rows={rows}
        rowId={({ id, number }) => id ?? number ?? ''}
      />
    </Panel>
  );
}

function useColumns(
  { total }: ConsolidatedFigures,
  { chosen, onChoose }: Omit<SectionFiguresProps, 'figures'>,
): Column<Row>[] {
  const t = useText(consolidatedWords);
  const labels = useText(labelWords);
  return useMemo(() => {
    const used = (Object.keys(labels) as (keyof typeof labels)[]).filter((label) => total.labels[label]);
    const named = ({ number, title }: Row) => [number, title ?? t.otherTasks].filter(Boolean).join(' ');
    const figure = (row: Row, count: number, label?: keyof typeof labels) => {
      const at = ['counts', row.id ?? 'NONE', label].filter(Boolean).join('/');
      const place = { at, name: [named(row), label && labels[label]].filter(Boolean).join(' – ') };
      return onChoose && count > 0 ? (
        <Traced place={place} chosen={chosen?.at === at} onChoose={onChoose}>
          {formatNumber(count)}
        </Traced>
      ) : (
        formatNumber(count)
      );
    };
    return [
      {
        id: 'section',
        header: t.section,
        main: true,
        cell: (row) => (row.id === TOTAL ? <strong>{named(row)}</strong> : named(row)),
      },
      {
        id: 'total',
        header: t.total,
        width: '6rem',
        align: 'right',
        cell: (row) => figure(row, row.counts.total),
      },
      ...used.map((label) => ({
        id: label,
        header: labels[label],
        width: '8rem',
        align: 'right' as const,
        cell: (row: Row) => figure(row, row.counts.labels[label] ?? 0, label),
      })),
    ];
  }, [t, labels, total, chosen, onChoose]);
}
