import { useQuery } from '@tanstack/react-query';
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
      <Loaded query={found} isEmpty={({ rows }) => rows.length === 0} empty={<Empty>{t.none}</Empty>}>
        {({ rows }) =>
          rows.map((row) => (
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
          ))
        }
      </Loaded>
    </Panel>
  );
}
