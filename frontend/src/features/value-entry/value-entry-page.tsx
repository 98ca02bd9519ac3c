import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ValueNature } from '@/api/types';
import { natureWords } from '@/business/indicator-words';
import { plansQuery } from '@/business/plan-queries';
import { usePlanYears } from '@/business/plan-years';
import { useText } from '@/i18n/messages';
import { type Address, useAddress } from '@/ui/address';
import { ButtonLink } from '@/ui/button-link';
import { FilterBar, FilterSelect } from '@/ui/filters';
import { Page } from '@/ui/page';
import { Empty, Loaded } from '@/ui/page-state';
import { ownPlansQuery, savedValuesQuery, sheetQuery } from './entry-queries';
import { periodsOfYear } from './periods';
import type { SheetIndicator } from './sheet';
import { ValueSheet } from './value-sheet';
import { entryWords } from './words';

const NATURES: ValueNature[] = ['ESTIMATE', 'OFFICIAL', 'PLANNED', 'SETTLED'];

/** Entering the figures of all indicators of one's office at once, as in a spreadsheet. */
export function ValueEntryPage() {
  const t = useText(entryWords);
  const [address, setAddress] = useAddress();
  const plans = useQuery(plansQuery());
  const own = useQuery(ownPlansQuery());
  const choices = plans.data?.items.filter(({ kind }) => kind === 'PLAN') ?? [];
  const first = choices.find(({ id }) => own.data?.has(id)) ?? choices[0];
  // Where nothing is to be entered nobody starts; until it is known where something is, no plan is opened.
  const planId = address.planId ?? (own.isPending ? undefined : first?.id);
  const indicators = useQuery(sheetQuery(planId));
  return (
    <Page
      title={t.title}
      crumbs={[{ label: t.indicators, to: '/indicators' }]}
      actions={
        // The figures of a report are entered here: its writer goes on where he came from.
        address.report && (
          <ButtonLink to="/reports/$id" params={{ id: address.report }}>
            {t.toReport}
          </ButtonLink>
        )
      }
    >
      <Loaded query={plans}>
        {() => (
          <>
            <Choices
              address={address}
              planId={planId}
              indicators={indicators.data ?? []}
              onChange={setAddress}
            />
            <Loaded
              query={indicators}
              isEmpty={(data) => data.length === 0}
              empty={<Empty action={<Link to="/indicators">{t.toIndicators}</Link>}>{t.none}</Empty>}
            >
              {(data) => <Filled planId={planId ?? ''} indicators={data} address={address} />}
            </Loaded>
          </>
        )}
      </Loaded>
    </Page>
  );
}

function natureOf(address: Address): ValueNature {
  return NATURES.find((nature) => nature === address.nature) ?? 'ESTIMATE';
}

function Filled({
  planId,
  indicators,
  address,
}: {
  planId: string;
  indicators: SheetIndicator[];
  address: Address;
}) {
  const values = useQuery(savedValuesQuery(indicators.map(({ id }) => id)));
  const { years } = usePlanYears(planId);
  const nature = natureOf(address);
  const periods = address.year
    ? periodsOfYear(
        address.year,
        indicators.map(({ frequency }) => frequency),
      )
    : years;
  return (
    <Loaded query={values}>
      {(data) => (
        <ValueSheet
          // Each nature has a grid and drafts of its own.
          key={`${planId}/${nature}`}
          name={`values/${planId}/${nature}`}
          indicators={indicators}
          periods={periods}
          values={data}
          nature={nature}
          wanted={address.period}
        />
      )}
    </Loaded>
  );
}

interface ChoicesProps {
  address: Address;
  planId?: string;
  indicators: SheetIndicator[];
  onChange: (change: Address) => void;
}

function Choices({ address, planId, indicators, onChange }: ChoicesProps) {
  const t = useText(entryWords);
  const natures = useText(natureWords);
  const plans = useQuery(plansQuery());
  const { years } = usePlanYears(planId);
  const choices = (plans.data?.items ?? []).filter(({ kind }) => kind === 'PLAN');
  const parted = indicators.some(({ frequency }) => frequency !== 'YEARLY');
  return (
    <FilterBar>
      {choices.length > 1 && (
        <FilterSelect
          always
          label={t.plan}
          value={planId}
          options={choices.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={(chosen) => onChange({ planId: chosen })}
        />
      )}
      <FilterSelect
        always
        label={t.nature}
        value={natureOf(address)}
        options={NATURES.map((value) => ({ value, label: natures[value] }))}
        onChange={(nature) => onChange({ nature })}
      />
      {parted && (
        <FilterSelect
          always
          label={t.span}
          value={address.year ?? ''}
          options={[
            { value: '', label: t.allYears },
            ...years.map((value) => ({ value, label: t.partsOf(value) })),
          ]}
          onChange={(year) => onChange({ year })}
        />
      )}
    </FilterBar>
  );
}
