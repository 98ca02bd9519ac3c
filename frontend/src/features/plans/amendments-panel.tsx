import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api, read } from '@/api/client';
import type { Amendment } from '@/api/types';
import { useText } from '@/i18n/messages';
import { formatDate } from '@/lib/dates';
import { Panel } from '@/ui/page';
import classes from './plan-page.module.css';
import { amendedFieldWords, planWords } from './words';

/** What was changed since the plan was issued, by which document; nothing at all while nothing was. */
export function AmendmentsPanel({ planId }: { planId: string }) {
  const t = useText(planWords);
  const amendments = useQuery({
    queryKey: ['amendments', planId],
    queryFn: () =>
      read(
        api.GET('/api/v1/plans/{id}/amendments', {
          params: { path: { id: planId }, query: { limit: 50 } },
        }),
      ),
  });
  const items = amendments.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Panel title={t.amendments}>
      <ul className={classes.amendments}>
        {items.map((amendment) => (
          <One key={amendment.id} amendment={amendment} />
        ))}
      </ul>
    </Panel>
  );
}

function One({ amendment }: { amendment: Amendment }) {
  const t = useText(planWords);
  const fields = useText(amendedFieldWords);
  const { document, effectiveOn, note, changes } = amendment;
  return (
    <li>
      <p>
        <strong>{document.numberAndSymbol ?? document.abstract}</strong>,{' '}
        {t.amendedFrom(formatDate(effectiveOn))}
      </p>
      {note && <p>{note}</p>}
      <ul>
        {changes.map(({ taskId, indicatorId, code, field, before, after }) => (
          <li key={`${taskId ?? indicatorId}${field}`}>
            {taskId ? (
              <Link to="/tasks/$id" params={{ id: taskId }}>
                {code}
              </Link>
            ) : (
              code
            )}{' '}
            {fields[field]}: {before && <del>{before}</del>} {after && <ins>{after}</ins>}
          </li>
        ))}
      </ul>
    </li>
  );
}
