import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import type { Plan } from '@/api/types';
import { plansQuery } from '@/business/plan-queries';
import { useText } from '@/i18n/messages';
import { ActionButtons } from '@/ui/actions';
import { useAddress } from '@/ui/address';
import { ButtonLink } from '@/ui/button-link';
import { Page, Panel } from '@/ui/page';
import { Empty, Loaded } from '@/ui/page-state';
import { AmendmentsPanel } from './amendments-panel';
import { planActions } from './plan-actions';
import { PlanFacts } from './plan-facts';
import classes from './plan-page.module.css';
import { PlanTag } from './plan-tag';
import { PlanTextPanel } from './plan-text-panel';
import { PlanTree } from './plan-tree';
import { useReading } from './reading';
import { planWords } from './words';

const PastePanel = lazy(() => import('./paste-panel'));

/** A plan side by side: its text, and what was made of each sentence; a draft is written here. */
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
  const navigate = useNavigate();
  const [address] = useAddress();
  const reading = useReading(plan, address.at === undefined ? undefined : Number(address.at));
  const { sections, source, items } = reading;
  const mayAdd = plan.allowedActions.includes('createTask');
  const pasting = mayAdd && address.view === 'paste';
  const gone = (output: unknown) => {
    if (output === undefined) void navigate({ to: '/plans' });
  };
  return (
    <Page
      title={plan.title}
      crumbs={[{ label: t.all, to: '/plans' }]}
      aside={<PlanTag plan={plan} />}
      actions={
        <>
          {mayAdd && !pasting && (
            <ButtonLink to="." search={{ view: 'paste' }}>
              {t.paste}
            </ButtonLink>
          )}
          <ActionButtons
            allowed={plan.allowedActions}
            actions={planActions(plan, sections, source)}
            onDone={gone}
          />
        </>
      }
    >
      <PlanFacts plan={plan} />
      {pasting && (
        <Suspense fallback={null}>
          <PastePanel plan={plan} sections={sections} codes={items.data?.map(({ code }) => code) ?? []} />
        </Suspense>
      )}
      <div className={classes.columns} data-single={plan.kind === 'REGISTER' || undefined}>
        {plan.kind === 'PLAN' && <PlanTextPanel plan={plan} reading={reading} />}
        <aside className={classes.side}>
          <Panel title={plan.kind === 'REGISTER' ? t.registerTasks : t.made}>
            <Loaded
              query={items}
              isEmpty={(data) => data.length === 0 && sections.length === 0}
              empty={<Empty>{plan.kind === 'REGISTER' ? t.nothingInRegister : t.nothingMade}</Empty>}
            >
              {(data) => (
                <PlanTree
                  plan={plan}
                  items={data}
                  sections={sections}
                  chosen={reading.chosen}
                  source={source}
                />
              )}
            </Loaded>
          </Panel>
          {plan.state !== 'DRAFT' && <AmendmentsPanel planId={plan.id} />}
        </aside>
      </div>
    </Page>
  );
}
