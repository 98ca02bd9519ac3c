import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { shownPart } from '@/business/snapshot-text';
import { useText } from '@/i18n/messages';
import { ActionButtons } from '@/ui/actions';
import { Button } from '@/ui/button';
import { Loaded } from '@/ui/page-state';
import { TextDifference } from '@/ui/text-difference';
import classes from './consolidated.module.css';
import { nameOfPlace } from './places';
import { stalenessQuery } from './queries';
import { usePlaceWords } from './sources';
import type { WholeConsolidated } from './types';
import { consolidatedWords } from './words';

/** The units' reports changed since this one was assembled: what exactly, and one press to take it in. */
export function StaleBanner({ report }: { report: WholeConsolidated }) {
  const t = useText(consolidatedWords);
  const [open, setOpen] = useState(false);
  if (report.outdatedSources === 0) return null;
  return (
    <section className={classes.stale} aria-label={t.stale(report.outdatedSources)}>
      <div className={classes.staleHead}>
        <strong>{t.stale(report.outdatedSources)}</strong>
        <Button aria-expanded={open} onClick={() => setOpen(!open)}>
          {t.staleList}
        </Button>
        <ActionButtons
          allowed={report.allowedActions}
          actions={[
            {
              operation: 'refreshConsolidatedReport',
              label: t.refresh,
              primary: true,
              command: async () => (await import('./desk-commands')).refreshCommand(report.id),
            },
          ]}
        />
      </div>
      {open && <Changes report={report} />}
    </section>
  );
}

function Changes({ report }: { report: WholeConsolidated }) {
  const t = useText(consolidatedWords);
  const words = usePlaceWords();
  const staleness = useQuery(stalenessQuery(report.id));
  return (
    <Loaded query={staleness} isEmpty={({ changes }) => changes.length === 0} empty={<p>{t.staleNone}</p>}>
      {({ changes }) => (
        <ul className={classes.changes}>
          {changes.map(({ at, before, after, causes }) => (
            <li key={at}>
              <strong>{nameOfPlace(at, report.content, words, after ?? before)}</strong>
              <span className={classes.soft}>
                {' '}
                {[...new Set(causes.map(({ unit }) => unit.name))].join(', ')}
              </span>
              <TextDifference before={shownPart(before)} after={shownPart(after)} />
            </li>
          ))}
        </ul>
      )}
    </Loaded>
  );
}
