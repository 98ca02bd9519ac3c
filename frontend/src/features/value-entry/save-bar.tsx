import { IconArrowBackUp } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import type { ValueNature } from '@/api/types';
import { useCommand } from '@/api/use-command';
import { natureWords } from '@/business/indicator-words';
import { textsOf, useText } from '@/i18n/messages';
import { formatNumber } from '@/lib/numbers';
import { Button } from '@/ui/button';
import type { Command, CommandHeaders } from '@/ui/command';
import { Failed } from '@/ui/page-state';
import { useWhenBack } from '@/ui/use-when-back';
import { type Fault, type Step, savedDrafts, stepsOf } from './batch';
import { StateLegend } from './grid-rows';
import { type Outcome, sendSteps } from './send';
import type { Cell, Drafts } from './sheet';
import type { Sheet } from './use-sheet';
import classes from './value-sheet.module.css';
import { entryWords } from './words';

const CommandDialog = lazy(() => import('@/ui/command-dialog'));

interface SaveBarProps {
  cells: ReadonlyMap<string, Cell>;
  sheet: Sheet;
  faults: Record<string, Fault>;
  nature: ValueNature;
  onSaved: (said: string) => void;
}

/** How much is not saved, and the two ways on: kept as drafts, or sent to be verified. */
export function SaveBar({ cells, sheet, faults, nature, onSaved }: SaveBarProps) {
  const t = useText(entryWords);
  const [submitting, setSubmitting] = useState<Command>();
  const steps = stepsOf(cells, sheet.drafts, nature, sheet.choice);
  const toSubmit = [...steps.filter((step) => 'row' in step), ...savedDrafts(cells, sheet.drafts, nature)];
  const [unsaved, wrong] = [Object.keys(sheet.drafts).length, Object.keys(faults).length];
  const save = useCommand(
    async (input: { steps: Step[]; sent: Drafts }, headers) => sendSteps(input.steps, false, headers),
    (outcome, { sent }) => {
      sheet.settle(outcome, sent);
      onSaved(summary(outcome, t.written));
    },
  );
  const keepTrying = Boolean(save.error?.transient) && steps.length > 0;
  useWhenBack(keepTrying && !save.isPending, () => save.mutate({ steps, sent: sheet.drafts }));
  const submit = () => {
    const sent = sheet.drafts;
    setSubmitting(
      submitCommand(toSubmit.length, wrong, nature, async (headers) => {
        // A cell cleared goes first: it is not part of what is judged.
        const outcome = await sendSteps(
          [...toSubmit, ...steps.filter((step) => 'remove' in step)],
          true,
          headers,
        );
        sheet.settle(outcome, sent);
        return outcome;
      }),
    );
  };
  return (
    <>
      {save.error && <Failed problem={save.error} />}
      <div className={classes.bar}>
        <StateLegend />
        <span className={classes.state} role="status">
          {unsaved > 0 ? t.state(formatNumber(unsaved)) : t.allSaved}
          {wrong > 0 && <strong> · {t.faults(formatNumber(wrong))}</strong>}
          {keepTrying && ` · ${t.keepTrying}`}
        </span>
        {sheet.undo && (
          <Button variant="quiet" icon={<IconArrowBackUp aria-hidden="true" />} onClick={sheet.undo}>
            {t.undo}
          </Button>
        )}
        <Button
          disabled={steps.length === 0}
          loading={save.isPending}
          onClick={() => save.mutate({ steps, sent: sheet.drafts })}
        >
          {t.save}
        </Button>
        <Button variant="primary" disabled={toSubmit.length === 0} onClick={submit}>
          {t.submit(formatNumber(toSubmit.length))}
        </Button>
      </div>
      {submitting && (
        <Suspense fallback={null}>
          <CommandDialog command={submitting} onClose={() => setSubmitting(undefined)} />
        </Suspense>
      )}
    </>
  );
}

/** How many cells were written and how many refused, in words. */
function summary({ written, refused }: Outcome, done: (n: string) => string): string {
  const t = textsOf(entryWords);
  const [good, bad] = [written.length, Object.keys(refused).length];
  return [good > 0 && done(formatNumber(good)), bad > 0 && t.refused(formatNumber(bad))]
    .filter(Boolean)
    .join(' ');
}

/** Sending cannot be taken back by oneself, so it is said first what goes and what stays. */
function submitCommand(
  count: number,
  wrong: number,
  nature: ValueNature,
  send: (headers: CommandHeaders) => Promise<unknown>,
): Command {
  const t = textsOf(entryWords);
  return {
    title: t.submitTitle,
    submit: t.submit(formatNumber(count)),
    lead: (
      <>
        <p>{t.submitLead(formatNumber(count), textsOf(natureWords)[nature])}</p>
        {wrong > 0 && <p>{t.faultsStay(formatNumber(wrong))}</p>}
      </>
    ),
    fields: [],
    several: true,
    done: (outcome) => summary(outcome as Outcome, t.submitted),
    send: (_, headers) => send(headers),
  };
}
