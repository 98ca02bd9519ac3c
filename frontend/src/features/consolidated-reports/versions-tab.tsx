import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { AttachmentLinks } from '@/business/attachment-links';
import { useText } from '@/i18n/messages';
import { type Address, useAddress } from '@/ui/address';
import { History } from '@/ui/history';
import { Panel } from '@/ui/page';
import { Loaded } from '@/ui/page-state';
import classes from './consolidated.module.css';
import { versionsQuery } from './queries';
import type { Version, WholeConsolidated } from './types';
import { VersionPanel } from './version-panel';
import { causeWords, consolidatedWords } from './words';

/** Every version that was kept: when, by whom, why; the chosen one as it stood. */
export function VersionsTab({ report }: { report: WholeConsolidated }) {
  const t = useText(consolidatedWords);
  const versions = useQuery(versionsQuery(report.id));
  const [address] = useAddress();
  const chosen = Number(address.version);
  return (
    <>
      {chosen > 0 && <VersionPanel key={chosen} report={report} no={chosen} />}
      <Panel title={t.kept}>
        <p className={classes.soft}>{t.keptLead}</p>
        <Loaded query={versions}>
          {({ versions: kept }) => (
            <History
              label={t.kept}
              entries={[...kept]
                .sort((a, b) => b.no - a.no)
                .map((version) => ({
                  id: `${version.no}`,
                  at: version.at,
                  who: version.by.fullName,
                  what: <Opening version={version} chosen={version.no === chosen} />,
                  detail: (version.note || version.file) && <Detail version={version} />,
                }))}
            />
          )}
        </Loaded>
      </Panel>
    </>
  );
}

function Opening({ version: { no, cause }, chosen }: { version: Version; chosen: boolean }) {
  const t = useText(consolidatedWords);
  const causes = useText(causeWords);
  return (
    <>
      {causes[cause]}{' '}
      <Link
        to="."
        search={(before: Address) => ({ ...before, version: `${no}` })}
        aria-current={chosen || undefined}
      >
        {t.version(no)}
      </Link>
    </>
  );
}

function Detail({ version: { note, file } }: { version: Version }) {
  const t = useText(consolidatedWords);
  return (
    <>
      {note && <p>{note}</p>}
      {file && (
        <>
          <p>{t.broughtFile}</p>
          <AttachmentLinks files={[file]} />
        </>
      )}
    </>
  );
}
