import type { ReportState } from '@/api/types';
import { useText } from '@/i18n/messages';
import { type Shape, Tag, type Tone } from '@/ui/tag';
import {
  type ConsolidatedStateName,
  consolidatedStateWords,
  type PeriodStateName,
  periodStateWords,
  type ReportLook,
  reportStateWords,
} from './report-words';

type Look = readonly [Tone, Shape];

const REPORTS: Record<ReportLook, Look> = {
  NOT_BEGUN: ['quiet', 'ring'],
  DRAFT: ['quiet', 'half'],
  SUBMITTED: ['info', 'up'],
  RETURNED: ['soon', 'loop'],
  RECEIVED: ['good', 'check'],
  CONSOLIDATED: ['good', 'dot'],
  EXCLUDED: ['quiet', 'dash'],
};
const CONSOLIDATED: Record<ConsolidatedStateName, Look> = {
  DRAFT: ['quiet', 'ring'],
  SIGNING: ['info', 'up'],
  ISSUED: ['good', 'check'],
  REPLACED: ['quiet', 'loop'],
};
const PERIODS: Record<PeriodStateName, Look> = {
  OPEN: ['info', 'ring'],
  LOCKED: ['soon', 'pause'],
  CLOSED: ['good', 'check'],
};

interface Standing {
  state: ReportState;
  begun: boolean;
}

/** Where a unit's report stands; what is filled in by itself is not yet "being written". */
export function ReportTag({ of, plain }: { of: Standing; plain?: boolean }) {
  const words = useText(reportStateWords);
  const look = of.state === 'DRAFT' && !of.begun ? 'NOT_BEGUN' : of.state;
  const [tone, shape] = REPORTS[look];
  return (
    <Tag tone={tone} shape={shape} plain={plain}>
      {words[look]}
    </Tag>
  );
}

/** Where the department's report stands. */
export function ConsolidatedTag({ state, plain }: { state: ConsolidatedStateName; plain?: boolean }) {
  const words = useText(consolidatedStateWords);
  const [tone, shape] = CONSOLIDATED[state];
  return (
    <Tag tone={tone} shape={shape} plain={plain}>
      {words[state]}
    </Tag>
  );
}

export function PeriodTag({ state, plain }: { state: PeriodStateName; plain?: boolean }) {
  const words = useText(periodStateWords);
  const [tone, shape] = PERIODS[state];
  return (
    <Tag tone={tone} shape={shape} plain={plain}>
      {words[state]}
    </Tag>
  );
}
