import { useQuery } from '@tanstack/react-query';
import { api, read } from '@/api/client';
import { useMyActions } from '@/api/session';
import { useText } from '@/i18n/messages';
import { formatDate } from '@/lib/dates';
import { ActionButtons } from '@/ui/actions';
import { Panel } from '@/ui/page';
import { Empty, Loaded } from '@/ui/page-state';
import { Tag } from '@/ui/tag';
import type { Delegation } from './leave-commands';
import classes from './preferences-page.module.css';
import { preferencesWords } from './preferences-words';

const load = () => import('./leave-commands');
const SHAPES = { PLANNED: 'clock', ACTIVE: 'half', ENDED: 'dash' } as const;
const TONES = { PLANNED: 'quiet', ACTIVE: 'info', ENDED: 'quiet' } as const;

/** Who stands in for whom in the organisation, and handing on one's own. */
export function LeavePanel() {
  const t = useText(preferencesWords);
  const allowed = useMyActions();
  const delegations = useQuery({
    queryKey: ['delegations'],
    queryFn: () => read(api.GET('/api/v1/delegations', { params: { query: { limit: 50 } } })),
  });
  return (
    <Panel
      title={t.leave}
      actions={
        <ActionButtons
          allowed={['createDelegation', ...allowed]}
          actions={[
            {
              operation: 'createDelegation',
              label: t.delegate,
              primary: true,
              command: async () => (await load()).delegateCommand(false),
            },
            {
              operation: 'createUser',
              label: t.delegateFor,
              command: async () => (await load()).delegateCommand(true),
            },
          ]}
        />
      }
    >
      <p className={classes.hint}>{t.leaveHint}</p>
      <Loaded query={delegations} isEmpty={({ items }) => items.length === 0} empty={<Empty>{t.none}</Empty>}>
        {({ items }) => (
          <ul className={classes.leave}>
            {items.map((one) => (
              <Line key={one.id} delegation={one} />
            ))}
          </ul>
        )}
      </Loaded>
    </Panel>
  );
}

function Line({ delegation: one }: { delegation: Delegation }) {
  const t = useText(preferencesWords);
  return (
    <li>
      <div>
        <strong>{one.to.fullName}</strong> {t.standsInFor(one.from.fullName)}
        <p className={classes.hint}>
          {t.days(formatDate(one.validFrom), formatDate(one.lastDay))}
          {one.reason && ` · ${one.reason}`}
        </p>
      </div>
      <Tag tone={TONES[one.state]} shape={SHAPES[one.state]}>
        {t[one.state]}
      </Tag>
      <ActionButtons
        allowed={one.allowedActions}
        actions={[
          {
            operation: 'endDelegation',
            label: t.end,
            command: async () => (await load()).endDelegationCommand(one),
          },
        ]}
      />
    </li>
  );
}
