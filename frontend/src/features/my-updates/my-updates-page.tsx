import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useText } from '@/i18n/messages';
import { ButtonLink } from '@/ui/button-link';
import { Page } from '@/ui/page';
import { Empty, Loaded } from '@/ui/page-state';
import { type Entry, queueQuery } from './queue';
import { Steps } from './steps';
import { updateWords } from './words';

/** Everything due for this person, one after another, by keyboard. */
export function MyUpdatesPage() {
  const t = useText(updateWords);
  const queue = useQuery(queueQuery());
  return (
    <Page title={t.title}>
      <Loaded
        query={queue}
        isEmpty={(entries) => entries.length === 0}
        empty={<Empty action={<ButtonLink to="/">{t.home}</ButtonLink>}>{t.none}</Empty>}
      >
        {(entries) => <Frozen entries={entries} />}
      </Loaded>
    </Page>
  );
}

/** The queue as it was at the start: each save reads all lists again, and the steps must not move meanwhile. */
function Frozen({ entries }: { entries: Entry[] }) {
  const [frozen] = useState(entries);
  return <Steps entries={frozen} />;
}
