import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useMyActions } from '@/api/session';
import type { Document, DocumentSummary } from '@/api/types';
import { documentTypeWords } from '@/business/document-types';
import { useText } from '@/i18n/messages';
import { formatDate } from '@/lib/dates';
import { formatNumber } from '@/lib/numbers';
import { ActionButtons } from '@/ui/actions';
import { useAddress } from '@/ui/address';
import { Button } from '@/ui/button';
import { type Column, DataTable } from '@/ui/data-table';
import { FilterDate } from '@/ui/filter-date';
import { FilterBar, FilterSelect, SearchBox } from '@/ui/filters';
import { Highlight } from '@/ui/highlight';
import { Page } from '@/ui/page';
import { Empty, Loaded, RowsSkeleton } from '@/ui/page-state';
import { uiWords } from '@/ui/words';
import { documentsQuery } from './queries';
import { documentWords } from './words';

const CREATE = 'createDocument';

/** Every document work was given by, the newest first. */
export function DocumentsPage() {
  const t = useText(documentWords);
  const ui = useText(uiWords);
  const [address] = useAddress();
  const navigate = useNavigate();
  const allowed = useMyActions();
  const columns = useColumns(address.q);
  const documents = useInfiniteQuery(documentsQuery(address));
  const rows = documents.data?.pages.flatMap((page) => page.items) ?? [];
  const filtered = Boolean(address.q || address.type || address.issuedFrom || address.issuedTo);
  const total = documents.data?.pages[0]?.total ?? rows.length;
  return (
    <Page
      title={t.title}
      actions={
        <ActionButtons
          allowed={allowed}
          actions={[
            {
              operation: CREATE,
              label: t.create,
              primary: true,
              command: async () => (await import('./document-commands')).createDocumentCommand(),
            },
          ]}
          onDone={(made) => void navigate({ to: '/documents/$id', params: { id: (made as Document).id } })}
        />
      }
    >
      <Filters />
      <Loaded
        query={documents}
        skeleton={<RowsSkeleton />}
        isEmpty={() => rows.length === 0}
        empty={<Empty>{filtered ? t.noMatch : allowed.includes(CREATE) ? t.noneCreate : t.none}</Empty>}
      >
        {() => (
          <>
            <p aria-live="polite">{ui.rows(formatNumber(total))}</p>
            <DataTable caption={t.title} columns={columns} rows={rows} rowId={({ id }) => id} />
            {documents.hasNextPage && (
              <div>
                <Button loading={documents.isFetchingNextPage} onClick={() => void documents.fetchNextPage()}>
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

function Filters() {
  const t = useText(documentWords);
  const types = useText(documentTypeWords);
  const [address, setAddress] = useAddress();
  const { q, type, issuedFrom, issuedTo } = address;
  return (
    <FilterBar
      search={
        <SearchBox
          label={t.search}
          value={q}
          onChange={(text) => setAddress({ q: text }, { replace: true })}
        />
      }
      onClear={
        q || type || issuedFrom || issuedTo
          ? () => setAddress({ q: undefined, type: undefined, issuedFrom: undefined, issuedTo: undefined })
          : undefined
      }
    >
      <FilterSelect
        label={t.type}
        value={type}
        options={Object.entries(types).map(([value, label]) => ({ value, label }))}
        onChange={(chosen) => setAddress({ type: chosen })}
      />
      <FilterDate label={t.from} value={issuedFrom} onChange={(day) => setAddress({ issuedFrom: day })} />
      <FilterDate label={t.to} value={issuedTo} onChange={(day) => setAddress({ issuedTo: day })} />
    </FilterBar>
  );
}

function useColumns(q: string | undefined): Column<DocumentSummary>[] {
  const t = useText(documentWords);
  const types = useText(documentTypeWords);
  return useMemo(
    () => [
      {
        id: 'number',
        header: t.number,
        width: '11rem',
        cell: ({ numberAndSymbol }) =>
          numberAndSymbol ? <Highlight text={numberAndSymbol} query={q} /> : t.noNumber,
      },
      {
        id: 'issuedOn',
        header: t.issuedOn,
        width: '8rem',
        cell: ({ issuedOn }) => issuedOn && formatDate(issuedOn),
      },
      { id: 'type', header: t.type, width: '8rem', cell: ({ type }) => types[type] },
      {
        id: 'abstract',
        header: t.abstract,
        main: true,
        cell: ({ id, abstract }) => (
          <Link to="/documents/$id" params={{ id }}>
            <Highlight text={abstract} query={q} />
          </Link>
        ),
      },
      { id: 'issuer', header: t.issuer, width: '15rem', cell: ({ issuer }) => issuer },
    ],
    [t, types, q],
  );
}
