import { useQuery } from '@tanstack/react-query';
import { useText } from '@/i18n/messages';
import { History } from '@/ui/history';
import { Panel } from '@/ui/page';
import { Loaded } from '@/ui/page-state';
import { versionsQuery } from './queries';
import { causeWords, consolidatedWords } from './words';

/** Every version that was kept: when, by whom, why. */
export function VersionsTab({ id }: { id: string }) {
  const t = useText(consolidatedWords);
  const causes = useText(causeWords);
  const versions = useQuery(versionsQuery(id));
  return (
    <Panel title={t.versions}>
      <Loaded query={versions}>
        {({ versions: kept }) => (
          <History
            label={t.versions}
            entries={[...kept]
              .sort((a, b) => b.at.localeCompare(a.at))
              .map(({ no, cause, at, by, note }) => ({
                id: `${no}`,
                at,
                who: by.fullName,
                what: `${causes[cause]} (${t.version(no)})`,
                detail: note,
              }))}
          />
        )}
      </Loaded>
    </Panel>
  );
}
