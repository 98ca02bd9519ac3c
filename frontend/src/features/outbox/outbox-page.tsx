import { useQueryClient } from '@tanstack/react-query';
import { useText } from '@/i18n/messages';
import { formatInstant } from '@/lib/dates';
import { formatNumber } from '@/lib/numbers';
import { Button } from '@/ui/button';
import { discard, keepsForLater, sendWaiting, tryAgain, useWaiting, type Waiting } from '@/ui/outbox';
import { Page, Panel } from '@/ui/page';
import { Empty } from '@/ui/page-state';
import { Tag } from '@/ui/tag';
import { announce } from '@/ui/toast';
import { outboxWords } from './words';

/** Commands given without network: what waits, what the server refused and why, and what to do about each. */
export function OutboxPage() {
  const t = useText(outboxWords);
  const queries = useQueryClient();
  const list = useWaiting();
  const send = () =>
    void sendWaiting().then((count) => {
      if (count === 0) return;
      announce(t.sent(formatNumber(count)));
      void queries.invalidateQueries();
    });
  return (
    <Page
      title={t.title}
      actions={list.some(({ refused }) => !refused) && <Button onClick={send}>{t.now}</Button>}
    >
      <p>{keepsForLater() ? t.lead : t.absent}</p>
      {list.length === 0 ? <Empty>{t.none}</Empty> : list.map((one) => <Entry key={one.key} entry={one} />)}
    </Page>
  );
}

function Entry({ entry }: { entry: Waiting }) {
  const t = useText(outboxWords);
  const { key, title, at, entered, refused, screen } = entry;
  return (
    <Panel
      title={title}
      actions={
        <>
          {refused && <Button onClick={() => tryAgain(key)}>{t.again}</Button>}
          <Button variant="quiet" onClick={() => discard(key)}>
            {t.discard}
          </Button>
        </>
      }
    >
      <p>
        <Tag tone={refused ? 'late' : 'soon'} shape={refused ? 'cross' : 'clock'}>
          {refused ? t.stateRefused : t.stateWaiting}
        </Tag>{' '}
        {t.given(formatInstant(at))} · <a href={screen}>{t.open}</a>
      </p>
      {refused?.map((sentence) => (
        <p key={sentence} role="alert">
          {sentence}
        </p>
      ))}
      <dl>
        {entered.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
