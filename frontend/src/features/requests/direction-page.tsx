import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { api, read } from '@/api/client';
import { DirectionCard } from '@/business/direction-card';
import { useText } from '@/i18n/messages';
import { Page, Panel } from '@/ui/page';
import { Loaded } from '@/ui/page-state';
import { About } from './about';
import { requestWords } from './words';

/** One direction by itself, as it is opened from My work to be answered. */
export function DirectionPage() {
  const t = useText(requestWords);
  const { id = '' } = useParams({ strict: false });
  const query = useQuery({
    queryKey: ['directions', id],
    queryFn: () => read(api.GET('/api/v1/directions/{id}', { params: { path: { id } } })),
  });
  return (
    <Page title={t.direction} crumbs={[{ label: t.myWork, to: '/' }]}>
      <Loaded query={query}>
        {(direction) => (
          <Panel title={t.direction}>
            <About task={direction.task} />
            <DirectionCard direction={direction} />
          </Panel>
        )}
      </Loaded>
    </Page>
  );
}
