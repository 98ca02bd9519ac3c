import { useEffect, useRef } from 'react';
import { onSessionEnd } from '@/api/session';
import { useText } from '@/i18n/messages';
import { Button } from '@/ui/button';
import { announce } from '@/ui/toast';
import classes from './users.module.css';
import { userWords } from './words';

/** A first password that the server says once and never again. */
export interface Secret {
  name: string;
  password: string;
}

/** The temporary password in a command's answer, if there is one. */
export function secretOf(output: unknown): Secret[] {
  const answer = output as
    | { user?: { fullName: string; username: string }; temporaryPassword?: string }
    | undefined;
  return answer?.user && answer.temporaryPassword
    ? [{ name: `${answer.user.fullName} (${answer.user.username})`, password: answer.temporaryPassword }]
    : [];
}

/** Shows first passwords until they have been noted; they are kept nowhere and go when the session ends. */
export function Secrets({ secrets, onHide }: { secrets: Secret[]; onHide: () => void }) {
  const t = useText(userWords);
  const box = useRef<HTMLElement>(null);
  useEffect(() => onSessionEnd(onHide), [onHide]);
  useEffect(() => {
    if (secrets.length > 0) box.current?.focus();
  }, [secrets.length]);
  if (secrets.length === 0) return null;
  const copy = (text: string) => {
    // Absent over plain http; the text can still be selected.
    void navigator.clipboard?.writeText(text).then(() => announce(t.copied));
  };
  return (
    <section ref={box} tabIndex={-1} className={classes.secrets}>
      <p>{t.secretLead}</p>
      <ul>
        {secrets.map(({ name, password }) => (
          <li key={name + password}>
            {t.secret(name)}: <code>{password}</code>{' '}
            {'clipboard' in navigator && (
              <Button variant="quiet" onClick={() => copy(password)}>
                {t.copy}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <div className={classes.secretBar}>
        {secrets.length > 1 && 'clipboard' in navigator && (
          <Button
            variant="primary"
            onClick={() => copy(secrets.map(({ name, password }) => `${name}\t${password}`).join('\n'))}
          >
            {t.copyAll}
          </Button>
        )}
        <Button onClick={onHide}>{t.hide}</Button>
      </div>
    </section>
  );
}
