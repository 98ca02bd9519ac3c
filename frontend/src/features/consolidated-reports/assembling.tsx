import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useText } from '@/i18n/messages';
import { formatInstant } from '@/lib/dates';
import { ActionButtons } from '@/ui/actions';
import { Page } from '@/ui/page';
import { Loaded } from '@/ui/page-state';
import { assemblyWords } from './assembly-words';
import classes from './consolidated.module.css';
import { assemblyQuery, consolidatedQuery } from './queries';
import type { Assembly, Consolidated } from './types';
import { consolidatedWords } from './words';

/** A report that has no text yet: how far its making is, and that nobody has to wait here for it. */
export function UnmadePage({ report, title }: { report: Consolidated; title: string }) {
  const t = useText(consolidatedWords);
  return (
    <Page
      title={title}
      crumbs={[
        { label: t.reports, to: '/reports' },
        { label: t.listTitle, to: '/consolidated-reports' },
      ]}
    >
      <p className={classes.head}>
        <strong>{report.about}</strong>
      </p>
      <Assembling report={report} />
    </Page>
  );
}

/** How many of the units' reports are read, until the report is there or it is said that it failed. */
export function Assembling({ report }: { report: Consolidated }) {
  const queries = useQueryClient();
  const assembly = useQuery(assemblyQuery(report.id));
  const ended = assembly.data?.endedAt;
  useEffect(() => {
    if (ended)
      void queries.invalidateQueries({ queryKey: consolidatedQuery(report.id).queryKey, exact: true });
  }, [ended, queries, report.id]);
  return (
    <Loaded query={assembly}>
      {(progress) =>
        progress.state === 'FAILED' ? (
          <Failed report={report} progress={progress} />
        ) : (
          <Running progress={progress} />
        )
      }
    </Loaded>
  );
}

function Running({ progress }: { progress: Assembly }) {
  const t = useText(assemblyWords);
  const { state, done, total } = progress;
  const words = { WAITING: t.waiting, READING: t.reading(done, total), WRITING: t.writing(total) };
  const said = state === 'DONE' || state === 'FAILED' ? t.opening : words[state];
  return (
    <section className={classes.assembling} aria-label={t.progress}>
      <strong aria-live="polite">{said}</strong>
      <progress aria-label={t.progress} max={total} value={state === 'WAITING' ? undefined : done} />
      <p className={classes.soft}>{t.leave}</p>
    </section>
  );
}

/** What failed and how far it had come; that what there was before stands; and the way to try again. */
function Failed({
  report,
  progress: { done, total, endedAt },
}: {
  report: Consolidated;
  progress: Assembly;
}) {
  const t = useText(assemblyWords);
  const first = report.lastVersion === 0;
  return (
    <section className={classes.assembling} role="alert">
      <strong>
        {first ? t.failed : t.refreshFailed}
        {endedAt && ` ${formatInstant(endedAt)}.`}
      </strong>
      <p>{done < total ? t.stoppedReading(done, total) : t.stoppedWriting(total)}</p>
      <p>{first ? t.failedLead : t.refreshFailedLead(report.lastVersion)}</p>
      <ActionButtons
        allowed={report.allowedActions}
        actions={[
          {
            operation: 'refreshConsolidatedReport',
            label: t.again,
            primary: true,
            command: async () => (await import('./desk-commands')).refreshCommand(report.id, t.again),
          },
        ]}
      />
    </section>
  );
}
