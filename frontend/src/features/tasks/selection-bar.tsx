import { useText } from '@/i18n/messages';
import { ActionButtons } from '@/ui/actions';
import { Button } from '@/ui/button';
import type { Selection } from './use-selection';
import { taskWords } from './words';

const OPERATION = 'createAssignmentBatch';
/** As many as the API takes in one batch. */
const MOST = 200;

/** What can be done with the selected tasks at once. */
export function SelectionBar({ selection }: { selection: Selection }) {
  const t = useText(taskWords);
  const { units, ids, selectAll, clear } = selection;
  if (units.length === 0) return null;
  if (ids.length === 0) return <Button onClick={selectAll}>{t.selectAll}</Button>;
  return (
    <>
      <strong role="status">{t.selected(ids.length)}</strong>
      {ids.length > MOST ? (
        <span>{t.tooMany(MOST)}</span>
      ) : (
        <ActionButtons
          allowed={[OPERATION]}
          onDone={clear}
          actions={units.map((unit) => ({
            operation: OPERATION,
            label: units.length > 1 ? `${t.assignSelected}: ${unit.name}` : t.assignSelected,
            primary: true,
            command: async () => (await import('./batch-assign-command')).assignSelectedCommand(unit, ids),
          }))}
        />
      )}
      <Button variant="quiet" onClick={clear}>
        {t.unselect}
      </Button>
    </>
  );
}
