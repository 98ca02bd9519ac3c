import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { api, read } from '@/api/client';
import { useSession } from '@/api/session';
import type { Programme, UnitRef } from '@/api/types';
import { textsOf, useText } from '@/i18n/messages';
import { today } from '@/lib/dates';
import { formatNumber } from '@/lib/numbers';
import { ActionButtons } from '@/ui/actions';
import { useAddress } from '@/ui/address';
import type { Command } from '@/ui/command';
import { type Column, DataTable } from '@/ui/data-table';
import { FilterBar, FilterSelect } from '@/ui/filters';
import { Page } from '@/ui/page';
import { Empty, Loaded } from '@/ui/page-state';
import { PaperButton } from './paper-button';
import { ProgrammeTag } from './programme-tag';
import { programmeWords } from './words';

const FIRST_YEAR = 2021;
const CREATE = 'createProgramme';

/** The yearly programmes of all offices, one year at a time. */
export function ProgrammesPage() {
  const t = useText(programmeWords);
  const [address, setAddress] = useAddress();
  const navigate = useNavigate();
  const year = Number(address.year ?? today().slice(0, 4));
  const programmes = useQuery({
    queryKey: ['programmes', year],
    queryFn: () => read(api.GET('/api/v1/programmes', { params: { query: { year, limit: 200 } } })),
  });
  const missing = useOwnUnits().filter(
    (unit) => programmes.data && !programmes.data.items.some((programme) => programme.unit.id === unit.id),
  );
  const years = Array.from(
    { length: Number(today().slice(0, 4)) - FIRST_YEAR + 2 },
    (_, n) => `${FIRST_YEAR + n}`,
  );
  return (
    <Page
      title={t.title}
      actions={
        <>
          {programmes.data && programmes.data.items.length > 0 && <PaperButton year={year} />}
          <ActionButtons
            allowed={[CREATE]}
            actions={missing.map((unit) => ({
              operation: CREATE,
              label: missing.length > 1 ? `${t.create}: ${unit.name}` : t.create,
              primary: true,
              command: () => createCommand(unit, year),
            }))}
            onDone={(made) =>
              void navigate({ to: '/programmes/$id', params: { id: (made as Programme).id } })
            }
          />
        </>
      }
    >
      <FilterBar>
        <FilterSelect
          label={t.year}
          value={String(year)}
          options={years.map((value) => ({ value, label: value }))}
          onChange={(chosen) => setAddress({ year: chosen })}
        />
        <Link to="/work-items" search={{ year: String(year) }}>
          {t.allItems}
        </Link>
      </FilterBar>
      <Loaded
        query={programmes}
        isEmpty={(data) => data.items.length === 0}
        empty={<Empty>{t.none(String(year))}</Empty>}
      >
        {(data) => <Programmes programmes={data.items} />}
      </Loaded>
    </Page>
  );
}

/** The offices for which this person may draw up a programme. */
function useOwnUnits(): UnitRef[] {
  const session = useSession();
  if (session.status !== 'signed-in') return [];
  return session.user.positions
    .filter(({ kind }) => kind === 'OFFICER' || kind === 'HEAD' || kind === 'DEPUTY_HEAD')
    .map(({ unit }) => unit);
}

function Programmes({ programmes }: { programmes: Programme[] }) {
  const t = useText(programmeWords);
  const columns = useMemo<Column<Programme>[]>(
    () => [
      {
        id: 'unit',
        header: t.unit,
        main: true,
        cell: (programme) => (
          <Link to="/programmes/$id" params={{ id: programme.id }}>
            {programme.unit.name}
          </Link>
        ),
      },
      { id: 'state', header: t.state, cell: (programme) => <ProgrammeTag state={programme.state} /> },
      { id: 'total', header: t.total, align: 'right', cell: ({ counts }) => formatNumber(counts.total) },
      {
        id: 'completed',
        header: t.completed,
        align: 'right',
        cell: ({ counts }) => formatNumber(counts.completed),
      },
      {
        id: 'unplanned',
        header: t.unplanned,
        align: 'right',
        cell: ({ counts }) => formatNumber(counts.unplanned),
      },
      { id: 'leader', header: t.leader, cell: (programme) => programme.leader?.fullName },
    ],
    [t],
  );
  return (
    <DataTable caption={t.title} columns={columns} rows={programmes} rowId={(programme) => programme.id} />
  );
}

function createCommand(unit: UnitRef, year: number): Command {
  const t = textsOf(programmeWords);
  return {
    title: `${t.create} ${year}: ${unit.name}`,
    submit: t.create,
    done: t.saved,
    fields: [
      {
        name: 'copyFromYear',
        label: t.copyFrom,
        hint: t.copyHint,
        kind: 'choice',
        options: [year - 1, year - 2].map((value) => ({ value: String(value), label: String(value) })),
      },
    ],
    send: ({ copyFromYear }, header) =>
      read(
        api.POST('/api/v1/programmes', {
          params: { header },
          body: { unit: unit.id, year, copyFromYear: copyFromYear ? Number(copyFromYear) : undefined },
        }),
      ),
  };
}
