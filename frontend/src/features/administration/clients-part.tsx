import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { api, read } from '@/api/client';
import { useMyActions } from '@/api/session';
import { AdministrationTabs } from '@/business/administration-tabs';
import { useText } from '@/i18n/messages';
import { formatDate, formatInstant } from '@/lib/dates';
import { ActionButtons } from '@/ui/actions';
import { type Column, DataTable } from '@/ui/data-table';
import { Page } from '@/ui/page';
import { Empty, Loaded } from '@/ui/page-state';
import { Tag } from '@/ui/tag';
import type { ApiClient } from './client-commands';
import { ClientSecret } from './client-secret';
import { clientWords } from './words';

const load = () => import('./client-commands');

interface WithSecret {
  client?: ApiClient;
  clientSecret?: string;
}

/** Other systems that may call the API: their scopes, their end, when they were last here. */
export function ClientsPart() {
  const t = useText(clientWords);
  const allowed = useMyActions();
  const [shown, setShown] = useState<WithSecret>();
  const clients = useQuery({
    queryKey: ['api-clients'],
    queryFn: () => read(api.GET('/api/v1/api-clients', { params: { query: { limit: 200 } } })),
  });
  const columns = useColumns((output) => {
    const answer = output as WithSecret | undefined;
    if (answer?.clientSecret) setShown(answer);
  });
  return (
    <Page
      title={t.title}
      actions={
        <ActionButtons
          allowed={allowed}
          onDone={(output) => setShown(output as WithSecret)}
          actions={[
            {
              operation: 'createApiClient',
              label: t.add,
              primary: true,
              command: async () => (await load()).addClientCommand(),
            },
          ]}
        />
      }
    >
      <AdministrationTabs />
      <p>{t.lead}</p>
      {shown?.client && shown.clientSecret && (
        <ClientSecret client={shown.client} secret={shown.clientSecret} onHide={() => setShown(undefined)} />
      )}
      <Loaded query={clients} isEmpty={({ items }) => items.length === 0} empty={<Empty>{t.none}</Empty>}>
        {({ items }) => (
          <DataTable caption={t.caption} columns={columns} rows={items} rowId={({ id }) => id} />
        )}
      </Loaded>
    </Page>
  );
}

function useColumns(onDone: (output: unknown) => void): Column<ApiClient>[] {
  const t = useText(clientWords);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is done with an answer does not change the columns
  return useMemo(
    () => [
      { id: 'name', header: t.name, main: true, cell: ({ name }) => name },
      { id: 'clientId', header: t.clientId, width: '12rem', cell: ({ clientId }) => <code>{clientId}</code> },
      { id: 'unit', header: t.unit, cell: ({ unit }) => unit.name },
      {
        id: 'scopes',
        header: t.scopes,
        width: '6rem',
        cell: ({ scopes }) => scopes.map((scope) => t[scope]).join(', '),
      },
      { id: 'expires', header: t.expires, width: '8rem', cell: (client) => formatDate(client.expiresAt) },
      {
        id: 'lastUsed',
        header: t.lastUsed,
        width: '9rem',
        cell: ({ lastUsedAt }) => (lastUsedAt ? formatInstant(lastUsedAt) : t.never),
      },
      { id: 'state', header: t.state, width: '8rem', cell: (client) => <State client={client} /> },
      {
        id: 'actions',
        header: '',
        width: '11rem',
        align: 'right',
        cell: (client) => (
          <ActionButtons
            allowed={client.allowedActions}
            visible={1}
            onDone={onDone}
            actions={[
              {
                operation: 'editApiClient',
                label: t.edit,
                command: async () => (await load()).editClientCommand(client),
              },
              ...(
                [
                  ['changeApiClientSecret', t.rotate],
                  ['disableApiClient', t.disable],
                  ['enableApiClient', t.enable],
                ] as const
              ).map(([operation, label]) => ({
                operation,
                label,
                command: async () => (await load()).clientCommand(operation, client),
              })),
            ]}
          />
        ),
      },
    ],
    [t],
  );
}

function State({ client: { disabled, expiresAt } }: { client: ApiClient }) {
  const t = useText(clientWords);
  if (!disabled && Date.parse(expiresAt) > Date.now())
    return (
      <Tag tone="good" shape="check" plain>
        {t.active}
      </Tag>
    );
  return (
    <Tag tone="quiet" shape="cross">
      {disabled ? t.disabled : t.expired}
    </Tag>
  );
}
