import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { Violation } from '@/api/problem';
import { useCommand } from '@/api/use-command';
import { useText } from '@/i18n/messages';
import { isComposing } from '@/lib/composition';
import { cleanPasted } from '@/lib/text';
import { Button } from '@/ui/button';
import type { CommandHeaders, Values } from '@/ui/command';
import { CommandForm, errorAt, fieldId } from '@/ui/form';
import { keepForLater } from '@/ui/outbox';
import classes from './my-updates.module.css';
import type { Standing } from './use-pass';
import { updateWords } from './words';

export interface EntryField {
  name: string;
  label: string;
  hint?: string;
  /** One line rather than a text. */
  line?: boolean;
  narrow?: boolean;
}

export interface EntryFormProps {
  label: string;
  /** What is known from before: last time's words, the question. */
  before: ReactNode;
  fields: EntryField[];
  values: Values;
  standing: Standing;
  savedAt?: string;
  /** What is wrong before anything is sent. */
  check: (values: Values) => Violation[];
  send: (values: Values, headers: CommandHeaders) => Promise<unknown>;
  /** Last time's content, where it can be kept. */
  last?: Values;
  onType: (name: string, value: string) => void;
  onSaved: (time: string) => void;
  /** Given without network: it is kept on this machine and sent later. */
  onWaits: () => void;
  onSkip: () => void;
}

/** The fields of one step. Ctrl+Enter saves and goes on; what is typed is kept meanwhile, and says so. */
export function EntryForm(props: EntryFormProps) {
  const { label, before, fields, values, last, onType, onSaved, onWaits, onSkip } = props;
  const t = useText(updateWords);
  const form = useRef<HTMLDivElement>(null);
  const [missing, setMissing] = useState<Violation[]>([]);
  const sending = useCommand(props.send, () => onSaved(new Date().toTimeString().slice(0, 5)));
  useEffect(() => form.current?.querySelector<HTMLElement>('textarea, input')?.focus(), []);
  const submit = () => {
    const found = props.check(values);
    setMissing(found);
    if (found.length > 0 || sending.isPending) return;
    sending.mutate(cleaned(values), {
      onError: (problem) => {
        if (problem.status !== 0) return;
        const entered = fields.flatMap((field) => {
          const value = values[field.name];
          return value ? [{ label: field.label, value }] : [];
        });
        void keepForLater(problem, label, entered).then((kept) => kept && onWaits());
      },
    });
  };
  const press = (event: KeyboardEvent) => {
    if (isComposing(event) || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    submit();
  };
  const errors = missing.length > 0 ? missing : (sending.error?.violations ?? []);
  const standing = sending.isPending ? 'SAVING' : sending.error ? 'FAILED' : props.standing;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Ctrl+Enter from any field inside
    <div ref={form} onKeyDown={press}>
      <CommandForm
        problem={missing.length > 0 ? null : sending.error}
        violations={missing}
        onSubmit={submit}
        label={label}
      >
        {before}
        {fields.map((field) => (
          <Field
            key={field.name}
            field={field}
            value={values[field.name] ?? ''}
            error={errorAt(errors, `/${field.name}`)}
            onChange={(value) => onType(field.name, value)}
          />
        ))}
        <p className={classes.standing} role="status">
          {standing === 'SAVED' && props.savedAt ? t.savedAt(props.savedAt) : t[standing]}
        </p>
        <div className={classes.buttons}>
          <Button type="submit" variant="primary" loading={sending.isPending}>
            {t.save} <kbd>{t.saveKeys}</kbd>
          </Button>
          {last && (
            <Button
              title={t.keepHelp}
              onClick={() => {
                for (const [name, value] of Object.entries(last)) if (value) onType(name, value);
              }}
            >
              {t.keep}
            </Button>
          )}
          <Button onClick={onSkip}>{t.skip}</Button>
        </div>
      </CommandForm>
    </div>
  );
}

function cleaned(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      const text = value && cleanPasted(value);
      return text ? [[name, text]] : [];
    }),
  );
}

interface FieldProps {
  field: EntryField;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

function Field({ field, value, error, onChange }: FieldProps) {
  const id = fieldId(`/${field.name}`);
  const described = [field.hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  const shared = {
    id,
    value,
    'aria-invalid': Boolean(error),
    'aria-describedby': described || undefined,
    onChange: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value),
  };
  return (
    <div className={classes.field} data-narrow={field.narrow || undefined}>
      <label htmlFor={id}>{field.label}</label>
      {field.hint && <p id={`${id}-hint`}>{field.hint}</p>}
      {field.line ? <input {...shared} autoComplete="off" /> : <textarea {...shared} rows={3} />}
      {error && (
        <p id={`${id}-error`} data-error>
          {error}
        </p>
      )}
    </div>
  );
}
