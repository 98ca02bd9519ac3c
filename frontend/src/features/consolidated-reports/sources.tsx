import { Link } from '@tanstack/react-router';
import { statusWords } from '@/business/indicator-words';
import { signingRoleWords } from '@/business/report-words';
import { shownPart } from '@/business/snapshot-text';
import { labelWords, stateWords } from '@/business/work-words';
import { useText } from '@/i18n/messages';
import classes from './consolidated.module.css';
import { nameOfPlace } from './places';
import type { Origin, WholeConsolidated } from './types';
import { consolidatedWords } from './words';

/** Of each figure and paragraph. */
const SHOWN_INPUTS = 20;

interface SourcesProps {
  origins: Origin[];
  /** Whether there are others. */
  more: boolean;
  content: WholeConsolidated['content'];
}

/** The units' reports a part was made of: which unit, which submission, what it said. */
export function Sources({ origins, more, content }: SourcesProps) {
  const t = useText(consolidatedWords);
  const words = usePlaceWords();
  if (origins.length === 0) return <p className={classes.soft}>{t.noSources}</p>;
  return (
    <ul className={classes.sources}>
      {origins.map(({ at, value, inputs, inputCount }) => (
        <li key={at}>
          {!at.startsWith('nodes/') && (
            <p>
              <strong>{nameOfPlace(at, content, words, value)}</strong>
            </p>
          )}
          <p className={classes.text}>{shownPart(value)}</p>
          <ul>
            {inputs.slice(0, SHOWN_INPUTS).map(({ reportId, unit, submissionNo }) => (
              <li key={`${reportId}${submissionNo}`}>
                <Link to="/reports/$id" params={{ id: reportId }}>
                  {unit.name}
                </Link>
                , {t.version(submissionNo)}
              </li>
            ))}
            {inputCount > SHOWN_INPUTS && <li>{t.moreInputs(inputCount - SHOWN_INPUTS)}</li>}
          </ul>
        </li>
      ))}
      {more && <li className={classes.soft}>{t.moreOrigins(origins.length)}</li>}
    </ul>
  );
}

/** What stands in addresses as a code, in words. */
export function usePlaceWords(): Record<string, string> {
  const t = useText(consolidatedWords);
  return {
    ...useText(labelWords),
    ...useText(stateWords),
    ...useText(statusWords),
    ...useText(signingRoleWords),
    total: t.total,
  };
}
