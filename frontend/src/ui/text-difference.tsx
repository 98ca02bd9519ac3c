import { useMemo } from 'react';
import { messages, useText } from '@/i18n/messages';
import { type Stretch, wordDifference } from '@/lib/word-difference';
import classes from './text-difference.module.css';

const words = messages({
  removed: ['đã bỏ:', 'taken out:'],
  added: ['thêm:', 'put in:'],
});

/** Two versions of a text as one: what was taken out struck through, what was put in underlined. */
export function TextDifference({ before, after }: { before: string; after: string }) {
  return <Stretches of={useMemo(() => wordDifference(before, after), [before, after])} />;
}

/** The same where the server has compared. */
export function Stretches({ of: stretches }: { of: readonly Stretch[] }) {
  const t = useText(words);
  return (
    <p className={classes.text}>
      {stretches.map(({ kind, text }, at) => {
        const key = `${at}${kind}`;
        if (kind === 'SAME') return <span key={key}>{text}</span>;
        const Mark = kind === 'REMOVED' ? 'del' : 'ins';
        return (
          <Mark key={key}>
            <span className={classes.said}>{kind === 'REMOVED' ? t.removed : t.added} </span>
            {text}
          </Mark>
        );
      })}
    </p>
  );
}
