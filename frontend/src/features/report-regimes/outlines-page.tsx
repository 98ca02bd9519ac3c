import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { api, read } from '@/api/client';
import { useMyActions } from '@/api/session';
import type { Outline } from '@/api/types';
import { textsOf, useText } from '@/i18n/messages';
import { formatNumber } from '@/lib/numbers';
import { ActionButtons } from '@/ui/actions';
import type { Command } from '@/ui/command';
import { type Column, DataTable } from '@/ui/data-table';
import { Page } from '@/ui/page';
import { Empty, Loaded } from '@/ui/page-state';
import { outlineWords } from './outline-words';
import { outlinesQuery } from './queries';
import { RegimeTabs } from './tabs';
import { usualNodes } from './usual-nodes';

/** Outlines of reports: the headings, and what is asked under each. */
export function OutlinesPage() {
  const t = useText(outlineWords);
  const outlines = useQuery(outlinesQuery());
  const navigate = useNavigate();
  const columns = useMemo<Column<Outline>[]>(
    () => [
      {
        id: 'title',
        header: t.name,
        main: true,
        cell: ({ id, title }) => (
          <Link to="/outlines/$id" params={{ id }}>
            {title}
          </Link>
        ),
      },
      { id: 'code', header: t.code, width: '14rem', cell: ({ code }) => code },
      {
        id: 'headings',
        header: t.headings,
        width: '8rem',
        align: 'right',
        cell: ({ nodes }) => formatNumber(nodes.length),
      },
    ],
    [t],
  );
  return (
    <Page
      title={t.title}
      crumbs={[{ label: t.reports, to: '/reports' }]}
      actions={
        <ActionButtons
          allowed={useMyActions()}
          actions={[
            {
              operation: 'createOutline',
              label: t.add,
              primary: true,
              command: () => newOutlineCommand(outlines.data?.items ?? []),
            },
          ]}
          onDone={(made) => void navigate({ to: '/outlines/$id', params: { id: (made as Outline).id } })}
        />
      }
    >
      <RegimeTabs />
      <Loaded query={outlines} isEmpty={({ items }) => items.length === 0} empty={<Empty>{t.none}</Empty>}>
        {({ items }) => <DataTable caption={t.title} columns={columns} rows={items} rowId={({ id }) => id} />}
      </Loaded>
    </Page>
  );
}

/** A new outline begins as a copy of another one, or with the headings most reports have. */
function newOutlineCommand(outlines: Outline[]): Command {
  const t = textsOf(outlineWords);
  return {
    title: t.add,
    submit: t.add,
    done: t.added,
    fields: [
      { name: 'code', label: t.code, required: true },
      { name: 'title', label: t.name, required: true },
      {
        name: 'from',
        label: t.from,
        hint: t.fromHint,
        kind: 'choice',
        options: outlines.map(({ id, title }) => ({ value: id, label: title })),
      },
    ],
    send: ({ code = '', title = '', from }, header) =>
      read(
        api.POST('/api/v1/outlines', {
          params: { header },
          body: { code, title, nodes: outlines.find(({ id }) => id === from)?.nodes ?? usualNodes() },
        }),
      ),
  };
}
