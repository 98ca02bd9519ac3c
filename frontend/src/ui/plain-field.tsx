import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { type ComponentProps, useState } from 'react';
import { useText } from '@/i18n/messages';
import classes from './plain-field.module.css';
import { uiWords } from './words';

interface PlainFieldProps extends Omit<ComponentProps<'input'>, 'id'> {
  id: string;
  label: string;
  description?: string;
  error?: string;
}

/** A labelled line of text, for the screens that must open before the component library is loaded. */
export function PlainField({ id, label, description, error, children, ...input }: PlainFieldProps) {
  const described = [description && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={classes.field}>
      <label htmlFor={id}>{label}</label>
      {description && (
        <p id={`${id}-hint`} className={classes.hint}>
          {description}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className={classes.error}>
          {error}
        </p>
      )}
      <div className={classes.box}>
        <input
          {...input}
          id={id}
          aria-invalid={error ? true : undefined}
          aria-describedby={described || undefined}
        />
        {children}
      </div>
    </div>
  );
}

/** A password, which can be shown: typing Vietnamese unseen goes wrong easily. */
export function PasswordField(props: Omit<PlainFieldProps, 'type'>) {
  const t = useText(uiWords);
  const [shown, setShown] = useState(false);
  const Icon = shown ? IconEyeOff : IconEye;
  return (
    <PlainField {...props} type={shown ? 'text' : 'password'} spellCheck={false} autoCapitalize="none">
      <button
        type="button"
        className={classes.reveal}
        aria-pressed={shown}
        aria-label={t.showPassword}
        onClick={() => setShown(!shown)}
      >
        <Icon size={18} stroke={1.6} aria-hidden="true" />
      </button>
    </PlainField>
  );
}
