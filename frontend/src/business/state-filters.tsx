import type { ReportingLabel, TimeState, WorkState } from '@/api/types';
import { labelWords, stateWords, timeStateWords } from '@/business/work-words';
import { useText } from '@/i18n/messages';
import type { Address } from '@/ui/address';
import { FilterSelect } from '@/ui/filters';

const STATES: WorkState[] = [
  'NOT_STARTED',
  'IN_PROGRESS',
  'AWAITING_CONFIRMATION',
  'COMPLETED',
  'REDO',
  'SUSPENDED',
];

interface StateFiltersProps {
  address: Address;
  onChange: (change: Address) => void;
  /** What the three are called above this list. */
  words: { state: string; timeState: string; label: string };
  times: readonly TimeState[];
  labels: readonly ReportingLabel[];
}

/** How work stands: its state, its time, its box in the report. */
export function StateFilters({ address, onChange, words, times, labels }: StateFiltersProps) {
  const states = useText(stateWords);
  const timeStates = useText(timeStateWords);
  const boxes = useText(labelWords);
  return (
    <>
      <FilterSelect
        label={words.state}
        value={address.state}
        options={STATES.map((value) => ({ value, label: states[value] }))}
        onChange={(state) => onChange({ state })}
      />
      <FilterSelect
        label={words.timeState}
        value={address.timeState}
        options={times.map((value) => ({ value, label: timeStates[value] }))}
        onChange={(timeState) => onChange({ timeState })}
      />
      <FilterSelect
        label={words.label}
        value={address.label}
        options={labels.map((value) => ({ value, label: boxes[value] }))}
        onChange={(label) => onChange({ label })}
      />
    </>
  );
}
