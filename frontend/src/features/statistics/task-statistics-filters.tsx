import { useQuery } from '@tanstack/react-query';
import { LEADERS, peopleQuery } from '@/business/person-queries';
import { leadUnitsQuery } from '@/business/unit-queries';
import { useText } from '@/i18n/messages';
import { today } from '@/lib/dates';
import type { Address } from '@/ui/address';
import { FilterDate } from '@/ui/filter-date';
import { FilterBar, FilterSelect } from '@/ui/filters';
import { statisticsWords } from './words';

const FIRST_YEAR = 2021;
const GROUPS = ['UNIT', 'SECTION', 'LEADER', 'PLAN'] as const;

interface FiltersProps {
  level: 'TASK' | 'WORK_ITEM';
  address: Address;
  onChange: (change: Address) => void;
}

export function TaskStatisticsFilters({ level, address, onChange }: FiltersProps) {
  const t = useText(statisticsWords);
  const units = useQuery(leadUnitsQuery());
  const leaders = useQuery(peopleQuery({ position: LEADERS }));
  const years = Array.from(
    { length: Number(today().slice(0, 4)) - FIRST_YEAR + 1 },
    (_, n) => `${FIRST_YEAR + n}`,
  );
  const yearName = level === 'TASK' ? 'period' : 'year';
  return (
    <FilterBar>
      <FilterSelect
        always
        label={t.groupBy}
        value={address.groupBy ?? 'UNIT'}
        options={GROUPS.map((value) => ({ value, label: t[value] }))}
        onChange={(groupBy) => onChange({ groupBy })}
      />
      <FilterSelect
        label={t.year}
        value={address[yearName]}
        options={years.map((value) => ({ value, label: value }))}
        onChange={(year) => onChange({ [yearName]: year })}
      />
      <FilterSelect
        label={t.UNIT}
        value={address.leadUnit}
        options={(units.data?.items ?? []).map((unit) => ({ value: unit.id, label: unit.name }))}
        onChange={(leadUnit) => onChange({ leadUnit })}
      />
      <FilterSelect
        label={t.LEADER}
        value={address.leader}
        options={(leaders.data?.items ?? []).map(({ id, fullName }) => ({ value: id, label: fullName }))}
        onChange={(leader) => onChange({ leader })}
      />
      <FilterDate label={t.asOf} value={address.asOf} onChange={(asOf) => onChange({ asOf })} />
      <FilterSelect
        always
        label={t.basis}
        value={address.deadlineBasis ?? 'EXTENDED'}
        options={(['EXTENDED', 'ORIGINAL'] as const).map((value) => ({ value, label: t[value] }))}
        onChange={(deadlineBasis) => onChange({ deadlineBasis })}
      />
    </FilterBar>
  );
}
