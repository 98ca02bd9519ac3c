import { useEffect, useRef } from 'react';
import { onSessionEnd } from '@/api/session';
import { useText } from '@/i18n/messages';
import { Button } from '@/ui/button';
import { announce } from '@/ui/toast';
import classes from './administration.module.css';
import type { ApiClient } from './client-commands';
import { clientWords } from './words';

/** A machine client's secret until it has been noted; kept nowhere, gone when the session ends. */
export function ClientSecret({
  client,
  secret,
  onHide,
}: {
  client: ApiClient;
  secret: string;
  onHide: () => void;
}) {
  const t = useText(clientWords);
  const box = useRef<HTMLElement>(null);
  useEffect(() => onSessionEnd(onHide), [onHide]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new secret takes focus
  useEffect(() => box.current?.focus(), [secret]);
  return (
    <section ref={box} tabIndex={-1} className={classes.secret} aria-label={client.name}>
      <p>{t.secretLead}</p>
      <p>
        {client.name} – {t.clientId} <code>{client.clientId}</code>
      </p>
      <p>
        <code>{secret}</code>{' '}
        {'clipboard' in navigator && (
          <Button
            variant="quiet"
            onClick={() => void navigator.clipboard.writeText(secret).then(() => announce(t.copied))}
          >
            {t.copy}
          </Button>
        )}
      </p>
      <Button onClick={onHide}>{t.hide}</Button>
    </section>
  );
}
