import { api, read, readVersioned } from '@/api/client';
import type { Plan, PlanEdit, PlanKind, UnitRef } from '@/api/types';
import { documentFields, documentRegistrar } from '@/business/document-fields';
import { changesOf } from '@/business/fields';
import { UnitField } from '@/business/unit-field';
import { textsOf } from '@/i18n/messages';
import { today } from '@/lib/dates';
import type { Command, CommandField, Values } from '@/ui/command';
import { uiWords } from '@/ui/words';
import { codeFrom, followTitle } from './plan-naming';
import { planKeepingWords } from './plan-words';

/** A new plan, as a draft, or a register, in use at once. `office` is the caller's own, which keeps it unless told. */
export async function newPlanCommand(kind: PlanKind, office?: UnitRef): Promise<Command> {
  const t = textsOf(planKeepingWords);
  const owner = office && (await organisationOf(office));
  const year = today().slice(0, 4);
  const documentIdOf = documentRegistrar();
  const title = kind === 'PLAN' ? t.newPlan : t.newRegister;
  return {
    title,
    submit: title,
    lead: kind === 'PLAN' ? t.planLead : t.registerLead,
    done: t.made,
    draft: `plan/${kind}`,
    initial: {
      startsOn: `${year}-01-01`,
      endsOn: kind === 'PLAN' ? `${year}-12-31` : undefined,
      'document/type': kind === 'PLAN' ? 'PLAN' : undefined,
      'document/issuer': kind === 'PLAN' ? owner?.name : undefined,
      ownerUnit: owner?.id,
      trackingUnit: office?.id,
      consolidatingUnit: office?.id,
    },
    follow: kind === 'PLAN' ? followTitle : undefined,
    fields: [
      ...nameFields(kind),
      ...(kind === 'PLAN' ? documentFields({ label: t.planDocument, text: true }) : []),
      ...periodFields(kind),
      unitField('ownerUnit', t.owner, { chosen: owner, internal: true, required: true }),
      ...officeFields({ trackingUnit: office, consolidatingUnit: office }),
    ],
    send: async (values, header) =>
      read(
        api.POST('/api/v1/plans', {
          params: { header },
          body: {
            code: codeFrom(values),
            kind,
            title: values.title ?? '',
            description: values.description,
            documentId: await documentIdOf(values),
            startsOn: values.startsOn ?? '',
            endsOn: values.endsOn,
            ownerUnit: values.ownerUnit ?? '',
            trackingUnit: values.trackingUnit ?? '',
            consolidatingUnit: values.consolidatingUnit ?? '',
            reportsToUnit: values.reportsToUnit,
          },
        }),
      ),
  };
}

/** The organisation an office belongs to: the unit at the top of its line. */
async function organisationOf(office: UnitRef): Promise<UnitRef> {
  const { items } = await read(
    api.GET('/api/v1/units', { params: { query: { internal: true, limit: 200 } } }),
  );
  let at: UnitRef = office;
  for (let step = 0; step < items.length; step++) {
    const parent = items.find(({ id }) => id === at.id)?.parent;
    if (!parent) return at;
    at = parent;
  }
  return at;
}

/** Everything of a draft or a register; of an issued plan only what its document does not say. */
export async function editPlanCommand({ id }: Pick<Plan, 'id'>): Promise<Command> {
  const t = textsOf(planKeepingWords);
  const { value: plan, etag } = await readVersioned(
    api.GET('/api/v1/plans/{id}', { params: { path: { id } } }),
  );
  const draft = plan.state === 'DRAFT';
  const documentIdOf = documentRegistrar();
  const initial: Values = {
    code: plan.code,
    title: plan.title,
    description: plan.description,
    documentId: plan.document?.id,
    startsOn: plan.startsOn,
    endsOn: plan.endsOn,
    trackingUnit: plan.trackingUnit?.id,
    consolidatingUnit: plan.consolidatingUnit?.id,
    reportsToUnit: plan.reportsToUnit?.id,
  };
  return {
    title: t.edit,
    submit: textsOf(uiWords).save,
    done: t.saved,
    initial,
    fields: [
      ...(draft
        ? [
            ...nameFields(plan.kind),
            ...documentFields({ label: t.planDocument, text: true }),
            ...periodFields(plan.kind),
          ]
        : [descriptionField()]),
      ...officeFields(plan),
    ],
    send: async (values) => {
      const after = {
        ...values,
        ...(draft && { code: codeFrom(values), documentId: await documentIdOf(values) }),
      };
      const names = draft ? Object.keys(initial) : KEPT;
      const body = changesOf(only(initial, names), only(after, names)) as PlanEdit;
      if (Object.keys(body).length === 0) return plan;
      return read(
        api.PATCH('/api/v1/plans/{id}', { params: { path: { id }, header: { 'If-Match': etag } }, body }),
      );
    },
  };
}

/** What stays editable once a plan is issued. */
const KEPT = ['description', 'trackingUnit', 'consolidatingUnit', 'reportsToUnit'];

function only(values: Values, names: readonly string[]): Values {
  return Object.fromEntries(names.map((name) => [name, values[name]]));
}

const descriptionField = (): CommandField => ({
  name: 'description',
  label: textsOf(planKeepingWords).description,
  kind: 'prose',
});

function nameFields(kind: PlanKind): CommandField[] {
  const t = textsOf(planKeepingWords);
  return [
    { name: 'title', label: t.name, required: true },
    {
      name: 'code',
      label: kind === 'PLAN' ? t.planCode : t.registerCode,
      hint: kind === 'PLAN' ? t.codeHintOptional : t.codeHint,
      required: kind !== 'PLAN',
    },
    descriptionField(),
  ];
}

function periodFields(kind: PlanKind): CommandField[] {
  const t = textsOf(planKeepingWords);
  return [
    { name: 'startsOn', label: t.startsOn, kind: 'date', required: true },
    { name: 'endsOn', label: t.endsOn, kind: 'date', required: kind === 'PLAN' },
  ];
}

function officeFields(units: Partial<Pick<Plan, 'trackingUnit' | 'consolidatingUnit' | 'reportsToUnit'>>) {
  const t = textsOf(planKeepingWords);
  const own = { internal: true, required: true };
  return [
    unitField('trackingUnit', t.tracking, { ...own, chosen: units.trackingUnit }),
    unitField('consolidatingUnit', t.consolidating, { ...own, chosen: units.consolidatingUnit }),
    unitField('reportsToUnit', t.reportsTo, { chosen: units.reportsToUnit }),
  ];
}

interface UnitFieldOptions {
  chosen?: UnitRef;
  internal?: boolean;
  required?: boolean;
}

function unitField(name: string, label: string, options: UnitFieldOptions): CommandField {
  const { required, ...unit } = options;
  return { name, label, required, render: (input) => <UnitField {...input} {...unit} /> };
}
