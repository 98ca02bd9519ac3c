import { signingRoleWords } from '@/business/report-words';
import { textsOf } from '@/i18n/messages';
import type { Action } from '@/ui/actions';
import type { FieldEditing } from '@/ui/use-field-edits';
import { deskWords } from './move-words';
import type { ImportedText, WholeConsolidated } from './types';

export interface Desk {
  report: WholeConsolidated;
  editing?: FieldEditing;
  /** Told what came back from Word. */
  onImported: (text: ImportedText) => void;
}

const load = () => import('./desk-commands');

/** Who gets it next; nobody after the clerk. */
export function nextRole({ signingRoute, turn }: Pick<WholeConsolidated, 'signingRoute' | 'turn'>) {
  const at = signingRoute.findIndex(({ role }) => role === turn);
  return at < 0 ? undefined : signingRoute[at + 1]?.role;
}

/** What may be done with the department's report by whoever holds it, and with one that is issued. */
export function deskActions({ report, editing, onImported }: Desk): Action[] {
  const d = textsOf(deskWords);
  const next = nextRole(report);
  const roles = textsOf(signingRoleWords);
  const returnable = report.turn !== 'AUTHOR';
  return [
    {
      operation: 'issueConsolidatedReport',
      label: d.issue,
      primary: true,
      command: async () => (await load()).issueCommand(report),
    },
    ...(next
      ? [
          {
            operation: 'decideSigningStep',
            label: d.forward(roles[next]),
            primary: true,
            command: async () => {
              // What was typed last belongs to what is passed on.
              await editing?.flush();
              return (await load()).forwardCommand(report, d.forward(roles[next]));
            },
          },
        ]
      : []),
    ...(returnable
      ? [
          {
            operation: 'decideSigningStep',
            label: d.giveBack,
            command: async () => (await load()).returnCommand(report),
          },
        ]
      : []),
    {
      operation: 'importConsolidatedText',
      label: d.importText,
      command: async () => {
        await editing?.flush();
        return (await load()).importCommand(report.id, onImported);
      },
    },
    {
      operation: 'editConsolidatedReport',
      label: d.edit,
      command: async () => {
        await editing?.flush();
        return (await load()).editHeadCommand(report.id);
      },
    },
    {
      operation: 'replaceConsolidatedReport',
      label: d.replace,
      command: async () => (await load()).replaceCommand(report.id),
    },
    {
      operation: 'correctConsolidatedReport',
      label: d.correct,
      command: async () => (await load()).correctCommand(report.id),
    },
  ];
}
