import type { WorkRow } from '@/api/types';
import type { Command } from '@/ui/command';
import type { actionWords } from './action-words';

type Operation = keyof (typeof actionWords)['vi'];

/** What can be done from a row without opening it, in the order in which it is offered. */
export const QUICK: Partial<Record<WorkRow['kind'], Operation[]>> = {
  WORK_ITEM: ['confirmWorkItem', 'redoWorkItem', 'createProgressUpdate', 'requestWorkItemConfirmation'],
  OCCURRENCE: [
    'confirmOccurrence',
    'redoOccurrence',
    'createProgressUpdate',
    'requestOccurrenceConfirmation',
  ],
};

/** The dialog for a row, loaded when it is asked for: the first screen does not carry it. */
export async function rowCommand(operation: Operation, row: Pick<WorkRow, 'kind' | 'id'>): Promise<Command> {
  if (operation === 'createProgressUpdate') {
    const { progressCommand } = await import('./progress-action');
    return progressCommand(row.kind === 'WORK_ITEM' ? { workItemId: row.id } : { occurrenceId: row.id });
  }
  if (row.kind === 'WORK_ITEM') {
    const { workItemCommand } = await import('./work-item-actions');
    return workItemCommand(operation, row.id);
  }
  const { occurrenceCommand } = await import('./occurrence-actions');
  return occurrenceCommand(operation, { id: row.id });
}
