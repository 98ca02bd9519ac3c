import type { ReportingLabel, TimeState, WorkState } from '@/api/types';
import { useText } from '@/i18n/messages';
import { type Shape, Tag, type Tone } from '@/ui/tag';
import { labelWords, stateWords, timeStateWords, workWords } from './work-words';

const STATES: Record<WorkState, [Tone, Shape]> = {
  NOT_STARTED: ['quiet', 'ring'],
  IN_PROGRESS: ['info', 'half'],
  AWAITING_CONFIRMATION: ['soon', 'clock'],
  COMPLETED: ['good', 'check'],
  REDO: ['soon', 'loop'],
  SUSPENDED: ['quiet', 'pause'],
  WITHDRAWN: ['quiet', 'cross'],
  SUPERSEDED: ['quiet', 'cross'],
  DRAFT: ['quiet', 'dash'],
};

export function StateTag({ state, plain }: { state: WorkState; plain?: boolean }) {
  const words = useText(stateWords);
  const [tone, shape] = STATES[state];
  return (
    <Tag tone={tone} shape={shape} plain={plain}>
      {words[state]}
    </Tag>
  );
}

interface TimeTagProps {
  timeState?: TimeState;
  overdueDays?: number;
  /** A task that goes on all the time has no deadline for another reason than one nobody has set. */
  continuous?: boolean;
}

/** Where the work stands against its deadline; nothing once it is completed or archived. Red only when overdue. */
export function TimeTag({ timeState, overdueDays, continuous }: TimeTagProps) {
  const words = useText(timeStateWords);
  const t = useText(workWords);
  if (!timeState) return null;
  if (timeState === 'OVERDUE') {
    return (
      <Tag tone="late" shape="bang">
        {overdueDays ? t.overdueBy(overdueDays) : words.OVERDUE}
      </Tag>
    );
  }
  if (timeState === 'DUE_SOON') {
    return (
      <Tag tone="soon" shape="clock">
        {words.DUE_SOON}
      </Tag>
    );
  }
  const text = timeState === 'NO_DEADLINE' && continuous ? t.continuous : words[timeState];
  return (
    <Tag tone="quiet" shape={timeState === 'NO_DEADLINE' ? 'dash' : 'ring'} plain>
      {text}
    </Tag>
  );
}

const LABELS: Record<ReportingLabel, [Tone, Shape]> = {
  COMPLETED_ON_TIME: ['good', 'check'],
  COMPLETED_LATE: ['soon', 'check'],
  IN_TIME: ['info', 'half'],
  OVERDUE: ['late', 'bang'],
  CONTINUOUS_OPEN: ['quiet', 'loop'],
  CONTINUOUS_DONE: ['quiet', 'check'],
  UNDATED_OPEN: ['quiet', 'dash'],
  UNDATED_DONE: ['quiet', 'check'],
};

export function LabelTag({ label }: { label: ReportingLabel }) {
  const words = useText(labelWords);
  const [tone, shape] = LABELS[label];
  return (
    <Tag tone={tone} shape={shape} plain>
      {words[label]}
    </Tag>
  );
}
