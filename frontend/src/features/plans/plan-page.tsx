import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import type { Plan } from '@/api/types';
import { documentTextQuery } from '@/business/document-queries';
import { plansQuery, sectionsQuery } from '@/business/plan-queries';
import { useText } from '@/i18n/messages';
import { useAddress } from '@/ui/address';
import { Page, Panel } from '@/ui/page';
import { Empty, Loaded } from '@/ui/page-state';
import classes from './plan-page.module.css';
import { anchorsIn, itemsQuery } from './plan-queries';
import { PlanText } from './plan-text';
import { PlanTree } from './plan-tree';
import { layOut } from './reader-text';
import { planWords } from './words';

/** A plan side by side: its text, and what was made of each sentence. */
export function PlanPage() {
  const { id = '' } = useParams({ strict: false });
  const t = useText(planWords);
  const plans = useQuery(plansQuery());
  return (
    <Loaded query={plans}>
      {({ items }) => {
        const plan = items.find((one) => one.id === id);
        return plan ? <Known key={plan.id} plan={plan} /> : <Empty>{t.unknown}</Empty>;
      }}
    </Loaded>
  );
}

function Known({ plan }: { plan: Plan }) {
  const t = useText(planWords);
  const [address] = useAddress();
  const documentId = plan.document?.id;
  const text = useQuery(documentTextQuery(documentId));
  const items = useQuery(itemsQuery(plan.id));
  const sections = useQuery(sectionsQuery(plan.id));
  const at = address.at === undefined ? undefined : Number(address.at);
  const paragraphs = useMemo(() => {
    const headings = (sections.data?.items ?? []).flatMap(({ id, code, title, sources }) =>
      anchorsIn(documentId ?? '', { kind: 'section', id, code, title }, sources),
    );
    const made = (items.data ?? []).flatMap((item) => anchorsIn(documentId ?? '', item, item.sources));
    return layOut(text.data?.text ?? '', [...headings, ...made]);
  }, [text.data, items.data, sections.data, documentId]);
  const chosen = useMemo(
    () => paragraphs.flatMap(({ parts }) => parts).find((part) => part.start === at)?.made ?? [],
    [paragraphs, at],
  );
  const ready = items.data !== undefined && text.data !== undefined;
  useEffect(() => {
    if (ready && at !== undefined) document.getElementById(`at-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [ready, at]);
  return (
    <Page title={plan.title} crumbs={[{ label: t.tasks, to: '/tasks' }]}>
      <div className={classes.columns}>
        <Panel title={t.text}>
          {documentId === undefined ? (
            <Empty>{t.noText}</Empty>
          ) : (
            <Loaded query={text}>{() => <PlanText paragraphs={paragraphs} at={at} marked={ready} />}</Loaded>
          )}
        </Panel>
        <aside className={classes.side}>
          <Panel title={t.made}>
            <Loaded query={items}>
              {(data) => (
                <PlanTree
                  items={data}
                  sections={sections.data?.items ?? []}
                  chosen={chosen}
                  documentId={documentId}
                />
              )}
            </Loaded>
          </Panel>
        </aside>
      </div>
    </Page>
  );
}
