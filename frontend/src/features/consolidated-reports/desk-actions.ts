import { signingRoleWords } from '@/business/report-words';
import { textsOf } from '@/i18n/messages';
import type { Action } from '@/ui/actions';
import type { FieldEditing } from '@/ui/use-field-edits';
import { deskWords } from './move-words';
import type { ImportedText, SigningRole, WholeConsolidated } from './types';

export interface Desk {
  report: WholeConsolidated;
  editing?: FieldEditing;
  /** Told what came back from Word. */
  onImported: (text: ImportedText) => void;
  /** Told which report was made in its place: that is what is worked on from now on. */
  onReplaced: (id: string) => void;
}

const load = () => import('./desk-commands');

/** Who gets it next; nobody after the clerk. */
export function nextRole({ signingRoute, turn }: Pick<WholeConsolidated, 'signingRoute' | 'turn'>) {
  const at = signingRoute.findIndex(({ role }) => role === turn);
  return at < 0 ? undefined : signingRoute[at + 1]?.role;
}

/** To pass on from the last desk before the clerk is to sign; any other lays it before the next. */
export function forwardLabel({ turn }: Pick<WholeConsolidated, 'turn'>, next: SigningRole): string {
  const d = textsOf(deskWords);
  const to = textsOf(signingRoleWords)[next];
  return next === 'CLERK' && turn !== 'AUTHOR' ? d.sign(to) : d.forward(to);
}

/** What may be done with the department's report by whoever holds it, and with one that is issued. */
export function deskActions({ report, editing, onImported, onReplaced }: Desk): Action[] {
  const d = textsOf(deskWords);
  const next = nextRole(report);
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
            label: forwardLabel(report, next),
            primary: true,
            command: async () => {
              // What was typed last belongs to what is passed on.
              await editing?.flush();
              return (await load()).forwardCommand(report, forwardLabel(report, next));
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
      command: async () => (await load()).replaceCommand(report.id, onReplaced),
    },
    {
      operation: 'correctConsolidatedReport',
      label: d.correct,
      command: async () => (await load()).correctCommand(report.id),
    },
  ];
}
