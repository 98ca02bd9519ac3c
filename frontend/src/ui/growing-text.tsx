import { type ComponentProps, useLayoutEffect, useRef } from 'react';
import classes from './growing-text.module.css';

interface GrowingTextProps extends Omit<ComponentProps<'textarea'>, 'value' | 'onChange'> {
  value: string;
  onChange: (text: string) => void;
}

/** Several lines of text that grow with what is written, so that a report is read as it will stand. */
export function GrowingText({ value, onChange, rows = 3, ...rest }: GrowingTextProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text has another height
  useLayoutEffect(() => {
    const { current } = box;
    if (!current) return;
    current.style.height = 'auto';
    current.style.height = `${current.scrollHeight + 2}px`;
  }, [value]);
  return (
    <textarea
      {...rest}
      ref={box}
      rows={rows}
      className={classes.text}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
