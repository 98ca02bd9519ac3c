import { IconFlag, IconMessageReport } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useText } from '@/i18n/messages';
import { Button } from '@/ui/button';
import { GrowingText } from '@/ui/growing-text';
import { moveWords } from './move-words';
import classes from './report.module.css';
import { useReport } from './report-context';
import { reportWords } from './words';

/** What the receiving office asks to correct: shown to the unit, written by whoever reviews. */
export function FieldNote({ field, note, of }: { field: string; note?: string; of: string }) {
  const t = useText(reportWords);
  const { review } = useReport();
  return (
    <>
      {note && (
        <div className={classes.note} role="note">
          <IconMessageReport size={17} stroke={1.75} aria-hidden="true" />
          <div>
            <strong>{t.noteOf}</strong>
            <p className={classes.text}>{note}</p>
          </div>
        </div>
      )}
      {review && <Mark field={field} of={of} />}
    </>
  );
}

function Mark({ field, of }: { field: string; of: string }) {
  const m = useText(moveWords);
  const id = useId();
  const { review } = useReport();
  const written = review?.notes[field];
  const [opened, setOpened] = useState(written !== undefined);
  const [text, setText] = useState(written ?? '');
  if (!review) return null;
  if (!opened) {
    return (
      <div data-noprint>
        <Button
          variant="quiet"
          icon={<IconFlag size={15} stroke={1.75} aria-hidden="true" />}
          aria-label={`${m.mark}: ${of}`}
          onClick={() => setOpened(true)}
        >
          {m.mark}
        </Button>
      </div>
    );
  }
  return (
    <div className={classes.mark}>
      <label htmlFor={id}>
        {m.marked}
        <span className={classes.said}> – {of}</span>
      </label>
      <GrowingText
        id={id}
        rows={2}
        autoFocus={!written}
        value={text}
        onChange={(typed) => {
          setText(typed);
          review.write(field, typed);
        }}
      />
      <Button
        variant="quiet"
        onClick={() => {
          setText('');
          review.write(field, '');
          setOpened(false);
        }}
      >
        {m.unmark}
      </Button>
    </div>
  );
}
