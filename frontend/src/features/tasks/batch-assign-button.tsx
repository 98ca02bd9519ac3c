import { useQuery } from '@tanstack/react-query';
import { useSession } from '@/api/session';
import { headedUnits } from '@/business/bulk';
import { plansQuery, sectionsQuery } from '@/business/plan-queries';
import { useText } from '@/i18n/messages';
import { ActionButtons } from '@/ui/actions';
import { taskWords } from './words';

const OPERATION = 'createAssignmentBatch';

/** For heads of units: giving a whole section to one person at once. */
export function BatchAssignButton({ planId }: { planId?: string }) {
  const t = useText(taskWords);
  const session = useSession();
  const plans = useQuery(plansQuery());
  const sections = useQuery(sectionsQuery(planId ?? plans.data?.items[0]?.id));
  if (session.status !== 'signed-in' || !sections.data?.items.length) return null;
  const { items } = sections.data;
  const units = headedUnits(session.user);
  return (
    <ActionButtons
      allowed={[OPERATION]}
      actions={units.map((unit) => ({
        operation: OPERATION,
        label: units.length > 1 ? `${t.assignSection}: ${unit.name}` : t.assignSection,
        command: async () => (await import('./batch-assign-command')).batchAssignCommand(unit, items),
      }))}
    />
  );
}
