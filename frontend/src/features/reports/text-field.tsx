import { useId } from 'react';
import { useText } from '@/i18n/messages';
import { Button } from '@/ui/button';
import { FieldConflict } from '@/ui/field-conflict';
import { GrowingText } from '@/ui/growing-text';
import classes from './report.module.css';
import { useReport } from './report-context';
import { textKey } from './texts';
import { partWords, reportWords } from './words';

interface TextFieldProps {
  /** The address of the field, and which of its parts. */
  field: string;
  part: keyof (typeof partWords)['vi'];
  /** Read out with the part's name: the heading or the task it belongs to. */
  of: string;
  text?: string;
  previous?: string;
  required?: boolean;
  prompt?: string;
  rows?: number;
  /** Nobody has written it since it was filled in, or since it was sent. */
  prefilled?: boolean;
}

/** One text of a report with what the period before said beside it; open to whoever may write it now. */
export function TextField(props: TextFieldProps) {
  const { field, part, text = '', of, required, prompt } = props;
  const t = useText(reportWords);
  const parts = useText(partWords);
  const id = useId();
  const { editing, open, sent, likeness } = useReport();
  const key = textKey(field, part);
  const edit = editing?.edits[key];
  const writable = editing && open.has(field);
  const value = edit?.mine ?? text;
  if (!writable && !value && !props.previous && part !== 'text') return null;
  return (
    <div className={classes.field} data-alone={!props.previous || undefined}>
      <div className={classes.now}>
        <div className={classes.label}>
          <label htmlFor={id}>
            {parts[part]}
            <span className={classes.said}> – {of}</span>
          </label>
          {required && <span className={classes.soft}>({t.required})</span>}
          {writable && props.prefilled && !edit && text && (
            <span className={classes.soft}>{sent > 0 ? t.asSent(sent) : t.prefilled}</span>
          )}
        </div>
        {prompt && writable && <p className={classes.soft}>{prompt}</p>}
        {writable ? (
          <GrowingText
            id={id}
            rows={props.rows ?? 3}
            value={value}
            aria-required={required}
            onChange={(typed) => editing.type(key, typed)}
            onBlur={() => void editing.flush()}
          />
        ) : (
          <p id={id} className={classes.text}>
            {value || '–'}
          </p>
        )}
        {writable && edit?.theirs !== undefined && (
          <FieldConflict
            label={parts[part]}
            theirs={edit.theirs}
            onChoose={(side) => editing.choose(key, side)}
          />
        )}
      </div>
      <Previous
        {...props}
        likeness={likeness?.get(key)}
        taken={writable ? key : undefined}
        empty={!value.trim()}
      />
    </div>
  );
}

interface PreviousProps {
  previous?: string;
  likeness?: string;
  taken?: string;
  empty: boolean;
  of: string;
}

function Previous({ previous, likeness, taken, empty }: PreviousProps) {
  const t = useText(reportWords);
  const { editing } = useReport();
  if (!previous) return null;
  return (
    <aside className={classes.previous}>
      <p className={classes.soft}>
        {t.previous}
        {likeness && <span className={classes.likeness}>{likeness}</span>}
      </p>
      <p className={classes.text}>{previous}</p>
      {taken && empty && (
        <Button variant="quiet" onClick={() => editing?.type(taken, previous)}>
          {t.keep}
        </Button>
      )}
    </aside>
  );
}
