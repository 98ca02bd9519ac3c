import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api, read } from '@/api/client';
import { useMyActions, useSession } from '@/api/session';
import type { Unit, UnitRef } from '@/api/types';
import { AdministrationTabs } from '@/business/administration-tabs';
import { ownUnits } from '@/business/own-units';
import { allUnitsQuery } from '@/business/unit-queries';
import { useText } from '@/i18n/messages';
import { formatDate } from '@/lib/dates';
import { formatNumber } from '@/lib/numbers';
import { compareText } from '@/lib/text';
import { ActionButtons } from '@/ui/actions';
import { useAddress } from '@/ui/address';
import { type Column, DataTable } from '@/ui/data-table';
import { FilterBar, FilterSelect, SearchBox } from '@/ui/filters';
import { Highlight } from '@/ui/highlight';
import { Page } from '@/ui/page';
import { Empty, Loaded } from '@/ui/page-state';
import { unitKindWords, unitWords } from './words';

/** Units inside and outside, under their names of today, kept by the administrator. */
export function UnitsPage() {
  const t = useText(unitWords);
  const above = useKept();
  const [address, setAddress] = useAddress();
  const columns = useColumns(address.q);
  const where = address.internal ?? (above ? 'own' : 'all');
  const query = {
    q: address.q,
    internal: where === 'all' ? undefined : where !== 'false',
    limit: 200,
    includeTotal: true,
  };
  const units = useQuery({
    queryKey: ['units', 'admin', query],
    queryFn: () => read(api.GET('/api/v1/units', { params: { query } })),
  });
  const queries = useQueryClient();
  const everything = () => queries.fetchQuery(allUnitsQuery());
  const load = () => import('./unit-commands');
  return (
    <Page
      title={t.title}
      actions={
        <ActionButtons
          allowed={useMyActions()}
          actions={[
            {
              operation: 'createUnit',
              label: t.add,
              primary: true,
              command: async () => (await load()).newUnitCommand(above, await everything()),
            },
            ...(above
              ? [
                  {
                    operation: 'createUnit',
                    label: t.addSeveral,
                    command: async () =>
                      (await import('./several-units')).severalUnitsCommand(above, await everything()),
                  },
                ]
              : []),
            {
              operation: 'createUnitEvent',
              label: t.event,
              command: async () => (await load()).unitEventCommand(),
            },
          ]}
        />
      }
    >
      <AdministrationTabs />
      <FilterBar
        search={
          <SearchBox
            label={t.search}
            value={address.q}
            onChange={(q) => setAddress({ q }, { replace: true })}
          />
        }
      >
        <FilterSelect
          label={t.where}
          value={where === 'all' ? undefined : where}
          options={[
            ...(above ? [{ value: 'own', label: t.own }] : []),
            { value: 'true', label: t.internal },
            { value: 'false', label: t.external },
          ]}
          onChange={(internal) => setAddress({ internal: internal ?? (above && 'all') })}
        />
      </FilterBar>
      <Loaded query={units} isEmpty={(data) => data.items.length === 0} empty={<Empty>{t.none}</Empty>}>
        {(data) => (
          <>
            <p aria-live="polite">{t.rows(formatNumber(shown(data.items, where).length))}</p>
            <DataTable
              caption={t.caption}
              columns={columns}
              rows={shown(data.items, where).sort(byPlace)}
              rowId={(unit) => unit.id}
            />
          </>
        )}
      </Loaded>
    </Page>
  );
}

/** The organisation whose administrator this is; none for whoever keeps the whole installation. */
function useKept(): UnitRef | undefined {
  const session = useSession();
  if (session.status !== 'signed-in' || session.user.installationAdministrator) return undefined;
  return session.user.positions.find(({ kind }) => kind === 'ADMINISTRATOR')?.unit;
}

const shown = (units: readonly Unit[], where: string) =>
  where === 'own' ? [...ownUnits(units)] : [...units];

/** Own units before others, each below the unit it belongs to. */
function byPlace(a: Unit, b: Unit): number {
  if (a.internal !== b.internal) return a.internal ? -1 : 1;
  return compareText(`${a.parent?.name ?? ''} ${a.name}`, `${b.parent?.name ?? ''} ${b.name}`);
}

function useColumns(q: string | undefined): Column<Unit>[] {
  const t = useText(unitWords);
  const kinds = useText(unitKindWords);
  return useMemo(
    () => [
      { id: 'name', header: t.name, main: true, cell: (unit) => <Highlight text={unit.name} query={q} /> },
      { id: 'shortName', header: t.shortName, width: '9rem', cell: (unit) => unit.shortName },
      { id: 'code', header: t.code, width: '11rem', cell: (unit) => unit.code },
      { id: 'kind', header: t.kind, width: '10rem', cell: (unit) => kinds[unit.kind] },
      { id: 'parent', header: t.parent, width: '15rem', cell: (unit) => unit.parent?.name },
      {
        id: 'validFrom',
        header: t.validFrom,
        width: '8rem',
        cell: (unit) =>
          [formatDate(unit.validFrom), unit.validTo && t.validTo(unit.validTo)].filter(Boolean).join(' '),
      },
      {
        id: 'actions',
        header: '',
        width: '5rem',
        align: 'right',
        cell: (unit) => (
          <ActionButtons
            allowed={unit.allowedActions}
            actions={[
              {
                operation: 'editUnit',
                label: t.edit,
                command: async () => (await import('./unit-commands')).editUnitCommand(unit),
              },
            ]}
          />
        ),
      },
    ],
    [t, kinds, q],
  );
}
