import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, read } from '@/api/client';
import { useMyActions } from '@/api/session';
import type { PositionKind, User } from '@/api/types';
import { AdministrationTabs } from '@/business/administration-tabs';
import { leadUnitsQuery } from '@/business/unit-queries';
import { useText } from '@/i18n/messages';
import { formatNumber } from '@/lib/numbers';
import { ActionButtons } from '@/ui/actions';
import { type Address, useAddress } from '@/ui/address';
import { Button } from '@/ui/button';
import { DataTable } from '@/ui/data-table';
import { FilterBar, FilterSelect, SearchBox } from '@/ui/filters';
import { Page } from '@/ui/page';
import { Empty, Loaded } from '@/ui/page-state';
import { uiWords } from '@/ui/words';
import { type Secret, Secrets, secretOf } from './secrets';
import { useUserColumns, withWords } from './user-columns';
import { UserImportPanel } from './user-import-panel';
import { positionWords, userWords } from './words';

const PAGE_SIZE = 50;

/** People of the organisation, their positions and their accounts. */
export function UsersPage() {
  const t = useText(userWords);
  const ui = useText(uiWords);
  const allowed = useMyActions();
  const [address, setAddress] = useAddress();
  const [secrets, setSecrets] = useState<Secret[]>([]);
  const [importing, setImporting] = useState(false);
  const keep = (output: unknown) => setSecrets((before) => [...secretOf(output), ...before]);
  const columns = useUserColumns(address.q, keep);
  const query = {
    q: address.q,
    unit: address.unit,
    position: address.position?.split(',') as PositionKind[] | undefined,
    disabled: address.disabled === undefined ? undefined : address.disabled === 'true',
    limit: PAGE_SIZE,
  };
  const users = useInfiniteQuery({
    queryKey: ['users', query],
    queryFn: ({ pageParam }) =>
      read(
        api.GET('/api/v1/users', {
          params: { query: { ...query, cursor: pageParam || undefined, includeTotal: !pageParam } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });
  const rows: User[] = users.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page
      title={t.title}
      actions={
        allowed.includes('importUsers') && (
          <>
            <ActionButtons
              allowed={allowed}
              actions={[
                {
                  operation: 'createUser',
                  label: t.add,
                  primary: true,
                  command: async () => (await import('./user-commands')).newUserCommand(),
                },
              ]}
              onDone={keep}
            />
            <Button aria-expanded={importing} onClick={() => setImporting(!importing)}>
              {t.import}
            </Button>
          </>
        )
      }
    >
      <AdministrationTabs />
      <Secrets secrets={secrets} onHide={() => setSecrets([])} />
      {importing && <UserImportPanel onSecrets={(made) => setSecrets((before) => [...made, ...before])} />}
      <Filters address={address} onChange={setAddress} />
      <Loaded query={users} isEmpty={() => rows.length === 0} empty={<Empty>{t.none}</Empty>}>
        {(data) => (
          <>
            <p aria-live="polite">
              {ui.shownOf(formatNumber(rows.length), formatNumber(data.pages[0]?.total ?? rows.length))}
            </p>
            <DataTable
              caption={t.caption}
              columns={withWords(columns, rows)}
              rows={rows}
              rowId={(user) => user.id}
            />
            {users.hasNextPage && (
              <div>
                <Button loading={users.isFetchingNextPage} onClick={() => void users.fetchNextPage()}>
                  {ui.more}
                </Button>
              </div>
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}

interface FiltersProps {
  address: Address;
  onChange: (change: Address, how?: { replace?: boolean }) => void;
}

function Filters({ address, onChange }: FiltersProps) {
  const t = useText(userWords);
  const positions = useText(positionWords);
  const units = useQuery(leadUnitsQuery());
  return (
    <FilterBar
      search={
        <SearchBox label={t.search} value={address.q} onChange={(q) => onChange({ q }, { replace: true })} />
      }
    >
      <FilterSelect
        label={t.unit}
        value={address.unit}
        options={(units.data?.items ?? []).map((unit) => ({ value: unit.id, label: unit.name }))}
        onChange={(unit) => onChange({ unit })}
      />
      <FilterSelect
        label={t.position}
        value={address.position}
        options={Object.entries(positions).map(([value, label]) => ({ value, label }))}
        onChange={(position) => onChange({ position })}
      />
    </FilterBar>
  );
}
