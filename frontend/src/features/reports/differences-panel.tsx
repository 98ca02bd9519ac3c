import { useQuery } from '@tanstack/react-query';
import type { components } from '@/api/schema';
import { shownPart } from '@/business/snapshot-text';
import { useText } from '@/i18n/messages';
import { useAddress } from '@/ui/address';
import { FilterSelect } from '@/ui/filters';
import { Panel } from '@/ui/page';
import { Empty, Loaded } from '@/ui/page-state';
import { TextDifference } from '@/ui/text-difference';
import { differenceWords } from './difference-words';
import { FieldNote } from './field-note';
import { differencesQuery } from './queries';
import classes from './report.module.css';
import type { WholeReport } from './types';

type Differences = components['schemas']['ReportDifferences'];

/** What the reviewer had asked to correct and finds as it was, with what he had written. */
function Uncorrected({ fields }: { fields: Differences['unchanged'] }) {
  const t = useText(differenceWords);
  if (fields.length === 0) return null;
  return (
    <div className={classes.banner} data-tone="soon" role="note">
      <p>{t.uncorrected}</p>
      <ul className={classes.check}>
        {fields.map(({ field, title, note }) => (
          <li key={field}>
            <strong>{title}:</strong> {note}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What the unit changed since the version before, so that the reviewer reads only that. */
export function DifferencesPanel({ report }: { report: WholeReport }) {
  const t = useText(differenceWords);
  const [address, setAddress] = useAddress();
  const against = Number(address.against ?? report.lastNo - 1);
  const found = useQuery(differencesQuery(report.id, report.lastNo, against));
  const earlier = Array.from({ length: report.lastNo - 1 }, (_, at) => `${at + 1}`);
  return (
    <Panel
      title={t.title(report.lastNo, against)}
      actions={
        earlier.length > 1 && (
          <FilterSelect
            always
            label={t.against}
            value={`${against}`}
            options={earlier.map((value) => ({ value, label: t.version(value) }))}
            onChange={(chosen) => setAddress({ against: chosen })}
          />
        )
      }
    >
      <Loaded query={found}>
        {({ rows, unchanged }) => (
          <>
            <Uncorrected fields={unchanged} />
            {rows.length === 0 && <Empty>{t.none}</Empty>}
            {rows.map((row) => (
              <article key={row.field} className={classes.difference}>
                <h3>{row.title}</h3>
                {row.parts.map(({ part, before, after }) => (
                  <div key={part}>
                    <p className={classes.soft}>{t.parts(part)}</p>
                    <TextDifference before={shownPart(before)} after={shownPart(after)} />
                  </div>
                ))}
                <FieldNote field={row.field} of={row.title} />
              </article>
            ))}
          </>
        )}
      </Loaded>
    </Panel>
  );
}
