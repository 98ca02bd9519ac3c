import { api, read } from '@/api/client';
import type { components } from '@/api/schema';
import { PersonField } from '@/business/person-field';
import { textsOf } from '@/i18n/messages';
import { today } from '@/lib/dates';
import type { Command, CommandField } from '@/ui/command';
import { preferencesWords } from './preferences-words';

export type Delegation = components['schemas']['Delegation'];

/** Handing one's positions on for some days; an administrator may do it for somebody who is away already. */
export function delegateCommand(forSomebody: boolean): Command {
  const t = textsOf(preferencesWords);
  const person = (name: string, label: string): CommandField => ({
    name,
    label,
    required: true,
    render: (input) => <PersonField {...input} />,
  });
  return {
    title: forSomebody ? t.delegateFor : t.delegate,
    lead: t.leaveHint,
    submit: t.delegate,
    done: t.delegated,
    initial: { validFrom: today() },
    fields: [
      ...(forSomebody ? [person('fromId', t.who)] : []),
      person('toId', t.to),
      { name: 'validFrom', label: t.from, kind: 'date', required: true },
      { name: 'lastDay', label: t.until, kind: 'date', required: true },
      { name: 'reason', label: t.reason, hint: t.reasonHint },
    ],
    send: ({ fromId, toId = '', validFrom = '', lastDay = '', reason }, header) =>
      read(
        api.POST('/api/v1/delegations', {
          params: { header },
          body: { fromId, toId, validFrom, lastDay, reason },
        }),
      ),
  };
}

export function endDelegationCommand(delegation: Delegation): Command {
  const t = textsOf(preferencesWords);
  return {
    title: t.end,
    lead: t.endLead(delegation.to.fullName),
    submit: t.end,
    danger: true,
    done: t.ended,
    fields: [],
    send: (_, header) =>
      read(api.POST('/api/v1/delegations/{id}/endings', { params: { path: { id: delegation.id }, header } })),
  };
}
