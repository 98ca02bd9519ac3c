import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Versioned } from '@/api/client';
import type { Document } from '@/api/types';
import { AttachmentLinks } from '@/business/attachment-links';
import { documentTextQuery } from '@/business/document-queries';
import { documentTypeWords } from '@/business/document-types';
import { plansQuery } from '@/business/plan-queries';
import { useText } from '@/i18n/messages';
import { formatDate } from '@/lib/dates';
import { ActionButtons } from '@/ui/actions';
import { Page, Panel } from '@/ui/page';
import { Empty, Loaded } from '@/ui/page-state';
import { ArisenPanel } from './arisen-panel';
import classes from './documents.module.css';
import { documentQuery } from './queries';
import { documentWords, relationWords } from './words';

/** One document: what it is, its files, what it belongs with, its text. */
export function DocumentPage() {
  const { id = '' } = useParams({ strict: false });
  const document = useQuery(documentQuery(id));
  return <Loaded query={document}>{(data) => <Known document={data} />}</Loaded>;
}

function Known({ document: { value: document, etag } }: { document: Versioned<Document> }) {
  const t = useText(documentWords);
  const types = useText(documentTypeWords);
  const { type, numberAndSymbol, abstract, attachments, links } = document;
  return (
    <Page
      title={[types[type], numberAndSymbol, '–', abstract].filter(Boolean).join(' ')}
      crumbs={[{ label: t.title, to: '/documents' }]}
      actions={
        <ActionButtons
          allowed={document.allowedActions}
          actions={[
            {
              operation: 'editDocument',
              label: t.edit,
              command: async () => (await import('./document-commands')).editDocumentCommand(document, etag),
            },
          ]}
        />
      }
    >
      <Panel title={t.facts}>
        <dl className={classes.facts}>
          <Fact name={t.number}>{numberAndSymbol ?? t.noNumber}</Fact>
          <Fact name={t.issuedOn}>
            {document.issuedOn ? formatDate(document.issuedOn) : document.issuedText}
          </Fact>
          <Fact name={t.issuer}>{document.issuer}</Fact>
          <Fact name={t.signer}>
            {document.signer && [document.signer.position, document.signer.name].filter(Boolean).join(' ')}
          </Fact>
          <Plans documentId={document.id} />
        </dl>
      </Panel>
      {attachments.length > 0 && (
        <Panel title={t.files}>
          <AttachmentLinks files={attachments} />
        </Panel>
      )}
      <ArisenPanel documentId={document.id} />
      {links.length > 0 && <Related links={links} />}
      <Text document={document} />
    </Page>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    children && (
      <div>
        <dt>{name}</dt>
        <dd>{children}</dd>
      </div>
    )
  );
}

/** The plans that were issued by it. */
function Plans({ documentId }: { documentId: string }) {
  const t = useText(documentWords);
  const plans = useQuery(plansQuery());
  const issued = plans.data?.items.filter(({ document }) => document?.id === documentId) ?? [];
  if (issued.length === 0) return null;
  return (
    <Fact name={t.plans}>
      {issued.map(({ id, title }) => (
        <Link key={id} to="/plans/$id" params={{ id }}>
          {title}
        </Link>
      ))}
    </Fact>
  );
}

function Related({ links }: { links: Document['links'] }) {
  const t = useText(documentWords);
  const words = { OUT: useText(relationWords.OUT), IN: useText(relationWords.IN) };
  return (
    <Panel title={t.related}>
      <ul className={classes.related}>
        {links.map(({ relation, direction, document }) => (
          <li key={direction + relation + document.id}>
            {words[direction][relation]}:{' '}
            <Link to="/documents/$id" params={{ id: document.id }}>
              {[document.numberAndSymbol, document.abstract].filter(Boolean).join(' – ')}
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Text({ document: { id, hasText, allowedActions } }: { document: Document }) {
  const t = useText(documentWords);
  const text = useQuery({ ...documentTextQuery(id), enabled: hasText });
  return (
    <Panel title={t.text}>
      {hasText ? (
        <Loaded query={text}>{(data) => <div className={classes.text}>{data.text.trim()}</div>}</Loaded>
      ) : (
        <Empty>{allowedActions.includes('editDocument') ? t.noTextEdit : t.noText}</Empty>
      )}
    </Panel>
  );
}
