import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { FigureText } from '@/business/indicator-tags';
import { periodName } from '@/business/work-words';
import { useLanguage } from '@/i18n/language';
import { useText } from '@/i18n/messages';
import { type Column, DataTable } from '@/ui/data-table';
import { Empty } from '@/ui/page-state';
import { FieldNote } from './field-note';
import classes from './report.module.css';
import { useReport } from './report-context';
import type { ReportFigure, WholeReport } from './types';
import { reportWords } from './words';

type Nature = 'ESTIMATE' | 'OFFICIAL';

/** The unit's figures of the period, ước beside chính thức, with the period before and the way to enter them. */
export function FiguresTable({ rows, of: { id, period } }: { rows: ReportFigure[]; of: WholeReport }) {
  const t = useText(reportWords);
  const columns = useColumns(period.period);
  if (rows.length === 0) return <Empty>{t.noIndicators}</Empty>;
  return (
    <>
      <DataTable caption={t.indicator} columns={columns} rows={rows} rowId={({ field }) => field} />
      <p className={classes.enter} data-noprint>
        <Link to="/indicator-values" search={entryOf(period.period, id)}>
          {t.enterFigures}
        </Link>
      </p>
    </>
  );
}

/** The grid at this period, also where it is part of a year, with the way back to the report. */
function entryOf(period: string, report: string): Record<string, string> {
  const part = period.match(/^(\d{4})-/)?.[1];
  return { period, report, ...(part && !period.includes('_') ? { year: part } : {}) };
}

/** A figure nobody gave for the period itself says from which shorter ones it was reckoned. */
function Parts({ of: { parts, decimals } }: { of: ReportFigure['indicator'] }) {
  const t = useText(reportWords);
  const language = useLanguage();
  if (!parts) return null;
  const known = parts.filter(({ nature }) => nature !== undefined);
  return (
    <p className={classes.soft}>
      {t.reckoned(known.length, parts.length)}{' '}
      {parts.map(({ period, figure, nature }, at) => (
        <span key={period}>
          {at > 0 && ' · '}
          {periodName(period, language)}{' '}
          {nature ? <FigureText figure={figure} decimals={decimals} /> : <FigureText decimals={decimals} />}
        </span>
      ))}
    </p>
  );
}

/** A figure that has stood still for years is asked about. */
function Flat({ field }: { field: string }) {
  const { likeness } = useReport();
  const said = likeness?.get(field);
  return said ? <p className={classes.flat}>{said}</p> : null;
}

function figureOf({ indicator }: ReportFigure, nature: Nature) {
  if (indicator.nature === nature) return indicator.figure;
  return indicator.beside?.nature === nature ? indicator.beside.figure : undefined;
}

function useColumns(period: string): Column<ReportFigure>[] {
  const t = useText(reportWords);
  return useMemo(
    () => [
      {
        id: 'name',
        header: t.indicator,
        main: true,
        cell: ({ field, indicator, note }) => (
          <>
            <Link to="/indicators/$id" params={{ id: indicator.indicatorId }} search={{ period }}>
              {indicator.code} {indicator.name}
            </Link>
            {indicator.target && (
              <p className={classes.soft}>
                {t.target}: {indicator.target}
              </p>
            )}
            <Parts of={indicator} />
            <Flat field={field} />
            <FieldNote field={field} note={note} of={indicator.name} />
          </>
        ),
      },
      ...(['ESTIMATE', 'OFFICIAL'] as const).map((nature) => ({
        id: nature,
        header: nature === 'ESTIMATE' ? t.estimate : t.official,
        width: '10rem',
        align: 'right' as const,
        cell: (row: ReportFigure) => (
          <FigureText
            figure={figureOf(row, nature)}
            decimals={row.indicator.decimals}
            unit={row.indicator.unitOfMeasure}
          />
        ),
      })),
      {
        id: 'previous',
        header: t.previousFigure,
        width: '9rem',
        align: 'right',
        cell: ({ previous, indicator }) => (
          <span className={classes.soft}>
            {previous ? (
              <FigureText figure={previous} decimals={indicator.decimals} unit={indicator.unitOfMeasure} />
            ) : (
              '–'
            )}
          </span>
        ),
      },
    ],
    [t, period],
  );
}
