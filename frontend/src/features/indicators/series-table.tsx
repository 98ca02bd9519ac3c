import { useMemo } from 'react';
import type { IndicatorSeries, SeriesPoint } from '@/api/types';
import { FigureText } from '@/business/indicator-tags';
import { periodName } from '@/business/work-words';
import { useLanguage } from '@/i18n/language';
import { useText } from '@/i18n/messages';
import { formatNumber } from '@/lib/numbers';
import { type Column, DataTable } from '@/ui/data-table';
import { indicatorWords } from './words';

/** The numbers of the chart, for those who read rather than look. */
export function SeriesTable({ series }: { series: IndicatorSeries }) {
  const t = useText(indicatorWords);
  const language = useLanguage();
  const { decimals } = series;
  const columns = useMemo<Column<SeriesPoint>[]>(() => {
    const figure = (key: 'official' | 'estimate', header: string): Column<SeriesPoint> => ({
      id: key,
      header,
      align: 'right',
      cell: (point) => {
        const shown = point[key];
        if (!shown) return '–';
        return (
          <>
            {shown.members?.text ?? <FigureText figure={shown.figure} decimals={decimals} />}
            {shown.provisional && ` (${t.provisional})`}
          </>
        );
      },
    });
    const number = (value: number | undefined) => (value === undefined ? '–' : formatNumber(value, decimals));
    return [
      { id: 'period', header: t.period, main: true, cell: (point) => periodName(point.period, language) },
      { id: 'phase', header: t.phase, align: 'right', cell: (point) => number(point.phase) },
      figure('estimate', t.estimate),
      figure('official', t.official),
      { id: 'target', header: t.target, align: 'right', cell: (point) => number(point.target?.value) },
    ];
  }, [t, language, decimals]);
  return (
    <DataTable
      caption={t.seriesTable}
      columns={columns}
      rows={series.points}
      rowId={(point) => point.period}
    />
  );
}
