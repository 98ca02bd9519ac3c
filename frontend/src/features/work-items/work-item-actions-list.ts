import type { WorkItem } from '@/api/types';
import { actionWords } from '@/business/action-words';
import { textsOf } from '@/i18n/messages';
import type { Action } from '@/ui/actions';

type Label = keyof (typeof actionWords)['vi'];

const BEFORE: Label[] = ['confirmWorkItem', 'redoWorkItem'];
const AFTER: Label[] = ['requestWorkItemConfirmation', 'startWorkItem', 'resumeWorkItem', 'undoWorkItemMove'];
const RARE: Label[] = ['suspendWorkItem', 'reopenWorkItem', 'withdrawWorkItem'];

/** Everything that may be done with a work item, most used first; the dialogs load when asked for. */
export function workItemActions(item: WorkItem): Action[] {
  const label = (key: Label) => textsOf(actionWords)[key];
  const move = (operation: Label): Action => ({
    operation,
    label: label(operation),
    primary: true,
    command: async () => (await import('@/business/work-item-actions')).workItemCommand(operation, item.id),
  });
  const adjust = (key: Label, type?: 'EXTENSION'): Action => ({
    operation: 'createAdjustmentRequest',
    label: label(key),
    command: async () =>
      (await import('@/business/adjustment-actions')).adjustmentCommand({ workItemId: item.id }, type),
  });
  return [
    ...BEFORE.map(move),
    {
      operation: 'createProgressUpdate',
      label: label('createProgressUpdate'),
      primary: true,
      command: async () =>
        (await import('@/business/progress-action')).progressCommand({ workItemId: item.id }),
    },
    ...AFTER.map(move),
    adjust('requestExtension', 'EXTENSION'),
    {
      operation: 'createCoordinationAsk',
      label: label('createCoordinationAsk'),
      command: async () => (await import('@/business/ask-actions')).askCommand(item.occurrence, [], item.id),
    },
    adjust('createAdjustmentRequest'),
    ...RARE.map(move),
  ];
}
