import { useText } from '@/i18n/messages';
import { formatNumber } from '@/lib/numbers';
import { type Action, ActionButtons } from '@/ui/actions';
import { Button } from '@/ui/button';
import { MOST, type Offer, targetsOf } from './bulk';
import { bulkWords } from './bulk-words';
import type { Selected } from './use-selection';

const OPERATION = 'createBulkCommand';

/** What can be done with the selected rows at once, each with how many of them it is for. */
export function SelectionBar({ selection }: { selection: Selected }) {
  const t = useText(bulkWords);
  const { useful, rows, offers, selectAll, clear } = selection;
  const several = offers.filter(({ verb }) => verb === 'ASSIGN').length > 1;
  const label = ({ verb, unit, rows: fitting }: Offer) =>
    (several && unit ? `${t[verb]}: ${unit.name}` : t[verb]) +
    (fitting.length < rows.length ? ` (${formatNumber(fitting.length)})` : '');
  const action = (offer: Offer): Action => ({
    operation: OPERATION,
    label: label(offer),
    primary: true,
    command: async () => (await import('./bulk-commands')).bulkCommand(offer),
  });
  const tooMany = offers.some(({ verb, rows: fitting }) => targetsOf(verb, fitting).length > MOST);
  return (
    <>
      {useful && rows.length === 0 && <Button onClick={selectAll}>{t.selectAll}</Button>}
      {rows.length > 0 && <strong role="status">{t.selected(rows.length)}</strong>}
      {tooMany && <span>{t.tooMany(MOST)}</span>}
      {/* Always there: its dialog still tells what came of a command when the rows have left the list. */}
      <ActionButtons allowed={[OPERATION]} onDone={clear} actions={tooMany ? [] : offers.map(action)} />
      {rows.length > 0 && (
        <Button variant="quiet" onClick={clear}>
          {t.unselect}
        </Button>
      )}
    </>
  );
}
