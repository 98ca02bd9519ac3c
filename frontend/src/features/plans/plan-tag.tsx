import type { Plan, PlanState } from '@/api/types';
import { useText } from '@/i18n/messages';
import { type Shape, Tag, type Tone } from '@/ui/tag';
import { planKeepingWords, planStateWords } from './plan-words';

const STATES: Record<PlanState, [Tone, Shape]> = {
  DRAFT: ['quiet', 'dash'],
  ISSUED: ['good', 'check'],
  CLOSED: ['quiet', 'pause'],
};

/** The state of a plan; a register is never issued, it is in use. */
export function PlanTag({ plan }: { plan: Pick<Plan, 'state' | 'kind'> }) {
  const words = useText(planStateWords);
  const t = useText(planKeepingWords);
  const [tone, shape] = STATES[plan.state];
  const register = plan.kind === 'REGISTER' && plan.state === 'ISSUED';
  return (
    <Tag tone={tone} shape={shape}>
      {register ? t.inUse : words[plan.state]}
    </Tag>
  );
}
