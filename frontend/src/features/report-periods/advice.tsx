import { useText } from '@/i18n/messages';
import classes from './periods.module.css';
import { periodWords } from './words';

/** What is good to know of the days of a period, in kind words. */
export function Advice({ lines }: { lines: readonly string[] }) {
  const t = useText(periodWords);
  return (
    <ul className={classes.advice} aria-label={t.advice}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
