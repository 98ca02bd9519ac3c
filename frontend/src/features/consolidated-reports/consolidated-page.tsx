import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { api, readVersioned, type Versioned } from '@/api/client';
import { ConsolidatedTag } from '@/business/report-tags';
import { signingRoleWords } from '@/business/report-words';
import { periodName } from '@/business/work-words';
import { useLanguage } from '@/i18n/language';
import { useText } from '@/i18n/messages';
import { ActionButtons } from '@/ui/actions';
import { useAddress } from '@/ui/address';
import { Page } from '@/ui/page';
import { Loaded } from '@/ui/page-state';
import { SaveState } from '@/ui/save-state';
import { TabLinks } from '@/ui/tab-links';
import { type FieldEditing, useFieldEdits } from '@/ui/use-field-edits';
import { Assembling, UnmadePage } from './assembling';
import classes from './consolidated.module.css';
import { deskActions } from './desk-actions';
import { Downloads } from './downloads';
import { FiguresTab } from './figures-tab';
import { ImportedPanel } from './imported-panel';
import { deskWords } from './move-words';
import { PaperTab } from './paper-tab';
import { consolidatedQuery, readConsolidated } from './queries';
import { ReportersTab } from './reporters-tab';
import { SigningTab } from './signing-tab';
import { StaleBanner } from './stale-banner';
import { Standing } from './standing';
import { TextTab } from './text-tab';
import type { ImportedText, WholeConsolidated } from './types';
import { VersionsTab } from './versions-tab';
import { consolidatedWords } from './words';

const TABS = ['text', 'figures', 'signing', 'paper', 'reporters', 'versions'] as const;

type Known = Versioned<WholeConsolidated>;

/** The department's report: assembled, edited, signed, issued. */
export function ConsolidatedPage() {
  const { id = '' } = useParams({ strict: false });
  const report = useQuery(consolidatedQuery(id));
  return (
    <Loaded query={report}>
      {(data) =>
        data.value.lastVersion === 0 ? (
          <Unmade document={data} />
        ) : data.value.allowedActions.includes('editConsolidatedReport') ? (
          <Written key={id} document={data} />
        ) : (
          <Frame document={data} />
        )
      }
    </Loaded>
  );
}

function Unmade({ document: { value: report } }: { document: Known }) {
  const t = useText(consolidatedWords);
  const language = useLanguage();
  return <UnmadePage report={report} title={t.title(periodName(report.period.key, language))} />;
}

/** The text under one heading; the key is its code. */
const textOf = ({ content }: WholeConsolidated, code: string) =>
  content.nodes.find((node) => node.code === code)?.text ?? '';

function Written({ document }: { document: Known }) {
  const { id } = document.value;
  const queries = useQueryClient();
  const editing = useFieldEdits<WholeConsolidated>({
    name: `consolidated/${id}`,
    document,
    textOf,
    load: () => readConsolidated(id),
    save: (texts, etag) =>
      readVersioned(
        api.PATCH('/api/v1/consolidated-reports/{id}', {
          params: { path: { id }, header: { 'If-Match': etag } },
          body: { parts: Object.fromEntries(Object.entries(texts).map(([code, text]) => [code, { text }])) },
        }),
      ) as Promise<Known>,
    onSaved: (fresh) => {
      const { queryKey } = consolidatedQuery(id);
      // What is being read was asked before: its answer would put the old texts back on the screen.
      void queries.cancelQueries({ queryKey });
      queries.setQueryData(queryKey, fresh);
    },
  });
  return <Frame document={document} editing={editing} />;
}

function Frame({ document: { value: report, etag }, editing }: { document: Known; editing?: FieldEditing }) {
  const t = useText(consolidatedWords);
  const d = useText(deskWords);
  const roles = useText(signingRoleWords);
  const language = useLanguage();
  const [address] = useAddress();
  const navigate = useNavigate();
  const [imported, setImported] = useState<ImportedText>();
  const early = report.state !== 'ISSUED' && report.state !== 'REPLACED';
  const tab = TABS.find((one) => one === address.tab) ?? 'text';
  return (
    <Page
      title={t.title(periodName(report.period.key, language))}
      crumbs={[
        { label: t.reports, to: '/reports' },
        { label: t.listTitle, to: '/consolidated-reports' },
      ]}
      aside={
        <>
          <ConsolidatedTag state={report.state} />
          {report.turn && early && <span className={classes.soft}>{d.heldBy(roles[report.turn])}</span>}
        </>
      }
      actions={
        <>
          <ActionButtons
            allowed={report.allowedActions}
            actions={deskActions({
              report,
              editing,
              onImported: setImported,
              onReplaced: (made) => void navigate({ to: '/consolidated-reports/$id', params: { id: made } }),
            })}
          />
          <Downloads report={report} />
        </>
      }
    >
      <div className={classes.head}>
        <p>
          <strong>{report.about}</strong>
        </p>
        <p className={classes.soft}>
          {t.sentTo(report.addressee)} · {t.dueBy(report.period.dueOn)}
        </p>
        <Standing report={report} />
        {editing && <SaveState editing={editing} />}
      </div>
      {report.assembling || report.assemblyFailed ? (
        <Assembling report={report} />
      ) : (
        <StaleBanner report={report} />
      )}
      {imported && <ImportedPanel imported={imported} onClose={() => setImported(undefined)} />}
      <TabLinks
        label={t.tabs}
        name="tab"
        current={tab}
        tabs={TABS.map((value) => ({ value, label: t[value] }))}
      />
      {tab === 'text' && <TextTab report={report} etag={etag} editing={editing} />}
      {tab === 'figures' && (
        <FiguresTab standing={{ id: report.id, etag }} figures={report.content.figures} traced={report} />
      )}
      {tab === 'signing' && <SigningTab report={report} />}
      {tab === 'paper' && <PaperTab report={report} etag={etag} />}
      {tab === 'reporters' && <ReportersTab id={report.id} />}
      {tab === 'versions' && <VersionsTab report={report} />}
    </Page>
  );
}
