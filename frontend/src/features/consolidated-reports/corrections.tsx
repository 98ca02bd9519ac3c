import { saveBlob } from '@/api/files';
import { toProblem } from '@/api/problem';
import { useText } from '@/i18n/messages';
import { formatDate } from '@/lib/dates';
import { Button } from '@/ui/button';
import { announce } from '@/ui/toast';
import { deskWords } from './move-words';
import { correctionLetter } from './paper';
import type { WholeConsolidated } from './types';

/** The letters that correct an issued report: whoever reads it has to know. */
export function Corrections({ report: { corrections = [] } }: { report: WholeConsolidated }) {
  const d = useText(deskWords);
  return corrections.map(({ id, number, symbol, issuedOn, items }) => (
    <div key={id}>
      {d.correctedBy}{' '}
      <strong>
        {[
          number ? [number, symbol].filter(Boolean).join('/') : d.unnumbered,
          issuedOn && formatDate(issuedOn),
        ]
          .filter(Boolean)
          .join(', ')}
      </strong>{' '}
      <Button variant="quiet" onClick={() => void download(id)}>
        {d.letter}
      </Button>
      <ul>
        {items.map(({ place, wrong, right }) => (
          <li key={place + wrong}>
            {place}: <del>{wrong}</del> → <ins>{right}</ins>
          </li>
        ))}
      </ul>
    </div>
  ));
}

async function download(id: string) {
  try {
    saveBlob(await correctionLetter(id), 'Công văn đính chính.docx');
  } catch (error) {
    announce(toProblem(error).message);
  }
}
