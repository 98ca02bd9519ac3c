import { api, read, readVersioned } from '@/api/client';
import type { components } from '@/api/schema';
import { UnitField } from '@/business/unit-field';
import { textsOf } from '@/i18n/messages';
import { dayOf } from '@/lib/dates';
import type { Command, CommandField, Values } from '@/ui/command';
import { uiWords } from '@/ui/words';
import { clientWords } from './words';

export type ApiClient = components['schemas']['ApiClient'];
type Scope = ApiClient['scopes'][number];
const SCOPES: Scope[] = ['read', 'write'];
const path = '/api/v1/api-clients/{id}';

function fields(): CommandField[] {
  const t = textsOf(clientWords);
  return [
    { name: 'name', label: t.name, required: true },
    ...SCOPES.map((scope): CommandField => ({ name: `scopes/${scope}`, label: t[scope], kind: 'check' })),
    { name: 'expiresAt', label: t.expires, kind: 'date', required: true },
  ];
}

/** Usable to the end of the named day in Vietnam (UTC+7, no summer time). */
const endOf = (day = '') => `${day}T23:59:59+07:00`;
const scopesOf = (values: Values) => SCOPES.filter((scope) => values[`scopes/${scope}`] === 'true');

export function addClientCommand(): Command {
  const t = textsOf(clientWords);
  const [name, ...rest] = fields();
  return {
    title: t.add,
    lead: t.lead,
    submit: t.add,
    done: t.saved,
    initial: { 'scopes/read': 'true' },
    fields: [
      ...(name ? [name] : []),
      { name: 'unit', label: t.unit, required: true, render: (input) => <UnitField {...input} internal /> },
      ...rest,
    ],
    send: (values, header) =>
      read(
        api.POST('/api/v1/api-clients', {
          params: { header },
          body: {
            name: values.name ?? '',
            unit: values.unit ?? '',
            scopes: scopesOf(values),
            expiresAt: endOf(values.expiresAt),
          },
        }),
      ),
  };
}

export async function editClientCommand({ id }: ApiClient): Promise<Command> {
  const t = textsOf(clientWords);
  const { value: client, etag } = await readVersioned(api.GET(path, { params: { path: { id } } }));
  return {
    title: `${t.edit}: ${client.name}`,
    submit: textsOf(uiWords).save,
    done: t.saved,
    draft: `api-client/${id}`,
    initial: {
      name: client.name,
      expiresAt: dayOf(client.expiresAt),
      ...Object.fromEntries(client.scopes.map((scope) => [`scopes/${scope}`, 'true'])),
    },
    fields: fields(),
    send: (values) =>
      read(
        api.PATCH(path, {
          params: { path: { id }, header: { 'If-Match': etag } },
          body: { name: values.name, scopes: scopesOf(values), expiresAt: endOf(values.expiresAt) },
        }),
      ),
  };
}

const MOVES = {
  changeApiClientSecret: ['rotate', '/api/v1/api-clients/{id}/secrets'],
  disableApiClient: ['disable', '/api/v1/api-clients/{id}/disablements'],
  enableApiClient: ['enable', '/api/v1/api-clients/{id}/enablements'],
} as const;

/** A new secret, a lock, or its opening. */
export function clientCommand(operation: keyof typeof MOVES, { id, name }: ApiClient): Command {
  const t = textsOf(clientWords);
  const [label, address] = MOVES[operation];
  return {
    title: `${t[label]}: ${name}`,
    lead: label === 'rotate' ? t.rotateLead : undefined,
    submit: t[label],
    danger: label !== 'enable',
    done: t.saved,
    fields: [],
    send: async (_, header): Promise<unknown> =>
      read(api.POST(address, { params: { path: { id }, header } })),
  };
}
