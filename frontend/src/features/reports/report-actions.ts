import { textsOf } from '@/i18n/messages';
import type { Action } from '@/ui/actions';
import { moveWords } from './move-words';
import type { Subject } from './subject';

const load = () => import('./move-commands');

/** What may be done with a report; their dialogs load when asked for. */
export function reportActions(subject: Subject): Action[] {
  const t = textsOf(moveWords);
  return [
    {
      operation: 'submitReport',
      label: t.send,
      primary: true,
      command: async () => {
        // What was typed last belongs to what is sent.
        await subject.editing?.flush();
        return (await load()).sendCommand(subject.report.id);
      },
    },
    {
      operation: 'receiveReport',
      label: t.receive,
      primary: true,
      command: async () => (await load()).receiveCommand(subject),
    },
    {
      operation: 'returnReport',
      label: t.giveBack,
      command: async () => (await load()).returnCommand(subject),
    },
    {
      operation: 'prefillReport',
      label: t.prefill,
      command: async () => {
        await subject.editing?.flush();
        return (await load()).prefillCommand(subject.report.id);
      },
    },
    {
      operation: 'unlockReport',
      label: t.unlock,
      command: async () => (await load()).unlockCommand(subject.report),
    },
    {
      operation: 'includeReport',
      label: t.include,
      command: async () => (await load()).includeCommand(subject.report.id),
    },
    {
      operation: 'excludeReport',
      label: t.exclude,
      command: async () => (await load()).excludeCommand(subject.report.id),
    },
  ];
}
