import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { periodName } from '@/business/work-words';
import { useLanguage } from '@/i18n/language';
import { useText } from '@/i18n/messages';
import type { LocalDate } from '@/lib/dates';
import { Button } from '@/ui/button';
import { FilterSelect } from '@/ui/filters';
import { type Range, spanAt, stepSpan, type Zoom, zoomOf } from './time-scale';
import classes from './timeline.module.css';
import { timelineWords } from './words';

const ZOOMS: Zoom[] = ['quarter', 'year', 'all'];

interface SpanChoiceProps {
  span: string;
  range: Range;
  day: LocalDate;
  onChange: (span: string) => void;
}

/** Which quarter or year is on the screen, one further, one back, and where today is. */
export function SpanChoice({ span, range, day, onChange }: SpanChoiceProps) {
  const t = useText(timelineWords);
  const language = useLanguage();
  const zoom = zoomOf(span) ?? 'year';
  // Coming closer keeps to today when it is in sight, else to the end of what was seen, where most is due.
  const anchor = day >= range.from && day <= range.to ? day : range.to;
  return (
    <>
      <FilterSelect
        label={t.zoom}
        value={zoom}
        always
        options={ZOOMS.map((value) => ({ value, label: t[value] }))}
        onChange={(value) => onChange(spanAt(anchor, ZOOMS.find((known) => known === value) ?? 'year'))}
      />
      {zoom === 'all' ? (
        <strong>{t.allYears(range.from.slice(0, 4), range.to.slice(0, 4))}</strong>
      ) : (
        <div className={classes.steps}>
          <Button
            aria-label={t.earlier}
            icon={<IconChevronLeft aria-hidden="true" />}
            onClick={() => onChange(stepSpan(span, -1))}
          />
          <strong className={classes.span}>{periodName(span, language)}</strong>
          <Button
            aria-label={t.later}
            icon={<IconChevronRight aria-hidden="true" />}
            onClick={() => onChange(stepSpan(span, 1))}
          />
          <Button onClick={() => onChange(spanAt(day, zoom))}>{t.toToday}</Button>
        </div>
      )}
    </>
  );
}
