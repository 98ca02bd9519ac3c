import type { ProgrammeState } from '@/api/types';
import { useText } from '@/i18n/messages';
import { type Shape, Tag, type Tone } from '@/ui/tag';
import { programmeStateWords } from './words';

const STATES: Record<ProgrammeState, [Tone, Shape]> = {
  DRAFT: ['quiet', 'dash'],
  SUBMITTED: ['soon', 'clock'],
  RETURNED: ['soon', 'loop'],
  APPROVED: ['good', 'check'],
};

export function ProgrammeTag({ state }: { state: ProgrammeState }) {
  const words = useText(programmeStateWords);
  const [tone, shape] = STATES[state];
  return (
    <Tag tone={tone} shape={shape}>
      {words[state]}
    </Tag>
  );
}
