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
  /** The address whose name already stands above. */
  headed?: string;
}

/** The units' reports a part was made of: which unit, which submission, what it said. */
export function Sources({ origins, more, content, headed }: SourcesProps) {
  const t = useText(consolidatedWords);
  const words = usePlaceWords();
  if (origins.length === 0) return <p className={classes.soft}>{t.noSources}</p>;
  return (
    <ul className={classes.sources}>
      {origins.map(({ at, value, inputs, inputCount }) => (
        <li key={at}>
          {!at.startsWith('nodes/') && at !== headed && (
            <p>
              <strong>{nameOfPlace(at, content, words, value)}</strong>
            </p>
          )}
          <p className={classes.text}>{shownPart(value)}</p>
          <ul>
            {bySubmission(inputs)
              .slice(0, SHOWN_INPUTS)
              .map(({ reportId, unit, submissionNo, times }) => (
                <li key={`${reportId}${submissionNo}`}>
                  <Link to="/reports/$id" params={{ id: reportId }}>
                    {unit.name}
                  </Link>
                  , {t.version(submissionNo)}
                  {at.startsWith('counts/') && `: ${t.sourceTimes(times)}`}
                </li>
              ))}
            <More inputs={inputs} count={inputCount} />
          </ul>
        </li>
      ))}
      {more && <li className={classes.soft}>{t.moreOrigins(origins.length)}</li>}
    </ul>
  );
}

function More({ inputs, count }: { inputs: Origin['inputs']; count: number }) {
  const t = useText(consolidatedWords);
  const left = bySubmission(inputs).length - SHOWN_INPUTS + count - inputs.length;
  return left > 0 && <li>{t.moreInputs(left)}</li>;
}

/** A count has an input for each task: each submission is named once, with how many are its. */
function bySubmission(inputs: Origin['inputs']) {
  const found = new Map<string, Origin['inputs'][number] & { times: number }>();
  for (const input of inputs) {
    const key = `${input.reportId}${input.submissionNo}`;
    found.set(key, { ...input, times: (found.get(key)?.times ?? 0) + 1 });
  }
  return [...found.values()];
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
