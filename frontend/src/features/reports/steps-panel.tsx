import type { ReportStep } from '@/api/types';
import { useText } from '@/i18n/messages';
import { History } from '@/ui/history';
import { Panel } from '@/ui/page';
import { fieldName } from './field-name';
import type { WholeReport } from './types';
import { reportWords, stepWords } from './words';

/** What happened to the report, newest first: who sent, returned, received it, with their notes. */
export function StepsPanel({ report }: { report: WholeReport }) {
  const t = useText(reportWords);
  const steps = useText(stepWords);
  const said = (step: ReportStep) =>
    [
      steps[step.kind],
      step.kind === 'SUBMITTED' && `(${t.version(step.submissionNo)})`,
      step.onBehalf && `(${t.onBehalf})`,
      step.until && t.until(step.until),
    ]
      .filter(Boolean)
      .join(' ');
  return (
    <Panel title={t.steps} id="steps">
      {report.steps.length === 0 ? (
        <p>{t.noSteps}</p>
      ) : (
        <History
          label={t.steps}
          entries={[...report.steps].reverse().map((step) => ({
            id: `${step.seq}`,
            at: step.at,
            who: step.by.fullName,
            what: said(step),
            detail: (step.note || (step.notes?.length ?? 0) > 0) && (
              <>
                {step.note && <p>{step.note}</p>}
                {step.notes?.map(({ field, note }) => (
                  <p key={field}>
                    <strong>{fieldName(report, field)}:</strong> {note}
                  </p>
                ))}
              </>
            ),
          }))}
        />
      )}
    </Panel>
  );
}
