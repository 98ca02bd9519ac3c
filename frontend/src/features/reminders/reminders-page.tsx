import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { toProblem } from '@/api/problem';
import type { ReminderCandidate } from '@/api/types';
import { useAnswered } from '@/api/use-answered';
import { DownloadMenu } from '@/business/download-menu';
import { ReminderCard } from '@/business/reminder-card';
import { leadUnitsQuery } from '@/business/unit-queries';
import { useText } from '@/i18n/messages';
import { today } from '@/lib/dates';
import { formatNumber } from '@/lib/numbers';
import { type Address, useAddress } from '@/ui/address';
import { Button } from '@/ui/button';
import { FilterBar, FilterSelect } from '@/ui/filters';
import { AsOf } from '@/ui/marks';
import { Page, Panel } from '@/ui/page';
import { Empty, Loaded, RowsSkeleton, Together } from '@/ui/page-state';
import { uiWords } from '@/ui/words';
import { keyOf } from './candidate';
import { CandidatesTable } from './candidates-table';
import { candidatesQuery, logQuery } from './queries';
import { kindWords, reasonWords, reminderWords } from './words';

const KINDS = [
  'OCCURRENCE',
  'WORK_ITEM',
  'COORDINATION_ASK',
  'ADJUSTMENT_REQUEST',
  'DIRECTION',
  'INDICATOR',
  'REPORT',
] as const satisfies readonly ReminderCandidate['kind'][];
const REASONS = ['OVERDUE', 'DUE_SOON', 'UNDECIDED', 'NO_FIGURES', 'NOT_SENT'] as const;
/** Of the log, before somebody asks for the rest. */
const LATEST = 5;
const FILTERS = ['unit', 'kind', 'reason', 'plan', 'leader'];

/** Who is late with what: chosen, told by letter, message or here, and kept in a log. */
export function RemindersPage() {
  const t = useText(reminderWords);
  const [address, setAddress] = useAddress();
  return (
    <Page title={t.title} aside={<AsOf at={today()} />}>
      <Together>
        <ToChase address={address} onChange={setAddress} />
        <Log />
      </Together>
    </Page>
  );
}

interface ToChaseProps {
  address: Address;
  onChange: (change: Address) => void;
}

function ToChase({ address, onChange }: ToChaseProps) {
  const t = useText(reminderWords);
  const ui = useText(uiWords);
  useAnswered(candidatesQuery(address), leadUnitsQuery());
  const candidates = useQuery(candidatesQuery(address));
  const [picked, setChosen] = useState<ReadonlySet<string>>();
  // Whoever comes to chase just these finds them chosen, and the button beside.
  const chosen =
    picked ??
    new Set(
      address.chosen === 'all' && !candidates.isPlaceholderData ? candidates.data?.items.map(keyOf) : [],
    );
  const total = candidates.data?.total;
  // Whoever drives nobody's work still reads the log.
  if (candidates.error && toProblem(candidates.error).problem.status === 403) {
    return (
      <Panel title={t.toChase}>
        <Empty>{t.onlyDrivers}</Empty>
      </Panel>
    );
  }
  return (
    <Panel title={t.toChase} count={total === undefined ? undefined : formatNumber(total)}>
      <Filters address={address} onChange={onChange} />
      <Loaded
        query={candidates}
        skeleton={<RowsSkeleton rows={10} />}
        isEmpty={({ items }) => items.length === 0}
        empty={<Empty>{t.nobody}</Empty>}
      >
        {({ items, total: all = items.length }) => (
          <>
            {all > items.length && (
              <p aria-live="polite">{ui.shownOf(formatNumber(items.length), formatNumber(all))}</p>
            )}
            <CandidatesTable rows={items} chosen={chosen} onChoose={setChosen} />
          </>
        )}
      </Loaded>
    </Panel>
  );
}

function Filters({ address, onChange }: ToChaseProps) {
  const t = useText(reminderWords);
  const kinds = useText(kindWords);
  const reasons = useText(reasonWords);
  const units = useQuery(leadUnitsQuery());
  const filtered = FILTERS.some((name) => address[name]);
  return (
    <FilterBar
      onClear={
        filtered ? () => onChange(Object.fromEntries(FILTERS.map((name) => [name, undefined]))) : undefined
      }
    >
      <FilterSelect
        label={t.reason}
        value={address.reason}
        options={REASONS.map((value) => ({ value, label: reasons[value] }))}
        onChange={(reason) => onChange({ reason })}
      />
      <FilterSelect
        label={t.unit}
        value={address.unit}
        options={(units.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(unit) => onChange({ unit })}
      />
      <FilterSelect
        label={t.kind}
        value={address.kind}
        options={KINDS.map((value) => ({ value, label: kinds[value] }))}
        onChange={(kind) => onChange({ kind })}
      />
    </FilterBar>
  );
}

function Log() {
  const t = useText(reminderWords);
  useAnswered(logQuery());
  const log = useQuery(logQuery());
  const [whole, setWhole] = useState(false);
  const total = log.data?.total;
  return (
    <Panel
      title={t.log}
      id="log"
      count={total === undefined ? undefined : formatNumber(total)}
      actions={<DownloadMenu list="/api/v1/reminders" />}
    >
      <Loaded query={log} isEmpty={({ items }) => items.length === 0} empty={<Empty>{t.noLog}</Empty>}>
        {({ items }) => (
          <>
            {items.slice(0, whole ? items.length : LATEST).map((reminder) => (
              <ReminderCard key={reminder.id} reminder={reminder} />
            ))}
            {!whole && items.length > LATEST && (
              <Button onClick={() => setWhole(true)}>{t.olderLog(items.length - LATEST)}</Button>
            )}
          </>
        )}
      </Loaded>
    </Panel>
  );
}
