import { useQuery } from '@tanstack/react-query';
import type { ReportingLabel, TimeState } from '@/api/types';
import { useAnswered } from '@/api/use-answered';
import { documentName, documentNameQuery } from '@/business/document-queries';
import { plansQuery, sectionsQuery } from '@/business/plan-queries';
import { StateFilters } from '@/business/state-filters';
import { leadUnitsQuery } from '@/business/unit-queries';
import { useText } from '@/i18n/messages';
import type { Address } from '@/ui/address';
import { FilterBar, FilterSelect, SearchBox } from '@/ui/filters';
import { taskWords } from './words';

const TIMES: TimeState[] = ['OVERDUE', 'DUE_SOON', 'NOT_DUE', 'NO_DEADLINE'];
const LABELS: ReportingLabel[] = [
  'COMPLETED_ON_TIME',
  'COMPLETED_LATE',
  'IN_TIME',
  'OVERDUE',
  'CONTINUOUS_OPEN',
  'CONTINUOUS_DONE',
  'UNDATED_OPEN',
  'UNDATED_DONE',
];
/** What makes a list differ from the whole; the order of rows does not. */
const FILTERS = [
  'q',
  'plan',
  'section',
  'leadUnit',
  'unit',
  'state',
  'timeState',
  'label',
  'leader',
  'period',
  'document',
  'starred',
  'dueFrom',
  'dueTo',
  'archived',
  'begun',
  'earlier',
  'asOf',
  'deadlineBasis',
];

interface TaskFiltersProps {
  address: Address;
  onChange: (change: Address, how?: { replace?: boolean }) => void;
}

/** Every filter stands in the address, so that a link or the back button brings the same list. */
export function TaskFilters({ address, onChange }: TaskFiltersProps) {
  const t = useText(taskWords);
  useAnswered(plansQuery(), leadUnitsQuery());
  const plans = useQuery(plansQuery());
  const planId = address.plan ?? plans.data?.items[0]?.id;
  useAnswered(planId ? sectionsQuery(planId) : undefined);
  const sections = useQuery(sectionsQuery(planId));
  const units = useQuery(leadUnitsQuery());
  const source = useQuery(documentNameQuery(address.document));
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
      {(plans.data?.items.length ?? 0) > 1 && (
        <FilterSelect
          label={t.plan}
          value={address.plan}
          options={(plans.data?.items ?? []).map((plan) => ({ value: plan.id, label: plan.title }))}
          onChange={(plan) => onChange({ plan, section: undefined })}
        />
      )}
      <FilterSelect
        label={t.section}
        value={address.section}
        options={(sections.data?.items ?? []).map(({ id, code, title }) => ({
          value: id,
          label: `${code}. ${title}`,
        }))}
        onChange={set('section')}
      />
      <FilterSelect
        label={t.leadUnit}
        value={address.leadUnit}
        options={(units.data?.items ?? []).map((unit) => ({ value: unit.id, label: unit.name }))}
        onChange={set('leadUnit')}
      />
      <StateFilters
        address={address}
        onChange={onChange}
        words={{ state: t.state, timeState: t.timeState, label: t.label }}
        times={TIMES}
        labels={LABELS}
      />
      {address.document && (
        <FilterSelect
          label={t.document}
          value={address.document}
          options={[{ value: address.document, label: source.data ? documentName(source.data) : '…' }]}
          onChange={set('document')}
        />
      )}
      <FilterSelect
        label={t.starred}
        value={address.starred}
        options={[{ value: 'true', label: t.starredOnly }]}
        onChange={set('starred')}
      />
      <FilterSelect
        label={t.periods}
        value={address.earlier}
        options={[{ value: 'true', label: t.earlierPeriods }]}
        onChange={set('earlier')}
      />
    </FilterBar>
  );
}
