import { useQuery } from '@tanstack/react-query';
import type { TimeState } from '@/api/types';
import { StateFilters } from '@/business/state-filters';
import { leadUnitsQuery } from '@/business/unit-queries';
import { useText } from '@/i18n/messages';
import { today } from '@/lib/dates';
import type { Address } from '@/ui/address';
import { FilterBar, FilterSelect, SearchBox } from '@/ui/filters';
import { workItemWords } from './words';

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
      <StateFilters
        address={address}
        onChange={onChange}
        words={{ state: t.state, timeState: t.due, label: t.label }}
        times={TIMES}
        labels={LABELS}
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
