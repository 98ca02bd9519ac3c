import { IconFileText } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { api, read } from '@/api/client';
import { saveBlob } from '@/api/files';
import { listQuery } from '@/api/list-query';
import { toProblem } from '@/api/problem';
import type { paths } from '@/api/schema';
import type { Plan } from '@/api/types';
import { plansQuery } from '@/business/plan-queries';
import { useText } from '@/i18n/messages';
import { type Address, useAddress } from '@/ui/address';
import { Button } from '@/ui/button';
import { AsOf } from '@/ui/marks';
import { Page, Panel } from '@/ui/page';
import { Empty, Loaded } from '@/ui/page-state';
import { announce } from '@/ui/toast';
import classes from './consolidated.module.css';
import { SliceFilters } from './slice-filters';
import { SliceIndicators } from './slice-indicators';
import { SliceTasks } from './slice-tasks';
import { sliceWords } from './slice-words';

type Query = paths['/api/v1/report-slices']['get']['parameters']['query'];

/** A report of any slice at any moment: one section, one deputy, one unit, some days. */
export function SlicesPage() {
  const t = useText(sliceWords);
  const plans = useQuery(plansQuery());
  return (
    <Page title={t.title} crumbs={[{ label: t.reports, to: '/reports' }]}>
      <p className={classes.soft}>{t.lead}</p>
      <Loaded
        query={plans}
        isEmpty={({ items }) => issued(items).length === 0}
        empty={<Empty>{t.noPlan}</Empty>}
      >
        {({ items }) => <Slice plans={issued(items)} />}
      </Loaded>
    </Page>
  );
}

/** The real plans first: a register of leaders' orders is seldom reported on as a whole. */
const issued = (plans: Plan[]) =>
  plans
    .filter(({ state }) => state === 'ISSUED' || state === 'CLOSED')
    .sort((a, b) => a.kind.localeCompare(b.kind));

function queryOf(address: Address, plan: string): Query {
  return { ...listQuery<Query>(address), plan };
}

function Slice({ plans }: { plans: Plan[] }) {
  const t = useText(sliceWords);
  const [address, setAddress] = useAddress();
  const plan = plans.find(({ id }) => id === address.plan) ?? plans[0];
  const query = queryOf(address, plan?.id ?? '');
  const slice = useQuery({
    queryKey: ['report-slice', query],
    queryFn: () => read(api.GET('/api/v1/report-slices', { params: { query } })),
  });
  if (!plan) return null;
  return (
    <>
      <SliceFilters plans={plans} plan={plan} address={address} onChange={setAddress} />
      <Loaded query={slice}>
        {(data) => (
          <>
            <Panel
              title={data.about}
              actions={
                <Button
                  icon={<IconFileText size={15} aria-hidden="true" />}
                  onClick={() => void download(query, `${t.title}.docx`)}
                >
                  {t.word}
                </Button>
              }
            >
              <AsOf at={data.asOf} />
              <p className={classes.text}>{data.text}</p>
            </Panel>
            <SliceIndicators indicators={data.indicators} />
            <SliceTasks sections={data.sections} />
          </>
        )}
      </Loaded>
    </>
  );
}

async function download(query: Query, name: string) {
  try {
    const content: unknown = await read(
      api.GET('/api/v1/report-slices/document.docx', { params: { query }, parseAs: 'blob' }),
    );
    saveBlob(content as Blob, name);
  } catch (error) {
    announce(toProblem(error).message);
  }
}
