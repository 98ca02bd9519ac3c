import { api, read, readVersioned } from '@/api/client';
import type { PositionKind, User } from '@/api/types';
import { UnitField } from '@/business/unit-field';
import { textsOf } from '@/i18n/messages';
import { today } from '@/lib/dates';
import type { Command, CommandField, Values } from '@/ui/command';
import { uiWords } from '@/ui/words';
import { positionWords, userWords } from './words';

function personFields(named: boolean): CommandField[] {
  const t = textsOf(userWords);
  return [
    { name: 'fullName', label: t.fullName, required: true },
    { name: 'username', label: t.username, required: named, hint: named ? undefined : t.usernameHint },
    { name: 'email', label: t.email },
    { name: 'phone', label: t.phone },
  ];
}

function positionFields(prefix = ''): CommandField[] {
  const t = textsOf(userWords);
  return [
    {
      name: `${prefix}kind`,
      label: t.position,
      kind: 'choice',
      required: true,
      options: Object.entries(textsOf(positionWords)).map(([value, label]) => ({ value, label })),
    },
    {
      name: `${prefix}unit`,
      label: t.unit,
      required: true,
      render: (input) => <UnitField {...input} internal />,
    },
    { name: `${prefix}focalPoint`, label: t.focalPoint, kind: 'check' },
    { name: `${prefix}validFrom`, label: t.validFrom, kind: 'date' },
  ];
}

function positionOf(values: Values, prefix = '') {
  return {
    kind: values[`${prefix}kind`] as PositionKind,
    unit: values[`${prefix}unit`] ?? '',
    focalPoint: values[`${prefix}focalPoint`] === 'true',
    validFrom: values[`${prefix}validFrom`],
  };
}

/** A new person with their first position; the answer brings a temporary password. */
export function newUserCommand(): Command {
  const t = textsOf(userWords);
  return {
    title: t.add,
    submit: t.add,
    done: t.saved,
    fields: [...personFields(false), ...positionFields('positions/0/')],
    send: (values, header) =>
      read(
        api.POST('/api/v1/users', {
          params: { header },
          body: {
            username: values.username || undefined,
            fullName: values.fullName ?? '',
            email: values.email,
            phone: values.phone,
            positions: [positionOf(values, 'positions/0/')],
            installationAdministrator: false,
          },
        }),
      ),
  };
}

export async function editUserCommand({ id }: User): Promise<Command> {
  const t = textsOf(userWords);
  const { value: user, etag } = await readVersioned(
    api.GET('/api/v1/users/{id}', { params: { path: { id } } }),
  );
  return {
    title: `${t.edit}: ${user.fullName}`,
    submit: textsOf(uiWords).save,
    done: t.saved,
    initial: { fullName: user.fullName, username: user.username, email: user.email, phone: user.phone },
    fields: personFields(true),
    send: (values) =>
      read(
        api.PATCH('/api/v1/users/{id}', {
          params: { path: { id }, header: { 'If-Match': etag } },
          body: {
            fullName: values.fullName,
            username: values.username,
            email: values.email ?? null,
            phone: values.phone ?? null,
          },
        }),
      ),
  };
}

export function addPositionCommand({ id, fullName }: User): Command {
  const t = textsOf(userWords);
  return {
    title: `${t.addPosition}: ${fullName}`,
    submit: t.addPosition,
    done: t.saved,
    fields: positionFields(),
    send: (values, header) =>
      read(
        api.POST('/api/v1/users/{id}/positions', {
          params: { path: { id }, header },
          body: positionOf(values),
        }),
      ),
  };
}

export function endPositionCommand(position: User['positions'][number]): Command {
  const t = textsOf(userWords);
  const title = t.endPosition(`${position.title}, ${position.unit.name}`);
  return {
    title,
    submit: title,
    done: t.saved,
    danger: true,
    initial: { lastDay: today() },
    fields: [{ name: 'lastDay', label: t.lastDay, kind: 'date', required: true }],
    send: ({ lastDay }, header) =>
      read(
        api.POST('/api/v1/positions/{id}/endings', {
          params: { path: { id: position.id }, header },
          body: { lastDay: lastDay ?? '' },
        }),
      ),
  };
}

const ACCOUNT = {
  disableUser: ['disable', 'disableLead', '/api/v1/users/{id}/disablements'],
  enableUser: ['enable', undefined, '/api/v1/users/{id}/enablements'],
  resetUserPassword: ['reset', 'resetLead', '/api/v1/users/{id}/password-resets'],
  resetUserSecondFactor: [
    'resetSecondFactor',
    'resetSecondFactorLead',
    '/api/v1/users/{id}/second-factor-resets',
  ],
} as const;

/** Locking, unlocking, or giving a new first password. */
export function accountCommand(operation: keyof typeof ACCOUNT, { id, fullName }: User): Command {
  const t = textsOf(userWords);
  const [label, lead, path] = ACCOUNT[operation];
  return {
    title: `${t[label]}: ${fullName}`,
    lead: lead && t[lead],
    submit: t[label],
    danger: operation === 'disableUser',
    done: t.saved,
    fields: [],
    send: async (_, header): Promise<unknown> => read(api.POST(path, { params: { path: { id }, header } })),
  };
}
