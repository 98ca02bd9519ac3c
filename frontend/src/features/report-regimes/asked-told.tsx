import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReportRegime } from '@/api/types';
import { useText } from '@/i18n/messages';
import classes from './asked.module.css';
import { type AskedKind, askedQuery } from './asked-queries';
import { regimeWords } from './words';

const KINDS = ['sectionIds', 'indicatorIds', 'taskIds'] as const;

/** What a regime asks of its plan, in one line; the names where somebody wants them. */
export function AskedTold({ regime }: { regime: ReportRegime }) {
  const t = useText(regimeWords);
  const [open, setOpen] = useState(false);
  const { planId, taskIds } = regime;
  if (!planId) return null;
  const named = KINDS.filter((kind) => regime[kind]?.length);
  const line = [
    t.askedSections(regime.sectionIds?.length),
    t.askedIndicators(regime.indicatorIds?.length),
    ...(taskIds.length > 0 ? [t.askedTasks(taskIds.length)] : []),
  ].join(' · ');
  if (named.length === 0) return <span className={classes.told}>{line}</span>;
  return (
    <details className={classes.told} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{line}</summary>
      {open &&
        named.map((kind) => (
          <Names key={kind} kind={kind} planId={planId} ids={new Set(regime[kind])} label={t[kind]} />
        ))}
    </details>
  );
}

interface NamesProps {
  kind: AskedKind;
  planId: string;
  ids: ReadonlySet<string>;
  label: string;
}

function Names({ kind, planId, ids, label }: NamesProps) {
  const { data = [] } = useQuery(askedQuery(kind, planId));
  return (
    <>
      <p>{label}</p>
      <ul>
        {data
          .filter(({ id, heading }) => !heading && ids.has(id))
          .map((row) => (
            <li key={row.id}>{row.label}</li>
          ))}
      </ul>
    </>
  );
}
