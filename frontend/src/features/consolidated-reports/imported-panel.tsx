import { useText } from '@/i18n/messages';
import { Button } from '@/ui/button';
import { Panel } from '@/ui/page';
import { Stretches } from '@/ui/text-difference';
import classes from './consolidated.module.css';
import { deskWords } from './move-words';
import type { ImportedText } from './types';

/** What the edited Word file changed, heading by heading, and what in it belongs to none. */
export function ImportedPanel({ imported, onClose }: { imported: ImportedText; onClose: () => void }) {
  const d = useText(deskWords);
  const { differences, loose } = imported;
  return (
    <Panel title={d.differences} actions={<Button onClick={onClose}>{d.hide}</Button>}>
      {differences.length === 0 && <p>{d.noDifferences}</p>}
      {differences.map(({ code, title, words }) => (
        <article key={code} className={classes.changed}>
          <h3>{title}</h3>
          <Stretches of={words} />
        </article>
      ))}
      {loose.length > 0 && (
        <article className={classes.changed}>
          <h3>{d.loose}</h3>
          {loose.map(({ below, text }) => (
            <p key={below + text} className={classes.text}>
              {text}
            </p>
          ))}
        </article>
      )}
    </Panel>
  );
}
