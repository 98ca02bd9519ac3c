import { useQuery } from '@tanstack/react-query';
import { signingRoleWords } from '@/business/report-words';
import { useText } from '@/i18n/messages';
import { History } from '@/ui/history';
import { Panel } from '@/ui/page';
import { Loaded } from '@/ui/page-state';
import { Tag } from '@/ui/tag';
import classes from './consolidated.module.css';
import { deskWords } from './move-words';
import { signingQuery } from './queries';
import type { WholeConsolidated } from './types';

/** The way to the number: who holds it now, who had it, what they said. */
export function SigningTab({ report }: { report: WholeConsolidated }) {
  const d = useText(deskWords);
  const roles = useText(signingRoleWords);
  const signing = useQuery(signingQuery(report.id));
  return (
    <Panel title={d.route}>
      <Loaded query={signing}>
        {({ route, turn, steps }) => {
          const at = turn ? route.findIndex(({ role }) => role === turn) : route.length;
          return (
            <>
              <ol className={classes.route}>
                {route.map(({ role, purpose }, index) => (
                  <li key={role} aria-current={index === at ? 'step' : undefined}>
                    <strong>{roles[role]}</strong>
                    {purpose && <span className={classes.soft}>{purpose}</span>}
                    {index === at && (
                      <Tag tone="info" shape="up" plain>
                        {d.now}
                      </Tag>
                    )}
                    {index < at && (
                      <Tag tone="good" shape="check" plain>
                        {d.passed}
                      </Tag>
                    )}
                  </li>
                ))}
              </ol>
              <h3>{d.history}</h3>
              {steps.length === 0 ? (
                <p className={classes.soft}>{d.noHistory}</p>
              ) : (
                <History
                  label={d.history}
                  entries={[...steps].reverse().map((step) => ({
                    id: `${step.seq}`,
                    at: step.at,
                    who: step.by.fullName,
                    what: `(${roles[step.role]}) ${signs(route, step) ? d.signed : d[step.decision]}`,
                    detail: step.note,
                  }))}
                />
              )}
            </>
          );
        }}
      </Loaded>
    </Panel>
  );
}

/** The last to pass it on before the clerk signs it. */
function signs(route: WholeConsolidated['signingRoute'], step: { role: string; decision: string }): boolean {
  const signer = route.at(-2)?.role;
  return step.decision === 'FORWARD' && step.role === signer && signer !== 'AUTHOR';
}
