import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { Versioned } from '@/api/client';
import type { Programme } from '@/api/types';
import { DownloadMenu } from '@/business/download-menu';
import { useReview } from '@/business/use-review';
import { useText } from '@/i18n/messages';
import { ActionButtons } from '@/ui/actions';
import { Page, Panel } from '@/ui/page';
import { Loaded } from '@/ui/page-state';
import { PaperButton } from './paper-button';
import { programmeActions } from './programme-actions';
import { ProgrammeGrid } from './programme-grid';
import { programmeItemsQuery, programmeQuery } from './programme-queries';
import { ProgrammeTag } from './programme-tag';
import { programmeWords } from './words';

/** One office's programme of one year: the grid of its work, and its way to the leader and back. */
export function ProgrammePage() {
  const { id = '' } = useParams({ strict: false });
  const programme = useQuery(programmeQuery(id));
  return <Loaded query={programme}>{(data) => <Known programme={data} />}</Loaded>;
}

function Known({ programme: { value: programme, etag } }: { programme: Versioned<Programme> }) {
  const t = useText(programmeWords);
  const review = useReview(programme.id);
  const reviewing = programme.allowedActions.includes('returnProgramme');
  const items = useQuery(programmeItemsQuery(programme.id, etag));
  return (
    <Page
      title={`${t.of(programme.year)} – ${programme.unit.name}`}
      crumbs={[{ label: t.title, to: '/programmes' }]}
      aside={<ProgrammeTag state={programme.state} />}
      actions={
        <>
          <PaperButton year={programme.year} unit={programme.unit.id} />
          <DownloadMenu list={`/api/v1/work-items?programme=${programme.id}`} />
          <ActionButtons allowed={programme.allowedActions} actions={programmeActions(programme, review)} />
        </>
      }
    >
      {programme.note && (
        <Panel title={t.note}>
          <p>{programme.note}</p>
        </Panel>
      )}
      <Loaded query={items}>
        {(data) => (
          // A new version of the programme means other rows: the draft starts again from them.
          <ProgrammeGrid
            key={etag}
            programme={programme}
            etag={etag}
            items={data}
            review={reviewing ? review : undefined}
          />
        )}
      </Loaded>
    </Page>
  );
}
