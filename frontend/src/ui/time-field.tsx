import { useEffect, useId, useState } from 'react';
import { useText } from '@/i18n/messages';
import { parseTime } from '@/lib/times';
import { entryWords } from './entry-words';
import classes from './time-field.module.css';

interface TimeFieldProps {
  label: string;
  /** `HH:MM` of 24 hours; what cannot be read as a time is given on as it was typed, for the server to refuse. */
  value: string;
  onChange: (time: string) => void;
  id?: string;
}

/**
 * A time of day in 24 hours, whatever the browser's language (a native field shows AM and PM in an English one):
 * typed as `14:00`, `1400`, `14h` or `14 giờ 00`, written out on leaving the field.
 */
export function TimeField({ label, value, onChange, id }: TimeFieldProps) {
  const t = useText(entryWords);
  const own = useId();
  const [text, setText] = useState(value);
  const [unread, setUnread] = useState(false);
  useEffect(() => {
    setText((typed) => (timeOrTyped(typed) === value ? typed : value));
  }, [value]);
  const field = id ?? own;
  return (
    <div className={classes.field}>
      <label htmlFor={field}>{label}</label>
      <input
        id={field}
        value={text}
        required
        inputMode="text"
        autoComplete="off"
        placeholder="14:00"
        aria-invalid={unread || undefined}
        aria-describedby={unread ? `${field}-error` : undefined}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setUnread(false);
          onChange(timeOrTyped(event.currentTarget.value));
        }}
        onBlur={() => {
          setText(timeOrTyped(text));
          setUnread(parseTime(text) === undefined);
        }}
      />
      {unread && (
        <p id={`${field}-error`} className={classes.error}>
          {t.badTime}
        </p>
      )}
    </div>
  );
}

function timeOrTyped(text: string): string {
  return parseTime(text) ?? text;
}
