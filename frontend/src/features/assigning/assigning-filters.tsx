import type { Assignment, TimeState, WorkState } from '@/api/types';
import { stateWords, timeStateWords } from '@/business/work-words';
import { useText } from '@/i18n/messages';
import type { Address } from '@/ui/address';
import { FilterBar, FilterSelect, SearchBox } from '@/ui/filters';
import type { Part } from './assigning-query';
import { choicesOf } from './assigning-rows';
import { assigningWords } from './words';

/** What the rows can be narrowed by. */
export const FILTERS = ['q', 'role', 'unit', 'person', 'state', 'timeState'];

interface AssigningFiltersProps {
  part: Part;
  /** Unnarrowed: a choice nobody is behind is not offered. */
  rows: readonly Assignment[];
  address: Address;
  onChange: (change: Address, how?: { replace?: boolean }) => void;
}

export function AssigningFilters({ part, rows, address, onChange }: AssigningFiltersProps) {
  const t = useText(assigningWords);
  const states = useText(stateWords);
  const times = useText(timeStateWords);
  const units = choicesOf(rows, ({ unit }) => ({ value: unit.id, label: unit.name }));
  const people = choicesOf(
    rows,
    ({ mainOfficer }) => mainOfficer && { value: mainOfficer.id, label: mainOfficer.fullName },
  );
  const choose = (name: string) => (value: string | undefined) => onChange({ [name]: value });
  const worded = <K extends string>(words: Record<K, string>, of: (row: Assignment) => K | undefined) =>
    choicesOf(rows, (row) => {
      const value = of(row);
      return value && { value, label: words[value] };
    });
  return (
    <FilterBar
      search={
        <SearchBox label={t.search} value={address.q} onChange={(q) => onChange({ q }, { replace: true })} />
      }
      onClear={
        FILTERS.some((name) => address[name])
          ? () => onChange(Object.fromEntries(FILTERS.map((name) => [name, undefined])))
          : undefined
      }
    >
      <FilterSelect
        always
        label={t.role}
        value={address.role ?? 'LEAD'}
        options={(['LEAD', 'COORDINATE'] as const).map((value) => ({ value, label: t[value] }))}
        onChange={(role) => onChange({ role: role === 'LEAD' ? undefined : role })}
      />
      {units.length > 1 && (
        <FilterSelect label={t.unit} value={address.unit} options={units} onChange={choose('unit')} />
      )}
      {part === 'given' && (
        <FilterSelect label={t.person} value={address.person} options={people} onChange={choose('person')} />
      )}
      <FilterSelect
        label={t.time}
        value={address.timeState}
        options={worded<TimeState>(times, ({ work }) => work?.timeState)}
        onChange={choose('timeState')}
      />
      <FilterSelect
        label={t.state}
        value={address.state}
        options={worded<WorkState>(states, ({ work }) => work?.state)}
        onChange={choose('state')}
      />
    </FilterBar>
  );
}
