import { useQuery } from '@tanstack/react-query';
import type { Indicator, PhaseSet } from '@/api/types';
import { useAnswered } from '@/api/use-answered';
import { periodName } from '@/business/work-words';
import { useLanguage } from '@/i18n/language';
import { useText } from '@/i18n/messages';
import { formatNumber } from '@/lib/numbers';
import { ActionButtons } from '@/ui/actions';
import { Panel } from '@/ui/page';
import { Empty, Loaded } from '@/ui/page-state';
import { Tag } from '@/ui/tag';
import classes from './indicator-page.module.css';
import { phasesQuery, seriesQuery } from './indicator-queries';
import { indicatorWords, phaseStateWords } from './words';

/** How much is meant to be reached each year: set by the unit, approved by a leader, every version kept. */
export function PhasesPanel({ indicator }: { indicator: Indicator }) {
  const t = useText(indicatorWords);
  useAnswered(phasesQuery(indicator.id));
  const phases = useQuery(phasesQuery(indicator.id));
  const series = useQuery(seriesQuery(indicator.id));
  const years = (series.data?.points ?? []).map(({ period }) => period);
  return (
    <Panel
      title={t.phases}
      actions={
        <ActionButtons
          allowed={indicator.allowedActions}
          actions={[
            {
              operation: 'createPhaseSet',
              label: t.newPhases,
              command: async () => (await import('./phase-commands')).newPhasesCommand(indicator, years),
            },
          ]}
        />
      }
    >
      <Loaded query={phases} isEmpty={(data) => data.items.length === 0} empty={<Empty>{t.noPhases}</Empty>}>
        {(data) => data.items.map((set) => <PhaseSetLine key={set.id} indicator={indicator} set={set} />)}
      </Loaded>
    </Panel>
  );
}

function PhaseSetLine({ indicator, set }: { indicator: Indicator; set: PhaseSet }) {
  const t = useText(indicatorWords);
  const states = useText(phaseStateWords);
  const language = useLanguage();
  const load = () => import('./phase-commands');
  const approved = set.state === 'APPROVED';
  return (
    <div className={classes.phaseSet}>
      <div className={classes.line}>
        <strong>{t.phaseSet(set.num)}</strong>
        <Tag tone={approved ? 'good' : 'soon'} shape={approved ? 'check' : 'clock'}>
          {states[set.state]}
        </Tag>
        {set.effectiveOn && <span className={classes.soft}>{t.effective(set.effectiveOn)}</span>}
        <div className={classes.actions}>
          <ActionButtons
            allowed={set.allowedActions}
            actions={[
              {
                operation: 'approvePhaseSet',
                label: t.approvePhases,
                primary: true,
                command: async () => (await load()).approvePhasesCommand(set),
              },
              {
                operation: 'returnPhaseSet',
                label: t.returnPhases,
                command: async () => (await load()).returnPhasesCommand(set),
              },
              {
                operation: 'submitPhaseSet',
                label: t.submitPhases,
                command: async () => (await load()).submitPhasesCommand(set),
              },
              {
                operation: 'editPhaseSet',
                label: t.editPhases,
                command: async () => (await load()).editPhasesCommand(indicator, set),
              },
            ]}
          />
        </div>
      </div>
      <dl className={classes.phaseRows}>
        {set.rows.map((row) => (
          <div key={row.period}>
            <dt>{periodName(row.period, language)}</dt>
            <dd>{formatNumber(row.value, indicator.decimals)}</dd>
          </div>
        ))}
      </dl>
      {(set.decisionNote ?? set.note) && <p className={classes.soft}>{set.decisionNote ?? set.note}</p>}
    </div>
  );
}
