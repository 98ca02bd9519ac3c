import { useQuery } from '@tanstack/react-query';
import type { TimeState, WorkState } from '@/api/types';
import { leadUnitsQuery } from '@/business/unit-queries';
import { labelWords, stateWords, timeStateWords } from '@/business/work-words';
import { useText } from '@/i18n/messages';
import { today } from '@/lib/dates';
import type { Address } from '@/ui/address';
import { FilterBar, FilterSelect, SearchBox } from '@/ui/filters';
import { workItemWords } from './words';

const STATES: WorkState[] = [
  'NOT_STARTED',
  'IN_PROGRESS',
  'AWAITING_CONFIRMATION',
  'COMPLETED',
  'REDO',
  'SUSPENDED',
];
const TIMES: TimeState[] = ['OVERDUE', 'DUE_SOON', 'NOT_DUE'];
const LABELS = ['COMPLETED_ON_TIME', 'COMPLETED_LATE', 'IN_TIME', 'OVERDUE'] as const;
const FIRST_YEAR = 2021;
/** What makes a list differ from the whole; the order of rows does not. */
const FILTERS = [
  'q',
  'plan',
  'section',
  'task',
  'occurrence',
  'programme',
  'unit',
  'leader',
  'person',
  'mine',
  'year',
  'state',
  'timeState',
  'label',
  'unplanned',
  'dueFrom',
  'dueTo',
  'archived',
  'deadlineBasis',
  'asOf',
];

interface WorkItemFiltersProps {
  address: Address;
  onChange: (change: Address, how?: { replace?: boolean }) => void;
}

export function WorkItemFilters({ address, onChange }: WorkItemFiltersProps) {
  const t = useText(workItemWords);
  const states = useText(stateWords);
  const times = useText(timeStateWords);
  const labels = useText(labelWords);
  const units = useQuery(leadUnitsQuery());
  const years = Array.from(
    { length: Number(today().slice(0, 4)) - FIRST_YEAR + 2 },
    (_, n) => `${FIRST_YEAR + n}`,
  );
  const filtered = FILTERS.some((name) => address[name]);
  const set = (name: string) => (value: string | undefined) => onChange({ [name]: value });
  return (
    <FilterBar
      search={
        <SearchBox label={t.search} value={address.q} onChange={(q) => onChange({ q }, { replace: true })} />
      }
      onClear={
        filtered ? () => onChange(Object.fromEntries(FILTERS.map((name) => [name, undefined]))) : undefined
      }
    >
      <FilterSelect
        label={t.year}
        value={address.year}
        options={years.map((value) => ({ value, label: value }))}
        onChange={set('year')}
      />
      <FilterSelect
        label={t.unit}
        value={address.unit}
        options={(units.data?.items ?? []).map((unit) => ({ value: unit.id, label: unit.name }))}
        onChange={set('unit')}
      />
      <FilterSelect
        label={t.state}
        value={address.state}
        options={STATES.map((value) => ({ value, label: states[value] }))}
        onChange={set('state')}
      />
      <FilterSelect
        label={t.due}
        value={address.timeState}
        options={TIMES.map((value) => ({ value, label: times[value] }))}
        onChange={set('timeState')}
      />
      <FilterSelect
        label={t.label}
        value={address.label}
        options={LABELS.map((value) => ({ value, label: labels[value] }))}
        onChange={set('label')}
      />
      <FilterSelect
        label={t.whose}
        value={address.mine}
        options={[{ value: 'true', label: t.mine }]}
        onChange={set('mine')}
      />
    </FilterBar>
  );
}
