import type { components } from '@/api/schema';
import { ListLink } from '@/business/list-link';
import { useText } from '@/i18n/messages';
import { formatNumber, formatPercent } from '@/lib/numbers';
import classes from './statistics.module.css';
import { statisticsWords } from './words';

type Row = components['schemas']['TaskStatisticsRow'];
type Measure = components['schemas']['TaskMeasure'];

/** The count of one measure in a row, with the address of its list. */
export function countOf(row: Row, measure: Measure) {
  return row.counts.find((count) => count.measure === measure);
}

const TILES = ['ASSIGNED', 'COMPLETED_ON_TIME', 'COMPLETED_LATE', 'IN_TIME', 'OVERDUE'] as const;
const OUTSIDE = ['EARLIER_UNFINISHED', 'NOT_BEGUN', 'WITHDRAWN', 'SUPERSEDED'] as const;

/** The official boxes of a row as large numbers. */
export function Tiles({ row }: { row: Row }) {
  const t = useText(statisticsWords);
  return (
    <div className={classes.tiles}>
      {TILES.map((measure) => {
        const count = countOf(row, measure);
        if (!count) return null;
        return (
          <div
            key={measure}
            className={classes.tile}
            data-loud={(measure === 'OVERDUE' && count.value > 0) || undefined}
          >
            <ListLink list={count.list} value={count.value} what={t[measure]} />
            <span>{t[measure]}</span>
            {measure === 'OVERDUE' && <Earlier row={row} />}
          </div>
        );
      })}
    </div>
  );
}

/** The boxes count the present period of each task; what waits of earlier ones is said beside what is overdue. */
function Earlier({ row }: { row: Row }) {
  const t = useText(statisticsWords);
  const earlier = countOf(row, 'EARLIER_UNFINISHED');
  if (!earlier?.value) return null;
  return (
    <span className={classes.beside}>
      <ListLink list={earlier.list} value={earlier.value} what={t.EARLIER_UNFINISHED}>
        {t.earlierToo(formatNumber(earlier.value))}
      </ListLink>
    </span>
  );
}

const SHARES = [
  ['COMPLETED_ON_TIME', ['COMPLETED_ON_TIME']],
  ['COMPLETED_LATE', ['COMPLETED_LATE']],
  ['IN_TIME', ['IN_TIME']],
  ['OVERDUE', ['OVERDUE']],
  ['CONTINUOUS', ['CONTINUOUS_OPEN', 'CONTINUOUS_DONE']],
  ['UNDATED', ['UNDATED_OPEN', 'UNDATED_DONE']],
] as const;

/** The same boxes as one bar whose parts sum to the whole, each named below it; the numbers stand in the table too. */
export function Bar({ row }: { row: Row }) {
  const t = useText(statisticsWords);
  const whole = countOf(row, 'ASSIGNED')?.value ?? 0;
  if (whole === 0) return null;
  const parts = partsOf(row);
  return (
    <div aria-hidden="true">
      <div className={classes.bar}>
        {parts.map(({ label, value }) => (
          <i key={label} data-label={label} style={{ width: `${(100 * value) / whole}%` }} />
        ))}
      </div>
      <ul className={classes.legend}>
        {parts.map(({ label, value }) => (
          <li key={label}>
            <i data-label={label} />
            {t[label]} {formatNumber(value)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Bars nobody can compare any more are left to the table. */
const MOST_BARS = 30;

/** Each row's boxes as a bar as long as its number of all, named and numbered beside it; the table has the same numbers. */
export function RowBars({ rows, nameOf }: { rows: Row[]; nameOf: (row: Row) => string }) {
  const t = useText(statisticsWords);
  const longest = Math.max(...rows.map((row) => countOf(row, 'ASSIGNED')?.value ?? 0));
  if (longest === 0 || rows.length > MOST_BARS) return null;
  return (
    <div className={classes.rowBars} aria-hidden="true">
      {rows.map((row) => {
        const whole = countOf(row, 'ASSIGNED')?.value ?? 0;
        const late = countOf(row, 'OVERDUE')?.value ?? 0;
        return (
          <div key={nameOf(row)}>
            <span>{nameOf(row)}</span>
            <div className={classes.bar} style={{ width: `${(100 * whole) / longest}%` }}>
              {partsOf(row).map(({ label, value }) => (
                <i key={label} data-label={label} style={{ width: `${(100 * value) / whole}%` }} />
              ))}
            </div>
            <span>
              {formatNumber(whole)}
              {late > 0 && ` · ${t.lateShort(formatNumber(late))}`}
            </span>
          </div>
        );
      })}
    </div>
  );
}

function partsOf(row: Row) {
  return SHARES.map(([label, measures]) => ({
    label,
    value: measures.reduce((sum, measure) => sum + (countOf(row, measure)?.value ?? 0), 0),
  })).filter((part) => part.value > 0);
}

/** Each rate with its numerator and denominator, both of which open their lists, and what it means. */
export function Rates({ row }: { row: Row }) {
  const t = useText(statisticsWords);
  return (
    <>
      <dl className={classes.rates}>
        {row.rates.map((rate) => (
          <div key={rate.rate} title={rate.definition}>
            <dt>{t[rate.rate]}</dt>
            <dd>
              <strong>{rate.percent === null ? '–' : formatPercent(rate.percent)}</strong>
              <span>
                <ListLink list={rate.numeratorList} value={rate.numerator} what={t[rate.rate]} /> /{' '}
                <ListLink list={rate.denominatorList} value={rate.denominator} what={t[rate.rate]} />
              </span>
            </dd>
            <dd>{rate.definition}</dd>
          </div>
        ))}
      </dl>
      <p className={classes.outside}>
        {t.outside}:{' '}
        {OUTSIDE.map((measure, index) => {
          const count = countOf(row, measure);
          return (
            count && (
              <span key={measure}>
                {index > 0 && ' · '}
                {t[measure]} <ListLink list={count.list} value={count.value} what={t[measure]} />
              </span>
            )
          );
        })}
      </p>
    </>
  );
}
