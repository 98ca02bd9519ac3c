import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Violation } from '@/api/problem';
import { changePassword, useSession } from '@/api/session';
import { useCommand } from '@/api/use-command';
import { useText } from '@/i18n/messages';
import { Button } from '@/ui/button';
import { CommandForm, FormButtons, fieldProps } from '@/ui/form';
import { Page } from '@/ui/page';
import { PasswordField } from '@/ui/plain-field';
import { announce } from '@/ui/toast';
import classes from './password-page.module.css';
import { passwordWords } from './words';

/** Changing one's own password; the first thing asked of somebody whose password another person has set. */
export function PasswordPage() {
  const t = useText(passwordWords);
  const session = useSession();
  const navigate = useNavigate();
  const [fields, setFields] = useState({ currentPassword: '', newPassword: '', again: '' });
  const [missing, setMissing] = useState<Violation[]>([]);
  const command = useCommand(
    () => changePassword(fields.currentPassword, fields.newPassword),
    () => {
      announce(t.changed);
      void navigate({ to: '/' });
    },
  );
  const submit = () => {
    const found = check(fields, t);
    setMissing(found);
    if (found.length === 0 && !command.isPending) command.mutate(undefined);
  };
  const first = session.status === 'signed-in' && session.user.mustChangePassword;
  const errors = missing.length ? missing : (command.error?.violations ?? []);
  const input = (name: keyof typeof fields) => ({
    ...fieldProps(errors, `/${name}`),
    value: fields[name],
    onChange: (event: { currentTarget: { value: string } }) =>
      setFields({ ...fields, [name]: event.currentTarget.value }),
  });
  return (
    <Page title={t.title}>
      <div className={classes.card}>
        {first && <p>{t.first}</p>}
        <CommandForm problem={missing.length ? null : command.error} violations={missing} onSubmit={submit}>
          <PasswordField
            {...input('currentPassword')}
            label={t.current}
            autoComplete="current-password"
            autoFocus={first}
          />
          <PasswordField
            {...input('newPassword')}
            label={t.next}
            description={t.nextHint}
            autoComplete="new-password"
          />
          <PasswordField {...input('again')} label={t.again} autoComplete="new-password" />
          <FormButtons>
            <Button type="submit" variant="primary" loading={command.isPending}>
              {t.save}
            </Button>
          </FormButtons>
        </CommandForm>
      </div>
    </Page>
  );
}

function check(
  fields: { currentPassword: string; newPassword: string; again: string },
  t: typeof passwordWords.vi,
) {
  const found: Violation[] = [];
  const miss = (pointer: string, message: string) => found.push({ pointer, code: 'REQUIRED', message });
  if (!fields.currentPassword) miss('/currentPassword', t.needCurrent);
  if (!fields.newPassword) miss('/newPassword', t.needNext);
  else if (fields.newPassword !== fields.again) miss('/again', t.differ);
  return found;
}
