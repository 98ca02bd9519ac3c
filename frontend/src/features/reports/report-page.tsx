import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { api, readVersioned, type Versioned } from '@/api/client';
import { ReportTag } from '@/business/report-tags';
import { useReview } from '@/business/use-review';
import { useText } from '@/i18n/messages';
import { ActionButtons } from '@/ui/actions';
import { useAddress } from '@/ui/address';
import { Page } from '@/ui/page';
import { Loaded } from '@/ui/page-state';
import { SaveState } from '@/ui/save-state';
import { TabLinks } from '@/ui/tab-links';
import { Tag } from '@/ui/tag';
import { useFieldEdits } from '@/ui/use-field-edits';
import { Banners } from './banners';
import { DifferencesPanel } from './differences-panel';
import { NextToReceive } from './next-to-receive';
import { OutlineNav } from './outline-nav';
import { PaperMenu } from './paper-menu';
import { readReport, reportQuery } from './queries';
import classes from './report.module.css';
import { reportActions } from './report-actions';
import { ReportBody } from './report-body';
import { ReportContext } from './report-context';
import { isNoWriting, useStanding } from './standing';
import { StepsPanel } from './steps-panel';
import { patchOf, textOf } from './texts';
import type { WholeReport } from './types';
import { useLikeness } from './use-likeness';
import { reportWords } from './words';

type Known = Versioned<WholeReport>;

/** A unit's report: written, sent, corrected by the unit; looked through, returned, received by the planning office. */
export function ReportPage() {
  const { id = '' } = useParams({ strict: false });
  const report = useQuery(reportQuery(id));
  const standing = useStanding();
  return (
    <Loaded query={report}>
      {(data) =>
        standing(data.value).writes ? <Written key={id} document={data} /> : <Frame document={data} />
      }
    </Loaded>
  );
}

/** The same with everything that is typed saved as it is typed. */
function Written({ document }: { document: Known }) {
  const { id } = document.value;
  const queries = useQueryClient();
  const editing = useFieldEdits<WholeReport>({
    name: `report/${id}`,
    document,
    textOf,
    load: () => readReport(id),
    save: (texts, etag) =>
      readVersioned(
        api.PATCH('/api/v1/reports/{id}', {
          params: { path: { id }, header: { 'If-Match': etag } },
          body: patchOf(texts),
        }),
      ) as Promise<Known>,
    onSaved: (fresh) => {
      const { queryKey } = reportQuery(id);
      // What is being read was asked before: its answer would put the old texts back on the screen.
      void queries.cancelQueries({ queryKey });
      queries.setQueryData(queryKey, fresh);
    },
  });
  return <Frame document={document} editing={editing} />;
}

interface FrameProps {
  document: Known;
  editing?: ReturnType<typeof useFieldEdits<WholeReport>>;
}

function Frame({ document: { value: report, etag }, editing }: FrameProps) {
  const t = useText(reportWords);
  const [{ tab }] = useAddress();
  const { writes } = useStanding()(report);
  const reviews = report.allowedActions.includes('returnReport');
  const review = useReview(`report/${report.id}/${report.lastNo}`);
  const likeness = useLikeness(report.id, etag);
  const open = useMemo(() => new Set(report.openFields), [report.openFields]);
  const context = {
    editing,
    open,
    sent: report.lastNo,
    review: reviews ? review : undefined,
    likeness,
  };
  const different = tab === 'differences' && report.lastNo > 1;
  return (
    <ReportContext value={context}>
      <Page
        title={t.title(report.period.label, report.unit.name)}
        crumbs={[
          { label: t.reports, to: '/reports' },
          { label: report.period.regimeTitle, to: `/report-periods/${report.period.id}` },
        ]}
        aside={
          <>
            <ReportTag of={report} />
            <Lateness report={report} />
          </>
        }
        actions={
          <>
            <ActionButtons
              allowed={writes ? report.allowedActions : report.allowedActions.filter(isNoWriting)}
              actions={reportActions({ report, etag, review, editing })}
            />
            <PaperMenu report={report} />
          </>
        }
      >
        <div className={classes.bar}>
          <span>{t.due(report.dueOn)}</span>
          <span>{t.sentTo(report.recipientUnit.name)}</span>
          {editing && <SaveState editing={editing} />}
          <NextToReceive report={report} />
        </div>
        <Banners report={report} />
        {report.lastNo > 1 && (
          <TabLinks
            label={t.tabParts}
            name="tab"
            current={different ? 'differences' : 'report'}
            tabs={[
              { value: 'report', label: t.tabReport },
              { value: 'differences', label: t.tabDifferences },
            ]}
          />
        )}
        {different ? (
          <DifferencesPanel report={report} />
        ) : (
          <div className={classes.columns}>
            <OutlineNav report={report} />
            <ReportBody report={report} />
          </div>
        )}
        <StepsPanel report={report} />
      </Page>
    </ReportContext>
  );
}

function Lateness({ report: { lateDays, firstSubmittedOn } }: { report: WholeReport }) {
  const t = useText(reportWords);
  if (!lateDays) return null;
  return firstSubmittedOn ? (
    <Tag tone="soon" shape="clock">
      {t.lateSent(lateDays)}
    </Tag>
  ) : (
    <Tag tone="late" shape="bang">
      {t.late(lateDays)}
    </Tag>
  );
}
