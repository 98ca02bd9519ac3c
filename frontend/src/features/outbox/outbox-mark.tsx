import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useText } from '@/i18n/messages';
import { formatNumber } from '@/lib/numbers';
import { keepSending, useWaiting } from '@/ui/outbox';
import { Tag } from '@/ui/tag';
import { announce } from '@/ui/toast';
import { outboxWords } from './words';

/** In the header while commands wait for the network or were refused: how many, and the way to them. */
export function OutboxMark() {
  const t = useText(outboxWords);
  const queries = useQueryClient();
  const list = useWaiting();
  useEffect(
    () =>
      keepSending((count) => {
        announce(t.sent(formatNumber(count)));
        void queries.invalidateQueries();
      }),
    [t, queries],
  );
  if (list.length === 0) return null;
  const refused = list.filter((one) => one.refused).length;
  return (
    <Link to="/outbox">
      <Tag tone={refused > 0 ? 'late' : 'soon'} shape={refused > 0 ? 'cross' : 'clock'}>
        {refused > 0 ? t.refused(formatNumber(refused)) : t.waiting(formatNumber(list.length))}
      </Tag>
    </Link>
  );
}
