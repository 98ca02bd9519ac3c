import type { Plan } from '@/api/types';
import { useText } from '@/i18n/messages';
import { formatDate } from '@/lib/dates';
import classes from './plan-page.module.css';
import { periodText } from './plan-words';
import { planWords } from './words';

/** Whose plan it is, for when, and the document it stands in. */
export function PlanFacts({ plan }: { plan: Plan }) {
  const t = useText(planWords);
  const { document } = plan;
  const facts: [string, string | undefined][] = [
    [t.code, plan.code],
    [
      t.document,
      document &&
        [document.numberAndSymbol, document.issuedOn && formatDate(document.issuedOn)]
          .filter(Boolean)
          .join(', '),
    ],
    [t.period, periodText(plan)],
    [t.tracking, plan.trackingUnit?.name],
    [t.consolidating, plan.consolidatingUnit?.name],
    [t.reportsTo, plan.reportsToUnit?.name],
    [t.issuedOn, plan.kind === 'PLAN' && plan.issuedOn ? formatDate(plan.issuedOn) : undefined],
  ];
  return (
    <dl className={classes.facts}>
      {facts.map(
        ([name, value]) =>
          value && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
