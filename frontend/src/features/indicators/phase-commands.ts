import { api, read } from '@/api/client';
import type { Indicator, PhaseSet } from '@/api/types';
import { periodName } from '@/business/work-words';
import { language } from '@/i18n/language';
import { textsOf } from '@/i18n/messages';
import type { Command, CommandField, Values } from '@/ui/command';
import { uiWords } from '@/ui/words';
import { indicatorWords } from './words';

function rowFields(indicator: Indicator, periods: string[]): CommandField[] {
  return periods.map((period, n) => ({
    name: `rows/${n}/value`,
    label: periodName(period, language()),
    kind: 'number',
    required: true,
    suffix: indicator.unitOfMeasure,
  }));
}

function rowsOf(periods: string[], values: Values) {
  return periods.map((period, n) => ({ period, value: Number(values[`rows/${n}/value`]) }));
}

/** Setting the phases of every year of the plan. */
export function newPhasesCommand(indicator: Indicator, periods: string[]): Command {
  const t = textsOf(indicatorWords);
  return {
    title: t.newPhases,
    submit: t.newPhases,
    done: t.done,
    fields: [...rowFields(indicator, periods), { name: 'note', label: t.note, kind: 'prose' }],
    send: (values, header) =>
      read(
        api.POST('/api/v1/indicators/{id}/phases', {
          params: { path: { id: indicator.id }, header },
          body: { rows: rowsOf(periods, values), note: values.note },
        }),
      ),
  };
}

export function editPhasesCommand(indicator: Indicator, set: PhaseSet): Command {
  const t = textsOf(indicatorWords);
  const periods = set.rows.map(({ period }) => period);
  return {
    title: t.editPhases,
    submit: textsOf(uiWords).save,
    done: t.done,
    initial: Object.fromEntries(set.rows.map((row, n) => [`rows/${n}/value`, String(row.value)])),
    fields: rowFields(indicator, periods),
    send: async (values) => {
      const { response } = await api.GET('/api/v1/phase-sets/{id}', { params: { path: { id: set.id } } });
      return read(
        api.PATCH('/api/v1/phase-sets/{id}', {
          params: { path: { id: set.id }, header: { 'If-Match': response.headers.get('ETag') ?? '' } },
          body: { rows: rowsOf(periods, values) },
        }),
      );
    },
  };
}

export function submitPhasesCommand(set: PhaseSet): Command {
  const t = textsOf(indicatorWords);
  return {
    title: t.submitPhases,
    submit: t.submitPhases,
    done: t.sent,
    fields: [],
    send: (_, header) =>
      read(api.POST('/api/v1/phase-sets/{id}/submissions', { params: { path: { id: set.id }, header } })),
  };
}

export function approvePhasesCommand(set: PhaseSet): Command {
  const t = textsOf(indicatorWords);
  return {
    title: t.approvePhases,
    submit: t.approvePhases,
    done: t.done,
    fields: [{ name: 'note', label: t.note, kind: 'prose' }],
    send: ({ note }, header) =>
      read(
        api.POST('/api/v1/phase-sets/{id}/approvals', {
          params: { path: { id: set.id }, header },
          body: { note },
        }),
      ),
  };
}

export function returnPhasesCommand(set: PhaseSet): Command {
  const t = textsOf(indicatorWords);
  return {
    title: t.returnPhases,
    submit: t.returnPhases,
    done: t.done,
    fields: [{ name: 'note', label: t.reason, kind: 'prose', required: true }],
    send: ({ note }, header) =>
      read(
        api.POST('/api/v1/phase-sets/{id}/returns', {
          params: { path: { id: set.id }, header },
          body: { note: note ?? '' },
        }),
      ),
  };
}
