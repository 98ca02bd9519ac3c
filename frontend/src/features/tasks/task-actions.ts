import type { Occurrence, Task, UnitRef } from '@/api/types';
import { actionWords } from '@/business/action-words';
import { textsOf } from '@/i18n/messages';
import type { Action } from '@/ui/actions';
import { taskWords } from './words';

type Label = keyof (typeof actionWords)['vi'];

const MOVES = [
  'confirmOccurrence',
  'redoOccurrence',
  'requestOccurrenceConfirmation',
  'startOccurrence',
  'resumeOccurrence',
  'undoOccurrenceMove',
] as const;
const RARE_MOVES = [
  'suspendOccurrence',
  'reopenOccurrence',
  'withdrawOccurrence',
  'supersedeOccurrence',
] as const;

/** Everything that may be done with a task's occurrence, most used first; the dialogs load when asked for. */
export function taskActions(task: Task, occurrence: Occurrence): Action[] {
  const label = (key: Label) => textsOf(actionWords)[key];
  const move = (operation: Label): Action => ({
    operation,
    label: label(operation),
    primary: true,
    command: async () => {
      const { occurrenceCommand } = await import('@/business/occurrence-actions');
      return occurrenceCommand(operation, { id: occurrence.id, advisesHigherBody: task.advisesHigherBody });
    },
  });
  const adjust = (key: Label, type?: 'EXTENSION'): Action => ({
    operation: 'createAdjustmentRequest',
    label: label(key),
    command: async () => {
      const { adjustmentCommand } = await import('@/business/adjustment-actions');
      return adjustmentCommand({ occurrenceId: occurrence.id }, type);
    },
  });
  return [
    ...MOVES.slice(0, 2).map(move),
    {
      operation: 'createProgressUpdate',
      label: label('createProgressUpdate'),
      primary: true,
      command: async () => {
        const { progressCommand } = await import('@/business/progress-action');
        return progressCommand({ occurrenceId: occurrence.id });
      },
    },
    ...MOVES.slice(2).map(move),
    adjust('requestExtension', 'EXTENSION'),
    {
      operation: 'createDirection',
      label: label('createDirection'),
      command: async () => {
        const { directionCommand } = await import('@/business/direction-actions');
        return directionCommand({ taskId: task.id }, task.leadUnit.id);
      },
    },
    {
      operation: 'createCoordinationAsk',
      label: label('createCoordinationAsk'),
      command: async () => {
        const { askCommand } = await import('@/business/ask-actions');
        return askCommand(occurrence, namedUnits(task));
      },
    },
    adjust('createAdjustmentRequest'),
    {
      operation: 'editTask',
      label: textsOf(taskWords).edit,
      command: async () => (await import('@/business/task-plan-actions')).editTaskCommand(task),
    },
    ...RARE_MOVES.map(move),
  ];
}

/** Coordinators that are units of their own, not classes: only those can be asked by name. */
function namedUnits(task: Task): UnitRef[] {
  const classes = task.coordinators.some((coordinator) => coordinator.unitClass);
  return classes ? [] : task.coordinators.flatMap(({ unit }) => (unit ? [unit] : []));
}
