import { api, read, readVersioned } from '@/api/client';
import type { Unit, UnitEventKind, UnitKind, UnitRef } from '@/api/types';
import { UnitField } from '@/business/unit-field';
import { textsOf } from '@/i18n/messages';
import type { Command, CommandField, Values } from '@/ui/command';
import { uiWords } from '@/ui/words';
import { codeFor } from './new-units';
import { unitEventWords, unitKindWords, unitWords } from './words';

const EVENTS: UnitEventKind[] = ['MERGE', 'SPLIT', 'RENAME', 'ABOLISH'];

const on = (values: Values, name: string) => values[name] === 'true';

function sharedFields(above?: UnitRef): CommandField[] {
  const t = textsOf(unitWords);
  const kinds = textsOf(unitKindWords);
  return [
    { name: 'name', label: t.name, required: true },
    { name: 'shortName', label: t.shortName },
    {
      name: 'kind',
      label: t.kind,
      kind: 'choice',
      required: true,
      options: Object.entries(kinds).map(([value, label]) => ({ value, label })),
    },
    { name: 'parent', label: t.parent, render: (input) => <UnitField {...input} chosen={above} /> },
    { name: 'hasSeal', label: t.hasSeal, kind: 'check' },
  ];
}

/**
 * A new unit, in the organisation or outside it. `above` is the organisation its administrator keeps: a unit is added
 * there unless told, and only whoever keeps the whole installation makes another organisation of it.
 */
export function newUnitCommand(above: UnitRef | undefined, units: readonly Unit[]): Command {
  const t = textsOf(unitWords);
  // A unit is known by its name; the code is made from it.
  const [name, ...others] = sharedFields(above);
  const first = name ? [name] : [];
  return {
    title: t.add,
    submit: t.add,
    done: t.saved,
    initial: above && { parent: above.id, kind: 'OFFICE' },
    fields: [
      ...first,
      { name: 'code', label: t.code, hint: t.codeHint },
      ...others,
      { name: 'internal', label: t.isInternal, kind: 'check', shown: (values) => !above && !values.parent },
      { name: 'validFrom', label: t.validFrom, kind: 'date' },
    ],
    send: (values, header) =>
      read(
        api.POST('/api/v1/units', {
          params: { header },
          body: {
            code:
              values.code ??
              codeFor(
                values.name ?? '',
                values.shortName,
                units.find(({ id }) => id === values.parent)?.code,
                units.map(({ code }) => code),
              ),
            name: values.name ?? '',
            shortName: values.shortName,
            kind: values.kind as UnitKind,
            parent: values.parent,
            internal: on(values, 'internal'),
            hasSeal: on(values, 'hasSeal'),
            validFrom: values.validFrom,
          },
        }),
      ),
  };
}

/** A change of a unit that holds from a day on; what held before stays on record. */
export async function editUnitCommand({ id }: Unit): Promise<Command> {
  const t = textsOf(unitWords);
  const { value: unit, etag } = await readVersioned(
    api.GET('/api/v1/units/{id}', { params: { path: { id } } }),
  );
  return {
    title: `${t.edit}: ${unit.name}`,
    submit: textsOf(uiWords).save,
    done: t.saved,
    initial: {
      name: unit.name,
      shortName: unit.shortName,
      kind: unit.kind,
      parent: unit.parent?.id,
      hasSeal: unit.hasSeal ? 'true' : undefined,
    },
    fields: [
      ...sharedFields(),
      { name: 'effectiveOn', label: t.effectiveOn, hint: t.effectiveHint, kind: 'date' },
    ],
    send: (values) =>
      read(
        api.PATCH('/api/v1/units/{id}', {
          params: { path: { id }, header: { 'If-Match': etag } },
          body: {
            name: values.name,
            shortName: values.shortName ?? null,
            kind: values.kind as UnitKind,
            parent: values.parent ?? null,
            hasSeal: on(values, 'hasSeal'),
            effectiveOn: values.effectiveOn,
          },
        }),
      ),
  };
}

/** A merger, division, renaming or abolition, with its day and its legal document. */
export function unitEventCommand(): Command {
  const t = textsOf(unitWords);
  const events = textsOf(unitEventWords);
  const is =
    (...kinds: UnitEventKind[]) =>
    (values: Values) =>
      kinds.includes(values.kind as UnitEventKind);
  const unit = (name: string, label: string, kinds: UnitEventKind[], required = false): CommandField => ({
    name,
    label,
    required,
    shown: is(...kinds),
    render: (input) => <UnitField {...input} />,
  });
  return {
    title: t.event,
    submit: t.event,
    done: t.recorded,
    fields: [
      {
        name: 'kind',
        label: t.eventKind,
        kind: 'choice',
        required: true,
        options: EVENTS.map((value) => ({ value, label: events[value] })),
      },
      { name: 'happenedOn', label: t.happenedOn, kind: 'date', required: true },
      unit('fromUnits/0', t.from, EVENTS, true),
      unit('fromUnits/1', t.other, ['MERGE']),
      unit('toUnits/0', t.into, ['MERGE', 'SPLIT'], true),
      unit('toUnits/1', t.intoSecond, ['SPLIT']),
      { name: 'newName', label: t.newName, required: true, shown: is('RENAME') },
      { name: 'newShortName', label: t.newShortName, shown: is('RENAME') },
      { name: 'legalBasis', label: t.legalBasis },
    ],
    send: (values, header) =>
      read(
        api.POST('/api/v1/unit-events', {
          params: { header },
          body: {
            kind: values.kind as UnitEventKind,
            happenedOn: values.happenedOn ?? '',
            fromUnits: several(values, 'fromUnits'),
            toUnits: values['toUnits/0'] ? several(values, 'toUnits') : undefined,
            newName: values.newName,
            newShortName: values.newShortName,
            legalBasis: values.legalBasis,
          },
        }),
      ),
  };
}

function several(values: Values, name: string): string[] {
  return [values[`${name}/0`], values[`${name}/1`]].filter((value): value is string => Boolean(value));
}
