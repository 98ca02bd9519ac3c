import { api, read } from '@/api/client';
import type { Indicator, NewTarget } from '@/api/types';
import { documentFields, documentRegistrar } from '@/business/document-fields';
import { wholeNumber } from '@/business/fields';
import { SourceField, sourcesOf } from '@/business/source-field';
import type { SourceText } from '@/business/task-plan-fields';
import { textsOf } from '@/i18n/messages';
import { today } from '@/lib/dates';
import type { Command, CommandField, Values } from '@/ui/command';
import { indicatorChoices, indicatorWords } from './indicator-words';

type Ref = Pick<Indicator, 'id'>;

export const choice = (name: string, label: string, words: Record<string, string>): CommandField => ({
  name,
  label,
  kind: 'choice',
  required: true,
  options: Object.entries(words).map(([value, text]) => ({ value, label: text })),
});

export function targetFields(prefix: string, source?: SourceText): CommandField[] {
  const t = textsOf(indicatorWords);
  const sentence: CommandField[] = source
    ? [
        {
          name: 'sources',
          label: t.source,
          render: (input) => <SourceField {...input} documentId={source.id} />,
        },
      ]
    : [];
  return [
    choice(`${prefix}type`, t.targetType, textsOf(indicatorChoices.targetType)),
    { name: `${prefix}value`, label: t.targetValue, kind: 'number', required: true },
    {
      name: `${prefix}upper`,
      label: t.targetUpper,
      kind: 'number',
      required: true,
      shown: (values) => values[`${prefix}type`] === 'RANGE',
    },
    { name: `${prefix}year`, label: t.targetYear, hint: t.targetYearHint },
    choice(`${prefix}commitment`, t.commitment, textsOf(indicatorChoices.commitment)),
    { name: `${prefix}denominator`, label: t.denominator, hint: t.denominatorHint },
    { name: `${prefix}text`, label: t.targetText, hint: t.targetTextHint, kind: 'prose', required: true },
    ...sentence,
  ];
}

export function targetOf(values: Values, prefix: string, source?: SourceText): NewTarget {
  const range = values[`${prefix}type`] === 'RANGE';
  return {
    type: values[`${prefix}type`] as NewTarget['type'],
    value: Number(values[`${prefix}value`]),
    upper: range ? wholeNumber(values[`${prefix}upper`]) : undefined,
    year: wholeNumber(values[`${prefix}year`]),
    per: 'TOTAL',
    commitment: values[`${prefix}commitment`] as NewTarget['commitment'],
    denominator: values[`${prefix}denominator`],
    text: values[`${prefix}text`] ?? '',
    ...(source && values.sources && { sources: sourcesOf(values.sources, source) }),
  };
}

/** One more target of an indicator in a draft: another year, or a standing one. */
export function newTargetCommand({ id, code }: Ref & { code: string }, source?: SourceText): Command {
  const t = textsOf(indicatorWords);
  return {
    title: `${t.addTarget}: ${code}`,
    submit: t.addTarget,
    done: t.saved,
    initial: { type: 'AT_LEAST', commitment: 'MANDATORY' },
    fields: targetFields('', source),
    send: (values, header) =>
      read(
        api.POST('/api/v1/indicators/{id}/targets', {
          params: { path: { id }, header },
          body: targetOf(values, '', source),
        }),
      ),
  };
}

/** A target of an issued plan, changed by a document from a day on. */
export async function amendTargetCommand({ id }: Ref, planId: string): Promise<Command> {
  const t = textsOf(indicatorWords);
  const { code, targets } = await read(api.GET('/api/v1/indicators/{id}', { params: { path: { id } } }));
  const documentIdOf = documentRegistrar();
  return {
    title: `${t.amendTarget}: ${code}`,
    submit: t.amendTarget,
    lead: t.amendLead,
    done: t.amended,
    initial: { targetId: targets[0]?.id, effectiveOn: today() },
    fields: [
      ...documentFields({ label: t.amendingDocument, required: true }),
      { name: 'effectiveOn', label: t.effectiveOn, kind: 'date', required: true },
      choice('targetId', t.targetType, Object.fromEntries(targets.map((one) => [one.id, one.text]))),
      { name: 'value', label: t.targetValue, kind: 'number', required: true },
      { name: 'upper', label: t.targetUpper, kind: 'number', shown: isRange },
      { name: 'text', label: t.targetText, hint: t.targetTextHint, kind: 'prose', required: true },
    ],
    send: async (values, header) => {
      const target = {
        value: Number(values.value),
        upper: isRange(values) ? wholeNumber(values.upper) : undefined,
        text: values.text,
      };
      const changes = [{ indicatorId: id, targetId: values.targetId, target }];
      return read(
        api.POST('/api/v1/plans/{id}/amendments', {
          params: { path: { id: planId }, header },
          body: {
            documentId: (await documentIdOf(values)) ?? '',
            effectiveOn: values.effectiveOn ?? '',
            changes,
          },
        }),
      );
    },
  };

  function isRange({ targetId }: Values): boolean {
    return targets.find((one) => one.id === targetId)?.type === 'RANGE';
  }
}
