import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { api, read } from '@/api/client';
import { AskCard } from '@/business/ask-card';
import { useText } from '@/i18n/messages';
import { Page, Panel } from '@/ui/page';
import { Loaded } from '@/ui/page-state';
import { About } from './about';
import { requestWords } from './words';

/** One request to a coordinator by itself, as it is opened from My work. */
export function CoordinationAskPage() {
  const t = useText(requestWords);
  const { id = '' } = useParams({ strict: false });
  const query = useQuery({
    queryKey: ['coordination-asks', id],
    queryFn: () => read(api.GET('/api/v1/coordination-asks/{id}', { params: { path: { id } } })),
  });
  return (
    <Page title={t.ask} crumbs={[{ label: t.myWork, to: '/' }]}>
      <Loaded query={query}>
        {(ask) => (
          <Panel title={t.ask}>
            <About task={ask.occurrence.task} />
            <AskCard ask={ask} />
          </Panel>
        )}
      </Loaded>
    </Page>
  );
}
