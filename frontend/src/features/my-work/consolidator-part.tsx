import { useQuery } from '@tanstack/react-query';
import { useSession } from '@/api/session';
import { useAnswered } from '@/api/use-answered';
import { plansQuery } from '@/business/plan-queries';
import { UnitMatrix } from './unit-matrix';

/** For whoever works in an office that tracks or consolidates a plan: how far each unit is. Nothing for others. */
export default function ConsolidatorPart() {
  const session = useSession();
  useAnswered(plansQuery());
  const plans = useQuery(plansQuery());
  if (session.status !== 'signed-in' || !plans.data) return null;
  const own = new Set(session.user.positions.map(({ unit }) => unit.id));
  const keeps = plans.data.items.some(
    ({ kind, state, consolidatingUnit, trackingUnit }) =>
      kind === 'PLAN' &&
      state === 'ISSUED' &&
      [consolidatingUnit, trackingUnit].some((unit) => unit && own.has(unit.id)),
  );
  return keeps ? <UnitMatrix /> : null;
}
