import { api, read } from '@/api/client';
import type { WorkRow } from '@/api/types';
import type { Command } from '@/ui/command';
import type { RowOperation } from './row-action-words';

/** What can be done from a row without opening it, in the order in which it is offered. */
export const QUICK: Partial<Record<WorkRow['kind'], RowOperation[]>> = {
  WORK_ITEM: ['confirmWorkItem', 'redoWorkItem', 'createProgressUpdate', 'requestWorkItemConfirmation'],
  OCCURRENCE: [
    'confirmOccurrence',
    'redoOccurrence',
    'createProgressUpdate',
    'requestOccurrenceConfirmation',
  ],
  ASSIGNMENT: ['createAssignment'],
  ADJUSTMENT_REQUEST: ['decideAdjustmentRequest', 'giveAdjustmentOpinion'],
  COORDINATION_ASK: ['answerCoordinationAsk'],
  DIRECTION: ['answerDirection'],
};

/** The dialog for a row, loaded when it is asked for: the first screen does not carry it. */
export async function rowCommand(operation: RowOperation, row: WorkRow): Promise<Command> {
  const { kind, id, task, unit } = row;
  const params = { path: { id } };
  if (operation === 'createProgressUpdate') {
    const { progressCommand } = await import('./progress-action');
    return progressCommand(kind === 'WORK_ITEM' ? { workItemId: id } : { occurrenceId: id });
  }
  switch (kind) {
    case 'WORK_ITEM':
      return (await import('./work-item-actions')).workItemCommand(operation, id);
    case 'ADJUSTMENT_REQUEST': {
      const request = await read(api.GET('/api/v1/adjustment-requests/{id}', { params }));
      const { decisionCommand, opinionCommand } = await import('./adjustment-actions');
      return operation === 'decideAdjustmentRequest' ? decisionCommand(request) : opinionCommand(request);
    }
    case 'COORDINATION_ASK': {
      const ask = await read(api.GET('/api/v1/coordination-asks/{id}', { params }));
      return (await import('./ask-actions')).answerAskCommand(ask);
    }
    case 'DIRECTION': {
      const direction = await read(api.GET('/api/v1/directions/{id}', { params }));
      return (await import('./direction-actions')).answerDirectionCommand(direction);
    }
    case 'ASSIGNMENT':
      if (task && unit) return (await import('./assignment-actions')).assignCommand({ task, unit });
      break;
    default:
  }
  const { occurrenceCommand } = await import('./occurrence-actions');
  return occurrenceCommand(operation, { id });
}
