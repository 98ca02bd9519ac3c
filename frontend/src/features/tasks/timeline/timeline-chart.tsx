import type { CSSProperties } from 'react';
import { useLanguage } from '@/i18n/language';
import { useText } from '@/i18n/messages';
import type { LocalDate } from '@/lib/dates';
import { moveBetweenRows } from '@/ui/row-moves';
import { RowName } from './row-name';
import { TimeBar } from './time-bar';
import { placeOf, type Range, type Tick, ticksOf, zoomOf } from './time-scale';
import classes from './timeline.module.css';
import { groupRows, type TimelineRow } from './timeline-rows';
import { timelineWords } from './words';

interface TimelineChartProps {
  rows: TimelineRow[];
  span: string;
  range: Range;
  day: LocalDate;
  groupName: (group: string) => string;
}

/**
 * The chart is a table: each row's name, state and dates stand in it in words, the bar is drawn beside them. So a
 * screen reader and a print have no other content than the screen. Arrow keys move between the rows' links.
 */
export function TimelineChart({ rows, span, range, day, groupName }: TimelineChartProps) {
  const t = useText(timelineWords);
  const ticks = ticksOf(range, zoomOf(span) ?? 'year');
  const today = placeOf(day, range);
  const style = {
    '--grid': gridLines(ticks.major),
    '--today': `${today}%`,
  } as CSSProperties;
  return (
    <div className={classes.frame} data-landscape>
      <table className={classes.chart} style={style} data-today={(today >= 0 && today < 100) || undefined}>
        <caption>{t.caption(range.from, range.to)}</caption>
        <thead>
          <tr>
            <th scope="col">{t.work}</th>
            <th scope="col">
              <span className={classes.words}>{t.time}</span>
              <Head ticks={ticks.major} />
              <Head ticks={ticks.minor} minor />
            </th>
          </tr>
        </thead>
        {groupRows(rows, rows[0]?.kind === 'work-item').map((group) => (
          <tbody key={group.key} onKeyDown={moveBetweenRows}>
            <tr className={classes.group}>
              <th scope="rowgroup">{groupName(group.key)}</th>
              <td className={classes.lane} />
            </tr>
            {group.rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <RowName row={row} />
                </th>
                <td className={classes.lane}>
                  <TimeBar row={row} range={range} day={day} />
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

/** One hairline at the beginning of each quarter or year, drawn once behind all rows. */
function gridLines(ticks: Tick[]): string {
  const stops = ticks
    .filter(({ left }) => left > 0)
    .map(
      ({ left }) =>
        `transparent calc(${left}% - 1px), var(--line) calc(${left}% - 1px), var(--line) ${left}%, transparent ${left}%`,
    );
  return stops.length > 0 ? `linear-gradient(90deg, ${stops.join(', ')})` : 'none';
}

const ROMAN = ['I', 'II', 'III', 'IV'];

function Head({ ticks, minor }: { ticks: Tick[]; minor?: boolean }) {
  const t = useText(timelineWords);
  const language = useLanguage();
  const name = ({ kind, key, from, width }: Tick): string => {
    const month = Number(from.slice(5, 7));
    if (kind === 'year') return key;
    if (kind === 'week') return width < 5 ? '' : `${from.slice(8)}/${from.slice(5, 7)}`;
    if (kind === 'month') return minor ? t.monthShort(month) : t.month(month);
    const roman = ROMAN[Math.ceil(month / 3) - 1] ?? '';
    return minor ? roman : `${t.quarterName(roman)}/${from.slice(0, 4)}`;
  };
  return (
    <span className={classes.head} data-minor={minor || undefined} aria-hidden="true" lang={language}>
      {ticks.map((tick) => (
        <span key={tick.key} style={{ left: `${tick.left}%`, width: `${tick.width}%` }}>
          {name(tick)}
        </span>
      ))}
    </span>
  );
}
