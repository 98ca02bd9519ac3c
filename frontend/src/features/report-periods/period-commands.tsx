import { api, read } from '@/api/client';
import type { ReportPeriod, ReportRegime } from '@/api/types';
import { reasonField } from '@/business/common-fields';
import { textsOf } from '@/i18n/messages';
import { today } from '@/lib/dates';
import type { Command } from '@/ui/command';
import { periodWords } from './words';

/** A period is opened from the regime's own calendar: this year, the one before and the one after. */
export async function openPeriodCommand(regime: ReportRegime, opened: ReportPeriod[]): Promise<Command> {
  const t = textsOf(periodWords);
  const year = Number(today().slice(0, 4));
  const { rows } = await read(
    api.GET('/api/v1/report-regimes/{id}/calendar', {
      params: { path: { id: regime.id }, query: { from: year - 1, to: year + 1 } },
    }),
  );
  const known = new Set(opened.map(({ period }) => period));
  const free = rows.filter(({ period, periodId }) => !periodId && !known.has(period));
  const adHoc = rows.length === 0;
  return {
    title: t.open,
    submit: t.open,
    draft: `open-period/${regime.id}`,
    lead: free.length === 0 && !adHoc ? t.allOpened : t.openLead,
    done: (made) => t.opened((made as ReportPeriod).counts.expected),
    initial: { period: free.find(({ window }) => window.to >= today())?.period ?? free[0]?.period },
    fields: [
      adHoc
        ? { name: 'period', label: t.periodKey, hint: t.periodKeyHint, required: true }
        : {
            name: 'period',
            label: t.period,
            kind: 'choice',
            required: true,
            options: free.map(({ period, label, dueUnit }) => ({
              value: period,
              label: t.choosePeriod(label, dueUnit),
            })),
          },
    ],
    send: ({ period = '' }, header) =>
      read(api.POST('/api/v1/report-periods', { params: { header }, body: { regimeId: regime.id, period } })),
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
