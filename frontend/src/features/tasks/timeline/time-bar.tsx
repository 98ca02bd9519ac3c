import { useText } from '@/i18n/messages';
import { addDays, type LocalDate } from '@/lib/dates';
import { barOf, placeOf, type Range } from './time-scale';
import classes from './timeline.module.css';
import { lateUntil, type TimelineRow } from './timeline-rows';
import { timelineWords } from './words';

interface TimeBarProps {
  row: TimelineRow;
  range: Range;
  day: LocalDate;
}

/** The row's time, drawn; the same in words for those who cannot see it. States differ by pattern, not colour alone. */
export function TimeBar({ row, range, day }: TimeBarProps) {
  const t = useText(timelineWords);
  const { startsOn, dueOn, originalDueOn } = row;
  if (!dueOn) return null;
  const bar = startsOn && startsOn <= dueOn ? barOf(startsOn, dueOn, range) : undefined;
  const end = lateUntil(row, day);
  const late = end && barOf(addDays(dueOn, 1), end, range);
  const inside = (on: LocalDate) => on >= range.from && on <= range.to;
  // A mark on the last day of the range must not be cut in half.
  const at = (on: LocalDate) => ({
    left: `clamp(0.5rem, ${placeOf(addDays(on, 1), range)}%, calc(100% - 0.5rem))`,
  });
  return (
    <>
      <span className={classes.words}>{startsOn ? t.fromTo(startsOn, dueOn) : t.dueOnly(dueOn)}</span>
      <span className={classes.drawing} aria-hidden="true">
        {bar && (
          <span
            className={classes.bar}
            data-state={row.state}
            data-open-left={bar.openLeft || undefined}
            data-open-right={bar.openRight || undefined}
            style={{ left: `${bar.left}%`, width: `${bar.width}%` }}
          >
            {row.state === 'IN_PROGRESS' && row.percent ? <i style={{ width: `${row.percent}%` }} /> : null}
            {row.state === 'COMPLETED' && '✓'}
          </span>
        )}
        {late && (
          <span
            className={classes.late}
            data-open-left={late.openLeft || undefined}
            style={{ left: `${late.left}%`, width: `${late.width}%` }}
          />
        )}
        {!startsOn && inside(dueOn) && (
          <span className={classes.due} data-state={row.state} style={at(dueOn)} />
        )}
        {originalDueOn && inside(originalDueOn) && (
          <span className={classes.original} style={at(originalDueOn)} />
        )}
      </span>
    </>
  );
}
