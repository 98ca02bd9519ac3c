import { type ChangeEvent, useState } from 'react';
import { encode } from 'uqr';
import { api, read } from '@/api/client';
import type { Violation } from '@/api/problem';
import type { components } from '@/api/schema';
import { useCommand } from '@/api/use-command';
import { useText } from '@/i18n/messages';
import { Button } from '@/ui/button';
import { CommandForm, FormButtons, fieldProps } from '@/ui/form';
import { PasswordField, PlainField } from '@/ui/plain-field';
import classes from './preferences-page.module.css';
import { secondFactorWords } from './second-factor-words';

type Setup = components['schemas']['SecondFactorSetup'];

// None of this is kept as a draft: it is passwords and codes.

/** Asks for the password, and gets the key for the app. */
export function PasswordForm({ onDone }: { onDone: (setup: Setup) => void }) {
  const t = useText(secondFactorWords);
  const form = useSecretForm({ currentPassword: t.needPassword });
  const command = useCommand(
    (body: { currentPassword: string }, header) =>
      read(api.POST('/api/v1/me/second-factor/setups', { params: { header }, body })),
    onDone,
  );
  return (
    <CommandForm
      problem={form.missing.length ? null : command.error}
      violations={form.missing}
      onSubmit={() => form.check() && command.mutate({ currentPassword: form.values.currentPassword })}
      label={t.start}
    >
      <PasswordField
        {...form.input('currentPassword', command.error?.violations)}
        label={t.password}
        autoComplete="current-password"
        autoFocus
      />
      <FormButtons>
        <Button type="submit" variant="primary" loading={command.isPending}>
          {t.start}
        </Button>
      </FormButtons>
    </CommandForm>
  );
}

/** Shows the key as a picture and as letters, and takes the app's first code. */
export function ConfirmForm({ setup, onDone }: { setup: Setup; onDone: (codes: string[]) => void }) {
  const t = useText(secondFactorWords);
  const form = useSecretForm({ oneTimeCode: t.needCode });
  const command = useCommand(
    (body: { oneTimeCode: string }, header) =>
      read(api.POST('/api/v1/me/second-factor/confirmations', { params: { header }, body })),
    (answer) => onDone(answer.recoveryCodes ?? []),
  );
  return (
    <CommandForm
      problem={form.missing.length ? null : command.error}
      violations={form.missing}
      onSubmit={() => form.check() && command.mutate({ oneTimeCode: form.values.oneTimeCode })}
      label={t.confirm}
    >
      <p>{t.scan}</p>
      <QrCode text={setup.uri ?? ''} label={t.picture} />
      <p className={classes.hint}>
        {t.byHand} <code className={classes.key}>{setup.secret?.replace(/(.{4})(?=.)/g, '$1 ')}</code>
      </p>
      <PlainField
        {...form.input('oneTimeCode', command.error?.violations)}
        label={t.code}
        inputMode="numeric"
        autoComplete="one-time-code"
        autoFocus
      />
      <FormButtons>
        <Button type="submit" variant="primary" loading={command.isPending}>
          {t.confirm}
        </Button>
      </FormButtons>
    </CommandForm>
  );
}

/** Takes it away again. */
export function RemovalForm({ onDone }: { onDone: () => void }) {
  const t = useText(secondFactorWords);
  const form = useSecretForm({ currentPassword: t.needPassword, oneTimeCode: t.needCode });
  const command = useCommand(
    (body: { currentPassword: string; oneTimeCode: string }, header) =>
      read(api.POST('/api/v1/me/second-factor/removals', { params: { header }, body })),
    onDone,
  );
  const refused = command.error?.violations;
  return (
    <CommandForm
      problem={form.missing.length ? null : command.error}
      violations={form.missing}
      onSubmit={() => form.check() && command.mutate(form.values)}
      label={t.remove}
    >
      <p>{t.removeLead}</p>
      <PasswordField
        {...form.input('currentPassword', refused)}
        label={t.password}
        autoComplete="current-password"
        autoFocus
      />
      <PlainField
        {...form.input('oneTimeCode', refused)}
        label={t.codeOrRecovery}
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
      />
      <FormButtons>
        <Button type="submit" variant="primary" loading={command.isPending}>
          {t.remove}
        </Button>
      </FormButtons>
    </CommandForm>
  );
}

/** Fields that must all be filled in; by name, what is said when one is not. */
function useSecretForm<Name extends string>(needed: Record<Name, string>) {
  const names = Object.keys(needed) as Name[];
  const [values, setValues] = useState(
    () => Object.fromEntries(names.map((name) => [name, ''])) as Record<Name, string>,
  );
  const [missing, setMissing] = useState<Violation[]>([]);
  return {
    values,
    missing,
    check() {
      const found = names
        .filter((name) => !values[name].trim())
        .map((name) => ({ pointer: `/${name}`, code: 'REQUIRED', message: needed[name] }));
      setMissing(found);
      return found.length === 0;
    },
    input: (name: Name, refused: Violation[] = []) => ({
      ...fieldProps(missing.length ? missing : refused, `/${name}`),
      value: values[name],
      onChange: (event: ChangeEvent<HTMLInputElement>) =>
        setValues({ ...values, [name]: event.currentTarget.value }),
    }),
  };
}

/** Dark on light in every theme: many telephones cannot read it the other way round. */
function QrCode({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { border: 2 });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return (
    <svg className={classes.qr} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path d={path} />
    </svg>
  );
}
