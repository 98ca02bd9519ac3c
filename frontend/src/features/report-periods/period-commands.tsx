import { api, read } from '@/api/client';
import type { components } from '@/api/schema';
import type { ReportPeriod, ReportRegime } from '@/api/types';
import { reasonField } from '@/business/common-fields';
import { textsOf } from '@/i18n/messages';
import { today } from '@/lib/dates';
import type { Command, CommandField } from '@/ui/command';
import { Advice } from './advice';
import { periodWords } from './words';

/** As many years as one calendar shows. */
const MOST_YEARS = 15;

/** A period is opened from the regime's own calendar: from its plan's first year, or the last one, to the next. */
export async function openPeriodCommand(regime: ReportRegime, opened: ReportPeriod[]): Promise<Command> {
  const t = textsOf(periodWords);
  if (regime.frequency === 'AD_HOC') return openSpanCommand(regime);
  const year = Number(today().slice(0, 4));
  const from = Math.max(year - MOST_YEARS, Math.min(year - 1, await firstYear(regime)));
  const { rows } = await read(
    api.GET('/api/v1/report-regimes/{id}/calendar', {
      params: { path: { id: regime.id }, query: { from, to: year + 1 } },
    }),
  );
  const known = new Set(opened.map(({ regime: of, period }) => (of.id === regime.id ? period : '')));
  const free = rows.filter(({ period, periodId }) => !periodId && !known.has(period));
  return {
    title: t.open,
    submit: t.open,
    draft: `open-period/${regime.id}`,
    lead: free.length === 0 ? t.allOpened : t.openLead,
    done: (made) => t.opened((made as ReportPeriod).counts.expected),
    initial: { period: free.find(({ window }) => window.to >= today())?.period ?? free[0]?.period },
    fields: [
      {
        name: 'period',
        label: t.period,
        kind: 'choice',
        required: true,
        options: free.map(({ period, label, dueUnit }) => ({
          value: period,
          label: t.choosePeriod(label, dueUnit),
        })),
      },
      ...free.flatMap(adviceField),
    ],
    send: ({ period = '' }, header) =>
      read(api.POST('/api/v1/report-periods', { params: { header }, body: { regimeId: regime.id, period } })),
  };
}

type Row = components['schemas']['ReportCalendar']['rows'][number];

/** What is good to know of a period before it is opened, while it is the chosen one. */
function adviceField({ period, dueUnit, advice }: Row): CommandField[] {
  const t = textsOf(periodWords);
  const gone = dueUnit < today() ? [t.dueGone(dueUnit)] : [];
  const lines = [...gone, ...advice];
  if (lines.length === 0) return [];
  return [
    {
      name: `advice/${period}`,
      label: t.advice,
      shown: (values) => values.period === period,
      render: () => <Advice lines={lines} />,
    },
  ];
}

/** A plan may be begun with after years that are reported on all the same. */
async function firstYear({ planId }: ReportRegime): Promise<number> {
  if (!planId) return Number.POSITIVE_INFINITY;
  const plan = await read(api.GET('/api/v1/plans/{id}', { params: { path: { id: planId } } }));
  return Number(plan.startsOn.slice(0, 4));
}

/** Ad hoc: the days are given with each. */
function openSpanCommand(regime: ReportRegime): Command {
  const t = textsOf(periodWords);
  return {
    title: t.open,
    submit: t.open,
    draft: `open-period/${regime.id}`,
    lead: t.openLead,
    done: (made) => t.opened((made as ReportPeriod).counts.expected),
    fields: [
      { name: 'period', label: t.spanFrom, kind: 'date', required: true },
      { name: 'to', label: t.spanTo, kind: 'date', required: true },
    ],
    send: ({ period = '', to = '' }, header) =>
      read(
        api.POST('/api/v1/report-periods', {
          params: { header },
          body: { regimeId: regime.id, period: `${period}_${to}` },
        }),
      ),
  };
}

export function lockPeriodCommand({ id }: ReportPeriod): Command {
  const t = textsOf(periodWords);
  return {
    title: t.lock,
    submit: t.lock,
    lead: t.lockLead,
    done: t.locked,
    fields: [],
    send: (_, header) =>
      read(api.POST('/api/v1/report-periods/{id}/locks', { params: { path: { id }, header } })),
  };
}

export function closePeriodCommand({ id }: ReportPeriod): Command {
  const t = textsOf(periodWords);
  return {
    title: t.close,
    submit: t.close,
    danger: true,
    lead: t.closeLead,
    done: t.closed,
    fields: [],
    send: (_, header) =>
      read(api.POST('/api/v1/report-periods/{id}/closures', { params: { path: { id }, header } })),
  };
}

export function reopenPeriodCommand({ id }: ReportPeriod): Command {
  const t = textsOf(periodWords);
  return {
    title: t.reopen,
    submit: t.reopen,
    draft: `reopen-period/${id}`,
    lead: t.reopenLead,
    done: t.reopened,
    fields: [reasonField()],
    send: ({ reason = '' }, header) =>
      read(
        api.POST('/api/v1/report-periods/{id}/reopenings', {
          params: { path: { id }, header },
          body: { reason },
        }),
      ),
  };
}

export function consolidateCommand({ id, counts }: ReportPeriod): Command {
  const t = textsOf(periodWords);
  return {
    title: t.consolidate,
    submit: t.consolidate,
    lead: t.consolidateLead(counts.received + counts.consolidated, counts.expected),
    done: (report) => ((report as { assembling: boolean }).assembling ? t.consolidating : t.consolidated),
    fields: [],
    send: (_, header) =>
      read(api.POST('/api/v1/consolidated-reports', { params: { header }, body: { periodId: id } })),
  };
}
