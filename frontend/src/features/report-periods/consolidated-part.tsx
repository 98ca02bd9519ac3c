import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReportPeriod } from '@/api/types';
import { ConsolidatedTag } from '@/business/report-tags';
import { signingRoleWords } from '@/business/report-words';
import lines from '@/business/waiting-reports.module.css';
import { useText } from '@/i18n/messages';
import { ActionButtons } from '@/ui/actions';
import { Panel } from '@/ui/page';
import { consolidatedOfQuery } from './queries';
import { periodWords } from './words';

const CREATE = 'createConsolidatedReport';

/** The department's report of a period, or the way to make it. */
export function ConsolidatedPart({ period }: { period: ReportPeriod }) {
  const t = useText(periodWords);
  const roles = useText(signingRoleWords);
  const navigate = useNavigate();
  const made = useQuery(consolidatedOfQuery(period.id));
  if (!made.data) return null;
  const { items } = made.data;
  const keeps = period.allowedActions.includes('closeReportPeriod');
  const makes = period.allowedActions.includes(CREATE);
  if (items.length === 0 && !keeps && !makes) return null;
  return (
    <Panel
      title={t.ofDepartment}
      actions={
        <ActionButtons
          allowed={items.length === 0 ? period.allowedActions : []}
          actions={[
            {
              operation: CREATE,
              label: t.consolidate,
              primary: true,
              command: async () => (await import('./period-commands')).consolidateCommand(period),
            },
          ]}
          onDone={(report) =>
            void navigate({
              to: '/consolidated-reports/$id',
              params: { id: (report as { id: string }).id },
            })
          }
        />
      }
    >
      {items.length === 0 ? (
        <p>
          {t.consolidateLead(period.counts.received + period.counts.consolidated, period.counts.expected)}
        </p>
      ) : (
        <ul className={lines.list}>
          {items.map(({ id, about, state, turn }) => (
            <li key={id}>
              <span className={lines.what}>
                <Link to="/consolidated-reports/$id" params={{ id }}>
                  {about}
                </Link>
              </span>
              <ConsolidatedTag state={state} plain />
              {turn && <span>{t.heldBy(roles[turn])}</span>}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
