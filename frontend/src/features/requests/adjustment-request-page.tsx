import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { api, read } from '@/api/client';
import { AdjustmentCard } from '@/business/adjustment-card';
import { useText } from '@/i18n/messages';
import { Page, Panel } from '@/ui/page';
import { Loaded } from '@/ui/page-state';
import { About } from './about';
import { requestWords } from './words';

/** One request by itself, as it is opened from My work to be decided. */
export function AdjustmentRequestPage() {
  const t = useText(requestWords);
  const { id = '' } = useParams({ strict: false });
  const query = useQuery({
    queryKey: ['adjustment-requests', id],
    queryFn: () => read(api.GET('/api/v1/adjustment-requests/{id}', { params: { path: { id } } })),
  });
  return (
    <Page title={t.request} crumbs={[{ label: t.myWork, to: '/' }]}>
      <Loaded query={query}>
        {(request) => (
          <Panel title={t.request}>
            <About task={request.occurrence.task} workItem={request.workItem} />
            <AdjustmentCard request={request} />
          </Panel>
        )}
      </Loaded>
    </Page>
  );
}
