import { useMemo } from 'react';
import type { User } from '@/api/types';
import { useText } from '@/i18n/messages';
import { type Action, ActionButtons } from '@/ui/actions';
import type { Column } from '@/ui/data-table';
import { Highlight } from '@/ui/highlight';
import { Tag } from '@/ui/tag';
import classes from './users.module.css';
import { userWords } from './words';

/** The columns of the list of people; `onDone` is given what a command answered, a temporary password among it. */
export function useUserColumns(q: string | undefined, onDone: (output: unknown) => void): Column<User>[] {
  const t = useText(userWords);
  return useMemo(
    () => [
      {
        id: 'fullName',
        header: t.fullName,
        main: true,
        cell: (user) => <Highlight text={user.fullName} query={q} />,
      },
      { id: 'username', header: t.username, width: '11rem', cell: (user) => user.username },
      {
        id: 'positions',
        header: t.position,
        cell: (user) =>
          user.positions.map((position) => (
            <div key={position.id}>
              {position.title}, {position.unit.name}
              {position.focalPoint && ` (${t.focal})`}
            </div>
          )),
      },
      { id: 'email', header: t.email, width: '13rem', cell: (user) => user.email },
      { id: 'state', header: t.state, width: '9rem', cell: (user) => <Account user={user} /> },
      {
        id: 'actions',
        header: '',
        width: '11rem',
        align: 'right',
        cell: (user) => <UserActions user={user} onDone={onDone} />,
      },
    ],
    [t, q, onDone],
  );
}

/** The columns without those that say nothing of anybody: accounts are seen by administrators only. */
export function withWords(columns: Column<User>[], users: User[]): Column<User>[] {
  const says: Record<string, (user: User) => boolean> = {
    username: ({ username }) => username !== undefined,
    email: ({ email }) => email !== undefined,
    state: ({ disabled }) => disabled !== undefined,
    actions: ({ allowedActions }) => allowedActions.length > 0,
  };
  return columns.filter(({ id }) => users.some(says[id] ?? (() => true)));
}

function Account({ user }: { user: User }) {
  const t = useText(userWords);
  if (user.disabled === undefined) return null;
  if (user.disabled) {
    return (
      <Tag tone="quiet" shape="cross">
        {t.disabled}
      </Tag>
    );
  }
  return (
    <Tag
      tone={user.mustChangePassword ? 'soon' : 'good'}
      shape={user.mustChangePassword ? 'clock' : 'check'}
      plain
    >
      {user.mustChangePassword ? t.newcomer : t.active}
    </Tag>
  );
}

function UserActions({ user, onDone }: { user: User; onDone: (output: unknown) => void }) {
  const t = useText(userWords);
  const load = () => import('./user-commands');
  const actions: Action[] = [
    { operation: 'editUser', label: t.edit, command: async () => (await load()).editUserCommand(user) },
    {
      operation: 'resetUserPassword',
      label: t.reset,
      command: async () => (await load()).accountCommand('resetUserPassword', user),
    },
    {
      operation: 'resetUserSecondFactor',
      label: t.resetSecondFactor,
      command: async () => (await load()).accountCommand('resetUserSecondFactor', user),
    },
    {
      operation: 'createPosition',
      label: t.addPosition,
      command: async () => (await load()).addPositionCommand(user),
    },
    ...user.positions
      .filter((position) => !position.validTo)
      .map(
        (position): Action => ({
          operation: 'endPosition',
          label: t.endPosition(position.title),
          command: async () => (await load()).endPositionCommand(position),
        }),
      ),
    {
      operation: 'disableUser',
      label: t.disable,
      command: async () => (await load()).accountCommand('disableUser', user),
    },
    {
      operation: 'enableUser',
      label: t.enable,
      command: async () => (await load()).accountCommand('enableUser', user),
    },
  ];
  return (
    <div className={classes.actions}>
      <ActionButtons actions={actions} allowed={user.allowedActions} visible={1} onDone={onDone} />
    </div>
  );
}
