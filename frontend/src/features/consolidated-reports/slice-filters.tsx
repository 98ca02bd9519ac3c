import { useQuery } from '@tanstack/react-query';
import type { Plan } from '@/api/types';
import { LEADERS, peopleQuery } from '@/business/person-queries';
import { sectionsQuery } from '@/business/plan-queries';
import { leadUnitsQuery } from '@/business/unit-queries';
import { useText } from '@/i18n/messages';
import type { Address } from '@/ui/address';
import { FilterDate } from '@/ui/filter-date';
import { FilterBar, FilterSelect } from '@/ui/filters';
import { sliceWords } from './slice-words';

const FILTERS = ['section', 'leader', 'unit', 'from', 'to'];

interface SliceFiltersProps {
  plans: Plan[];
  plan: Plan;
  address: Address;
  onChange: (change: Address) => void;
}

export function SliceFilters({ plans, plan, address, onChange }: SliceFiltersProps) {
  const t = useText(sliceWords);
  const sections = useQuery(sectionsQuery(plan.id));
  const units = useQuery(leadUnitsQuery());
  const leaders = useQuery(peopleQuery({ position: LEADERS }));
  const filtered = FILTERS.some((name) => address[name]);
  return (
    <FilterBar
      onClear={
        filtered ? () => onChange(Object.fromEntries(FILTERS.map((name) => [name, undefined]))) : undefined
      }
    >
      {plans.length > 1 && (
        <FilterSelect
          always
          label={t.plan}
          value={plan.id}
          options={plans.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={(chosen) => onChange({ plan: chosen, section: undefined })}
        />
      )}
      <FilterSelect
        label={t.section}
        value={address.section}
        options={(sections.data?.items ?? []).map(({ id, number, title }) => ({
          value: id,
          label: [number, title].filter(Boolean).join(' '),
        }))}
        onChange={(section) => onChange({ section })}
      />
      <FilterSelect
        label={t.leader}
        value={address.leader}
        options={(leaders.data?.items ?? []).map(({ id, fullName }) => ({ value: id, label: fullName }))}
        onChange={(leader) => onChange({ leader })}
      />
      <FilterSelect
        label={t.unit}
        value={address.unit}
        options={(units.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(unit) => onChange({ unit })}
      />
      <FilterDate label={t.from} value={address.from} onChange={(from) => onChange({ from })} />
      <FilterDate label={t.to} value={address.to} onChange={(to) => onChange({ to })} />
    </FilterBar>
  );
}
