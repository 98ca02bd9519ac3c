import { useMemo } from 'react';
import type { IndicatorSeries, SeriesPoint } from '@/api/types';
import { FigureText } from '@/business/indicator-tags';
import { periodName } from '@/business/work-words';
import { useLanguage } from '@/i18n/language';
import { useText } from '@/i18n/messages';
import { formatNumber } from '@/lib/numbers';
import { type Column, DataTable } from '@/ui/data-table';
import { indicatorWords } from './words';

type Year = NonNullable<IndicatorSeries['years']>[number];

/** A point, or the year behind its last one. */
type Row = SeriesPoint & { year?: Year };

/** Each year stands under its periods, where an indicator is measured several times in it. */
function rowsOf({ points, years = [] }: IndicatorSeries): Row[] {
  return points.flatMap((point, at): Row[] => {
    const key = point.period.slice(0, 4);
    const last = points[at + 1]?.period.slice(0, 4) !== key;
    const year = last ? years.find(({ period }) => period === key) : undefined;
    return year ? [point, { period: key, from: point.from, to: point.to, year }] : [point];
  });
}

/** The numbers of the chart, for those who read rather than look. */
export function SeriesTable({ series }: { series: IndicatorSeries }) {
  const t = useText(indicatorWords);
  const language = useLanguage();
  const { decimals } = series;
  const rows = useMemo(() => rowsOf(series), [series]);
  const columns = useMemo<Column<Row>[]>(() => {
    const ofYear = ({ figure, computed, provisional, parts }: Year) => (
      <>
        <strong>
          <FigureText figure={figure} decimals={decimals} />
        </strong>
        {computed && parts && ` (${t.reckoned(parts.reported, parts.total)})`}
        {provisional && ` (${t.provisional})`}
      </>
    );
    const figure = (key: 'official' | 'estimate', header: string): Column<Row> => ({
      id: key,
      header,
      align: 'right',
      cell: (point) => {
        if (point.year) return point.year.estimated === (key === 'estimate') ? ofYear(point.year) : '–';
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
  return <DataTable caption={t.seriesTable} columns={columns} rows={rows} rowId={(point) => point.period} />;
}
