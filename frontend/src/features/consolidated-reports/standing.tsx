import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useText } from '@/i18n/messages';
import { formatInstant } from '@/lib/dates';
import classes from './consolidated.module.css';
import { Corrections } from './corrections';
import { deskWords } from './move-words';
import { signingQuery } from './queries';
import { SignedFile } from './signed-file';
import type { WholeConsolidated } from './types';
import { consolidatedWords } from './words';

/** Draft, issued under a number, in place of another or replaced: what the paper is. */
export function Standing({ report }: { report: WholeConsolidated }) {
  const t = useText(consolidatedWords);
  const { number, issuedOn, signer, replacesId, replacedById } = report;
  const other = (id: string) => (
    <Link to="/consolidated-reports/$id" params={{ id }}>
      {t.openOther}
    </Link>
  );
  return (
    <>
      <p className={classes.soft}>
        {number && issuedOn
          ? t.issuedAs(`${number}/${report.symbol}`, issuedOn, signer?.fullName ?? '')
          : t.draftNote}
      </p>
      {report.document && <SignedFile documentId={report.document.id} />}
      <Corrections report={report} />
      {report.state === 'DRAFT' && report.turn === 'AUTHOR' && <SentBack id={report.id} />}
      {replacesId && (
        <p>
          {t.replaces} {report.replacesReason} {other(replacesId)}
        </p>
      )}
      {replacedById && (
        <p>
          {report.state === 'REPLACED' ? t.replacedBy : t.replacing} {other(replacedById)}
        </p>
      )}
    </>
  );
}

/** Why it lies with its author again: the last thing that was said on the way to the number. */
function SentBack({ id }: { id: string }) {
  const d = useText(deskWords);
  const last = useQuery(signingQuery(id)).data?.steps.at(-1);
  if (last?.decision !== 'RETURN') return null;
  return (
    <div className={classes.stale} role="note">
      <p>{d.sentBack(last.by.fullName, formatInstant(last.at))}</p>
      {last.note && <p>{last.note}</p>}
    </div>
  );
}
