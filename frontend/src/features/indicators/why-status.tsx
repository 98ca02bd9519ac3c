import type { IndicatorStatus } from '@/api/types';
import { FigureText, StatusTag } from '@/business/indicator-tags';
import { natureWords, valueStateWords } from '@/business/indicator-words';
import { periodName } from '@/business/work-words';
import { useLanguage } from '@/i18n/language';
import { useText } from '@/i18n/messages';
import { formatNumber } from '@/lib/numbers';
import { Why } from '@/ui/figures';
import classes from './indicator-page.module.css';
import { indicatorWords } from './words';

/** "Vì sao?": the formula, what went into it with its revision, the period's phase and the thresholds. */
export function WhyStatus({ status }: { status: IndicatorStatus }) {
  const t = useText(indicatorWords);
  const language = useLanguage();
  const { formula, inputs, phase, thresholds, notes } = status.explanation;
  return (
    <Why label={status.label}>
      <p>
        <strong>{t.formula}:</strong> {formula}
      </p>
      {phase && (
        <p>
          {t.phaseOf(periodName(phase.period, language))}: {formatNumber(phase.value, status.decimals)}
        </p>
      )}
      {inputs.length > 0 && (
        <>
          <strong>{t.inputs}</strong>
          <ul className={classes.inputs}>
            {inputs.map((input) => (
              <Input
                key={`${input.role}${input.label}${input.memberId ?? ''}`}
                input={input}
                decimals={status.decimals}
              />
            ))}
          </ul>
        </>
      )}
      {thresholds.length > 0 && (
        <>
          <strong>{t.thresholds}</strong>
          <ul className={classes.inputs}>
            {thresholds.map((threshold) => (
              <li key={threshold.status}>
                <StatusTag status={threshold.status} plain /> {threshold.text}
              </li>
            ))}
          </ul>
        </>
      )}
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </Why>
  );
}

type StatusInput = IndicatorStatus['explanation']['inputs'][number];

function Input({ input, decimals }: { input: StatusInput; decimals: number }) {
  const t = useText(indicatorWords);
  const natures = useText(natureWords);
  const states = useText(valueStateWords);
  const about = [
    input.nature && natures[input.nature],
    input.state && states[input.state],
    input.revision && t.revision(input.revision),
  ].filter(Boolean);
  return (
    <li>
      {input.label}: <FigureText figure={input.figure} decimals={decimals} />
      {about.length > 0 && <span className={classes.soft}> ({about.join(', ')})</span>}
    </li>
  );
}
