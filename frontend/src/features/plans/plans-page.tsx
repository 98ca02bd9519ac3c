import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { api, read } from '@/api/client';
import { useMyActions, useSession } from '@/api/session';
import type { Plan, PlanKind, PlanState, UnitRef } from '@/api/types';
import { useText } from '@/i18n/messages';
import { formatNumber } from '@/lib/numbers';
import { ActionButtons } from '@/ui/actions';
import { useAddress } from '@/ui/address';
import { type Column, DataTable } from '@/ui/data-table';
import { FilterBar, FilterSelect, SearchBox } from '@/ui/filters';
import { Highlight } from '@/ui/highlight';
import { Page } from '@/ui/page';
import { Empty, Loaded } from '@/ui/page-state';
import { uiWords } from '@/ui/words';
import { PlanTag } from './plan-tag';
import { periodText, planKeepingWords, planKindWords, planStateWords } from './plan-words';
import { planWords } from './words';

const CREATE = 'createPlan';
/** Those who may keep a plan for their office. */
const KEEPERS = ['OFFICER', 'HEAD', 'DEPUTY_HEAD'];

/** Plans and registers this person may see, and where new ones begin. */
export function PlansPage() {
  const t = useText(planKeepingWords);
  const ui = useText(uiWords);
  const navigate = useNavigate();
  const [address, setAddress] = useAddress();
  const offices = useOffices();
  const allowed = useMyActions();
  const columns = useColumns(address.q);
  const query = {
    q: address.q,
    kind: address.kind as PlanKind | undefined,
    state: address.state?.split(',') as PlanState[] | undefined,
    limit: 200,
  };
  const plans = useQuery({
    queryKey: ['plans', 'list', query],
    queryFn: () => read(api.GET('/api/v1/plans', { params: { query } })),
  });
  const filtered = Boolean(address.q || address.kind || address.state);
  const create = (kind: PlanKind, label: string) => ({
    operation: CREATE,
    label,
    primary: true,
    command: async () => (await import('./plan-commands')).newPlanCommand(kind, offices[0]),
  });
  return (
    <Page
      title={t.title}
      crumbs={[{ label: useText(planWords).tasks, to: '/tasks' }]}
      actions={
        <ActionButtons
          allowed={allowed}
          actions={[create('PLAN', t.newPlan), create('REGISTER', t.newRegister)]}
          onDone={(made) => void navigate({ to: '/plans/$id', params: { id: (made as Plan).id } })}
        />
      }
    >
      <Filters address={address} onChange={setAddress} />
      <Loaded
        query={plans}
        isEmpty={(data) => data.items.length === 0}
        empty={<Empty>{filtered || !allowed.includes(CREATE) ? t.none : t.noneYet}</Empty>}
      >
        {({ items }) => (
          <>
            <p aria-live="polite">{ui.rows(formatNumber(items.length))}</p>
            <DataTable caption={t.caption} columns={columns} rows={items} rowId={(plan) => plan.id} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Filters({
  address,
  onChange,
}: {
  address: Record<string, string | undefined>;
  onChange: SetAddress;
}) {
  const t = useText(planKeepingWords);
  const options = (words: Record<string, string>) =>
    Object.entries(words).map(([value, label]) => ({ value, label }));
  return (
    <FilterBar
      search={
        <SearchBox label={t.search} value={address.q} onChange={(q) => onChange({ q }, { replace: true })} />
      }
    >
      <FilterSelect
        label={t.kind}
        value={address.kind}
        options={options(useText(planKindWords))}
        onChange={(kind) => onChange({ kind })}
      />
      <FilterSelect
        label={t.state}
        value={address.state}
        options={options(useText(planStateWords))}
        onChange={(state) => onChange({ state })}
      />
    </FilterBar>
  );
}

type SetAddress = ReturnType<typeof useAddress>[1];

/** The offices for which this person may keep a plan. */
function useOffices(): UnitRef[] {
  const session = useSession();
  if (session.status !== 'signed-in') return [];
  return session.user.positions.filter(({ kind }) => KEEPERS.includes(kind)).map(({ unit }) => unit);
}

function useColumns(q: string | undefined): Column<Plan>[] {
  const t = useText(planKeepingWords);
  const kinds = useText(planKindWords);
  return useMemo(
    () => [
      {
        id: 'code',
        header: t.code,
        width: '10rem',
        cell: (plan) => <Highlight text={plan.code} query={q} />,
      },
      {
        id: 'title',
        header: t.name,
        main: true,
        cell: (plan) => (
          <Link to="/plans/$id" params={{ id: plan.id }}>
            <Highlight text={plan.title} query={q} />
          </Link>
        ),
      },
      { id: 'kind', header: t.kind, width: '7rem', cell: (plan) => kinds[plan.kind] },
      { id: 'state', header: t.state, width: '9rem', cell: (plan) => <PlanTag plan={plan} /> },
      {
        id: 'period',
        header: t.period,
        width: '12rem',
        cell: periodText,
      },
      { id: 'owner', header: t.owner, width: '12rem', cell: (plan) => plan.owner.name },
    ],
    [t, kinds, q],
  );
}
