import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { IndicatorStatusCode } from '@/api/types';
import { StatusTag } from '@/business/indicator-tags';
import { useText } from '@/i18n/messages';
import { formatNumber } from '@/lib/numbers';
import type { Address } from '@/ui/address';
import { indicatorsQuery } from './indicator-queries';
import classes from './status-counts.module.css';
import { indicatorWords } from './words';

interface StatusCountsProps {
  statuses: readonly IndicatorStatusCode[];
  /** What the list is asked for; the status in it is what is chosen here. */
  address: Address;
}

/** How many indicators stand where, each number opening exactly its rows; pressed again it shows all. */
export function StatusCounts({ statuses, address }: StatusCountsProps) {
  const t = useText(indicatorWords);
  const all = useQuery(indicatorsQuery({ ...address, status: undefined }));
  const items = all.data?.items ?? [];
  const chosen = address.status?.split(',') ?? [];
  return (
    <nav className={classes.counts} aria-label={t.byStatus}>
      {statuses.map((status) => {
        const count = items.filter((item) => item.status.status === status).length;
        const on = chosen.includes(status);
        return (
          (count > 0 || on) && (
            <Link
              key={status}
              to="."
              search={(before: Address) => ({ ...before, status: on ? undefined : status })}
              aria-current={on ? 'true' : undefined}
              data-on={on || undefined}
            >
              <strong>{formatNumber(count)}</strong> <StatusTag status={status} plain />
            </Link>
          )
        );
      })}
    </nav>
  );
}
