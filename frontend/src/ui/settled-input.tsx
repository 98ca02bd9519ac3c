import { useEffect, useState } from 'react';
import { isEnter } from '@/lib/composition';
import { cleanPasted } from '@/lib/text';
import classes from './settled-input.module.css';

interface SettledInputProps {
  label: string;
  value: string;
  /** Told the text once it is done with: on leaving the field, or on Enter. */
  onSettle: (text: string) => void;
}

/** A labelled line whose text counts when it is finished, not letter by letter. */
export function SettledInput({ label, value, onSettle }: SettledInputProps) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const settle = () => {
    const cleaned = cleanPasted(text);
    if (cleaned !== value) onSettle(cleaned);
  };
  return (
    <label className={classes.field}>
      <span>{label}</span>
      <input
        value={text}
        autoComplete="off"
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={settle}
        onKeyDown={(event) => {
          if (isEnter(event)) settle();
        }}
      />
    </label>
  );
}
