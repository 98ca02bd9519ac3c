import type { BulkCommand } from '@/api/types';
import { useText } from '@/i18n/messages';
import { Button } from '@/ui/button';
import { FormButtons } from '@/ui/form';
import type { Refused } from './bulk';
import classes from './bulk-result.module.css';
import { bulkWords } from './bulk-words';

interface BulkResultProps {
  result: BulkCommand;
  refused: Refused[];
  onAgain: () => void;
}

/** What became of a command for many rows: how many were done, and why the others were not. */
export function BulkResult({ result, refused, onAgain }: BulkResultProps) {
  const t = useText(bulkWords);
  return (
    <>
      <p>{t.partly(result.done, refused.length)}</p>
      <table className={classes.refused}>
        <caption>{t.refused}</caption>
        <thead>
          <tr>
            <th scope="col">{t.row}</th>
            <th scope="col">{t.why}</th>
          </tr>
        </thead>
        <tbody>
          {refused.map(({ row, why }) => (
            <tr key={row.key}>
              <th scope="row">{row.label}</th>
              <td>{why}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <FormButtons>
        <Button variant="primary" onClick={onAgain}>
          {t.again(refused.length)}
        </Button>
      </FormButtons>
    </>
  );
}
