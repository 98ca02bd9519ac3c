import { useEffect, useState } from 'react';
import { useText } from '@/i18n/messages';
import { isComposing } from '@/lib/composition';
import { formatDate, type LocalDate, parseDate } from '@/lib/dates';
import { entryWords } from './entry-words';
import classes from './filters.module.css';

interface FilterDateProps {
  label: string;
  value: LocalDate | undefined;
  onChange: (date: LocalDate | undefined) => void;
}

/** A day to filter by, typed day first whatever the browser's own language; taken on Enter or on leaving the field. */
export function FilterDate({ label, value, onChange }: FilterDateProps) {
  const t = useText(entryWords);
  const [text, setText] = useState(value ? formatDate(value) : '');
  const [wrong, setWrong] = useState(false);
  useEffect(() => setText(value ? formatDate(value) : ''), [value]);
  const take = () => {
    const parsed = parseDate(text);
    setWrong(parsed.kind === 'invalid');
    const date = parsed.kind === 'date' ? parsed.date : undefined;
    if (parsed.kind !== 'invalid' && date !== value) onChange(date);
  };
  return (
    <label className={classes.select} data-on={value || undefined}>
      <span>{label}</span>
      <input
        className={classes.date}
        inputMode="numeric"
        autoComplete="off"
        placeholder={t.dateHint}
        value={text}
        aria-invalid={wrong || undefined}
        title={wrong ? t.badDate : undefined}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !isComposing(event)) take();
        }}
      />
    </label>
  );
}
