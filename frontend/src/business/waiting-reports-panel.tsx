import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Report } from '@/api/types';
import { useAnswered } from '@/api/use-answered';
import { useLanguage } from '@/i18n/language';
import { useText } from '@/i18n/messages';
import { formatNumber } from '@/lib/numbers';
import { ButtonLink } from '@/ui/button-link';
import { Panel } from '@/ui/page';
import { Tag } from '@/ui/tag';
import { ConsolidatedTag, ReportTag } from './report-tags';
import { capital } from './report-words';
import { openConsolidatedQuery, sentReportsQuery, waitingReportsQuery } from './waiting-report-queries';
import { waitingReportWords } from './waiting-report-words';
import { onMyDesk, toReceive } from './waiting-reports';
import classes from './waiting-reports.module.css';
import { periodName } from './work-words';

/**
 * Reports as work: the organisation's on this person's desk, units' to be received, the own unit's to be written. Nothing
 * where none waits.
 *
 * @param own whether the own unit's are told too, or stand elsewhere on the page
 */
export default function WaitingReportsPanel({ own = true }: { own?: boolean }) {
  const t = useText(waitingReportWords);
  const language = useLanguage();
  useAnswered(waitingReportsQuery(), sentReportsQuery(), openConsolidatedQuery());
  const desk = onMyDesk(useQuery(openConsolidatedQuery()).data?.items ?? []);
  const sent = toReceive(useQuery(sentReportsQuery()).data);
  const mine = useQuery({ ...waitingReportsQuery(), enabled: own }).data?.items ?? [];
  const written = own ? mine : [];
  const count = desk.length + sent.length + written.length;
  if (count === 0) return null;
  return (
    <Panel title={t.title} count={formatNumber(count)}>
      <ul className={classes.list} aria-label={t.title}>
        {desk.map(({ id, about, period, state, turn }) => (
          <Line key={id} what={t.department} when={periodName(period.key, language)} soft={about}>
            <ConsolidatedTag state={state} plain />
            <span>{t.by(period.dueOn)}</span>
            <ButtonLink to="/consolidated-reports/$id" params={{ id }}>
              {turn === 'CLERK' ? t.issue : turn === 'AUTHOR' ? t.openDraft : t.openDesk}
            </ButtonLink>
          </Line>
        ))}
        {sent.map(({ period, count: many, more, first }) => (
          <Line
            key={period.id}
            what={capital(period.label)}
            when={period.regimeTitle}
            soft={t.received(many, more)}
          >
            {many === 1 && !more ? (
              <ButtonLink to="/reports/$id" params={{ id: first }}>
                {t.look}
              </ButtonLink>
            ) : (
              <ButtonLink to="/report-periods/$id" params={{ id: period.id }} search={{ show: 'waiting' }}>
                {t.look}
              </ButtonLink>
            )}
          </Line>
        ))}
        {written.map((report) => (
          <OwnReport key={report.id} report={report} />
        ))}
      </ul>
    </Panel>
  );
}

/** A report that the own unit has still to send or correct. */
export function OwnReport({ report }: { report: Report }) {
  const t = useText(waitingReportWords);
  const { id, period, unit, state, begun, dueOn, returnDueOn, unlockedUntil, lateDays } = report;
  return (
    <Line what={capital(period.label)} when={period.regimeTitle} soft={unit.name}>
      <ReportTag of={report} plain />
      {lateDays && !report.firstSubmittedOn ? (
        <Tag tone="late" shape="bang">
          {t.overdue(lateDays)}
        </Tag>
      ) : (
        <span>{t.by(returnDueOn ?? unlockedUntil ?? dueOn)}</span>
      )}
      <ButtonLink to="/reports/$id" params={{ id }}>
        {state === 'RETURNED' ? t.correct : begun ? t.write : t.begin}
      </ButtonLink>
    </Line>
  );
}

interface LineProps {
  what: string;
  when: string;
  soft: string;
  children: ReactNode;
}

function Line({ what, when, soft, children }: LineProps) {
  return (
    <li>
      <span className={classes.what}>
        <strong>{what}</strong> · {when}
        <span className={classes.soft}>{soft}</span>
      </span>
      {children}
    </li>
  );
}
