import { api, done, read, readVersioned } from '@/api/client';
import type { Indicator, IndicatorEdit, NewIndicator, Section } from '@/api/types';
import { changesOf, wholeNumber } from '@/business/fields';
import type { SourceText } from '@/business/task-plan-fields';
import { UnitField } from '@/business/unit-field';
import { textsOf } from '@/i18n/messages';
import type { Command, CommandField, Values } from '@/ui/command';
import { uiWords } from '@/ui/words';
import { indicatorChoices, indicatorWords } from './indicator-words';
import { choice, targetFields, targetOf } from './target-commands';

type Ref = Pick<Indicator, 'id'>;

function defining(sections: readonly Section[], indicator?: Indicator): CommandField[] {
  const t = textsOf(indicatorWords);
  const options = sections.map(({ id, code, title }) => ({ value: id, label: `${code}. ${title}` }));
  return [
    { name: 'code', label: t.code, hint: t.codeHint, required: true },
    { name: 'name', label: t.name, required: true },
    { name: 'sectionId', label: t.section, kind: 'choice', options },
    { name: 'definition', label: t.definition, hint: t.definitionHint, kind: 'prose' },
    {
      name: 'ownerUnit',
      label: t.owner,
      required: true,
      render: (input) => <UnitField {...input} internal chosen={indicator?.ownerUnit} />,
    },
    { name: 'unitOfMeasure', label: t.unitOfMeasure, hint: t.unitOfMeasureHint, required: true },
    { name: 'decimals', label: t.decimals, kind: 'number', required: true },
    choice('frequency', t.frequency, textsOf(indicatorChoices.frequency)),
    choice('direction', t.direction, textsOf(indicatorChoices.direction)),
    choice('basis', t.basis, textsOf(indicatorChoices.basis)),
    choice('aggregation/overTime', t.overTime, textsOf(indicatorChoices.overTime)),
    { name: 'method', label: t.method, kind: 'prose' },
    { name: 'dataSource', label: t.dataSource },
    { name: 'baseline/value', label: t.baseline, hint: t.baselineHint, kind: 'number' },
    { name: 'baseline/year', label: t.baselineYear },
  ];
}

function definedBy(values: Values, before?: Indicator) {
  const value = wholeNumber(values['baseline/value']);
  const none = before?.baseline.value === undefined ? before?.baseline : undefined;
  return {
    code: values.code ?? '',
    name: values.name ?? '',
    sectionId: values.sectionId,
    definition: values.definition ?? values.name ?? '',
    ownerUnit: values.ownerUnit ?? '',
    unitOfMeasure: values.unitOfMeasure ?? '',
    decimals: wholeNumber(values.decimals) ?? 0,
    frequency: values.frequency as NewIndicator['frequency'],
    direction: values.direction as NewIndicator['direction'],
    basis: values.basis as NewIndicator['basis'],
    aggregation: {
      ...(before?.aggregation ?? { overMembers: 'NONE' as const, multiplier: 100 }),
      overTime: values['aggregation/overTime'] as NewIndicator['aggregation']['overTime'],
    },
    method: values.method,
    dataSource: values.dataSource,
    baseline:
      value === undefined
        ? (none ?? { state: 'NOT_AVAILABLE' as const, reason: textsOf(indicatorWords).noBaseline })
        : {
            ...(before?.baseline.source && { source: before.baseline.source }),
            state: value === 0 ? ('ZERO' as const) : ('REPORTED' as const),
            ...(value !== 0 && { value }),
            year: wholeNumber(values['baseline/year']),
          },
  };
}

const FIRST = 'targets/0/';

interface Around {
  planId: string;
  sections: readonly Section[];
  source?: SourceText;
}

/** An indicator of a draft with its first target, beginning with the sentence it was found in. */
export function newIndicatorCommand({ planId, sections, source }: Around, known: Values = {}): Command {
  const t = textsOf(indicatorWords);
  return {
    title: t.add,
    submit: t.add,
    done: t.made,
    draft: `indicator/${planId}/${known.sources ?? ''}`,
    initial: {
      decimals: '0',
      frequency: 'YEARLY',
      direction: 'HIGHER_IS_BETTER',
      basis: 'CUMULATIVE',
      'aggregation/overTime': 'LAST',
      [`${FIRST}type`]: 'AT_LEAST',
      [`${FIRST}commitment`]: 'MANDATORY',
      [`${FIRST}text`]: known.description,
      sectionId: known.sectionId,
      sources: known.sources,
    },
    fields: [...defining(sections), ...targetFields(FIRST, source)],
    send: (values, header) =>
      read(
        api.POST('/api/v1/indicators', {
          params: { header },
          body: { planId, ...definedBy(values), targets: [targetOf(values, FIRST, source)] },
        }),
      ),
  };
}

export async function editIndicatorCommand({ id }: Ref, { sections }: Around): Promise<Command> {
  const t = textsOf(indicatorWords);
  const path = { id };
  const { value: indicator, etag } = await readVersioned(
    api.GET('/api/v1/indicators/{id}', { params: { path } }),
  );
  const { baseline } = indicator;
  const initial: Values = {
    ...textual(indicator),
    ownerUnit: indicator.ownerUnit.id,
    decimals: String(indicator.decimals),
    'aggregation/overTime': indicator.aggregation.overTime,
    'baseline/value': (baseline.state === 'ZERO' ? 0 : baseline.value)?.toString(),
    'baseline/year': baseline.year?.toString(),
  };
  return {
    title: `${t.edit}: ${indicator.code}`,
    submit: textsOf(uiWords).save,
    done: t.saved,
    initial,
    fields: defining(sections, indicator),
    send: async (values) => {
      const body = changesOf(definedBy(initial, indicator), definedBy(values, indicator)) as IndicatorEdit;
      if (Object.keys(body).length === 0) return indicator;
      return read(
        api.PATCH('/api/v1/indicators/{id}', { params: { path, header: { 'If-Match': etag } }, body }),
      );
    },
  };
}

function textual(indicator: Indicator): Values {
  const {
    code,
    name,
    sectionId,
    definition,
    unitOfMeasure,
    frequency,
    direction,
    basis,
    method,
    dataSource,
  } = indicator;
  return {
    code,
    name,
    sectionId,
    definition,
    unitOfMeasure,
    frequency,
    direction,
    basis,
    method,
    dataSource,
  };
}

export async function deleteIndicatorCommand({ id }: Ref): Promise<Command> {
  const t = textsOf(indicatorWords);
  const path = { id };
  const { value: indicator, etag } = await readVersioned(
    api.GET('/api/v1/indicators/{id}', { params: { path } }),
  );
  return {
    title: `${t.remove}: ${indicator.code}`,
    submit: t.remove,
    danger: true,
    lead: t.removeLead(indicator.name),
    done: t.removed,
    fields: [],
    send: () =>
      done(api.DELETE('/api/v1/indicators/{id}', { params: { path, header: { 'If-Match': etag } } })),
  };
}
