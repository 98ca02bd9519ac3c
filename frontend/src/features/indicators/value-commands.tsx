import { api, read } from '@/api/client';
import { attachmentInfo } from '@/api/files';
import type { Indicator, IndicatorValue, ValueNature } from '@/api/types';
import { attachmentIdsOf, writeFiles } from '@/business/attachments';
import { attachmentsField } from '@/business/attachments-field';
import { figureWords, natureWords } from '@/business/indicator-words';
import { periodName } from '@/business/work-words';
import { language } from '@/i18n/language';
import { textsOf } from '@/i18n/messages';
import { formatNumber } from '@/lib/numbers';
import type { Command, CommandField, Values } from '@/ui/command';
import { uiWords } from '@/ui/words';
import { indicatorWords } from './words';

type Entered = 'REPORTED' | 'ZERO' | 'NOT_ARISEN' | 'NOT_APPLICABLE' | 'NOT_AVAILABLE';

const STATES: Entered[] = ['REPORTED', 'ZERO', 'NOT_ARISEN', 'NOT_APPLICABLE', 'NOT_AVAILABLE'];
const NATURES: ValueNature[] = ['ESTIMATE', 'OFFICIAL'];
/** The contract's limit of files of one figure. */
const MOST_FILES = 20;

export interface EntryContext {
  indicator: Indicator;
  /** Periods that may be entered, the nearest first. */
  periods: string[];
  members: { id: string; name: string }[];
  values: IndicatorValue[];
}

/** Entering a figure: a number, or one of the ways in which there is none, with its reason. */
export function enterValueCommand({ indicator, periods, members, values }: EntryContext): Command {
  const t = textsOf(indicatorWords);
  const natures = textsOf(natureWords);
  const last = values.find((value) => value.figure.value !== undefined);
  return {
    title: t.enter,
    submit: t.enter,
    done: t.saved,
    lead: last && <LastPeriod value={last} indicator={indicator} />,
    initial: { period: periods[0], nature: 'ESTIMATE', state: 'REPORTED' },
    fields: [
      {
        name: 'period',
        label: t.period,
        kind: 'choice',
        required: true,
        options: periods.map((value) => ({ value, label: periodName(value, language()) })),
      },
      {
        name: 'memberId',
        label: t.member,
        kind: 'choice',
        required: members.length > 0,
        shown: () => members.length > 0,
        options: members.map(({ id, name }) => ({ value: id, label: name })),
      },
      {
        name: 'nature',
        label: t.nature,
        kind: 'choice',
        required: true,
        options: NATURES.map((value) => ({ value, label: natures[value] })),
      },
      ...figureFields(indicator),
    ],
    send: (entered, header) =>
      read(
        api.POST('/api/v1/indicator-values', {
          params: { header },
          body: {
            indicatorId: indicator.id,
            period: entered.period ?? '',
            memberId: entered.memberId,
            nature: entered.nature as ValueNature,
            basis: indicator.basis,
            figure: figureOf(entered),
            sourceText: entered.sourceText,
            note: entered.note,
            attachmentIds: attachmentIdsOf(entered),
          },
        }),
      ),
  };
}

/** Correcting a figure; the revision before stays on record. */
export async function editValueCommand(indicator: Indicator, value: IndicatorValue): Promise<Command> {
  const t = textsOf(indicatorWords);
  const evidence = await Promise.all(value.attachmentIds.map(attachmentInfo));
  return {
    title: t.edit,
    submit: textsOf(uiWords).save,
    done: t.saved,
    initial: {
      state: value.figure.state,
      'figure/value': value.figure.value?.toString(),
      'figure/reason': value.figure.reason,
      sourceText: value.sourceText,
      note: value.note,
      attachmentIds: writeFiles({ done: evidence, busy: [], failed: [] }),
    },
    fields: figureFields(indicator),
    send: async (entered) => {
      const { response } = await api.GET('/api/v1/indicator-values/{id}', {
        params: { path: { id: value.id } },
      });
      return read(
        api.PATCH('/api/v1/indicator-values/{id}', {
          params: { path: { id: value.id }, header: { 'If-Match': response.headers.get('ETag') ?? '' } },
          body: {
            figure: figureOf(entered),
            sourceText: entered.sourceText ?? null,
            note: entered.note ?? null,
            attachmentIds: attachmentIdsOf(entered) ?? [],
          },
        }),
      );
    },
  };
}

/** Submitting, verifying or returning a figure. */
export function judgeValueCommand(operation: 'submit' | 'verify' | 'reject', value: IndicatorValue): Command {
  const t = textsOf(indicatorWords);
  const path = { id: value.id };
  if (operation === 'reject') {
    return {
      title: t.reject,
      submit: t.reject,
      done: t.done,
      fields: [{ name: 'note', label: t.reason, kind: 'prose', required: true }],
      send: ({ note }, header) =>
        read(
          api.POST('/api/v1/indicator-values/{id}/rejections', {
            params: { path, header },
            body: { note: note ?? '' },
          }),
        ),
    };
  }
  const lead = operation === 'submit' ? t.submitLead : t.verifyLead;
  const url =
    operation === 'submit'
      ? ('/api/v1/indicator-values/{id}/submissions' as const)
      : ('/api/v1/indicator-values/{id}/verifications' as const);
  return {
    title: t[operation],
    lead,
    submit: t[operation],
    done: operation === 'submit' ? t.sent : t.done,
    fields: [],
    send: (_, header) => read(api.POST(url, { params: { path, header } })),
  };
}

function figureFields(indicator: Indicator): CommandField[] {
  const t = textsOf(indicatorWords);
  const states = textsOf(figureWords);
  return [
    {
      name: 'state',
      label: t.figureState,
      kind: 'choice',
      required: true,
      options: STATES.map((value) => ({ value, label: states[value] })),
    },
    {
      name: 'figure/value',
      label: t.value,
      kind: 'number',
      required: true,
      suffix: indicator.unitOfMeasure,
      shown: (values) => values.state === 'REPORTED',
    },
    {
      name: 'figure/reason',
      label: t.reason,
      kind: 'prose',
      required: true,
      shown: (values) => values.state === 'NOT_APPLICABLE' || values.state === 'NOT_AVAILABLE',
    },
    { name: 'sourceText', label: t.sourceText, kind: 'line' },
    { name: 'note', label: t.note, kind: 'prose' },
    attachmentsField(MOST_FILES),
  ];
}

function figureOf(values: Values) {
  return {
    state: values.state as Entered,
    value: values['figure/value'] === undefined ? undefined : Number(values['figure/value']),
    reason: values['figure/reason'],
  };
}

function LastPeriod({ value, indicator }: { value: IndicatorValue; indicator: Indicator }) {
  const t = textsOf(indicatorWords);
  return (
    <p>
      {t.lastPeriod} ({periodName(value.period, language())}):{' '}
      <strong>
        {formatNumber(value.figure.value ?? 0, indicator.decimals)} {indicator.unitOfMeasure}
      </strong>
    </p>
  );
}
