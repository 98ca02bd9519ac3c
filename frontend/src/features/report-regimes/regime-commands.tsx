import { api, read, readVersioned } from '@/api/client';
import { currentSession } from '@/api/session';
import type { ReportRegime } from '@/api/types';
import { changesOf } from '@/business/fields';
import { ownUnits } from '@/business/own-units';
import { textsOf } from '@/i18n/messages';
import type { Command } from '@/ui/command';
import { uiWords } from '@/ui/words';
import { type Choices, regimeFields, regimeOf, regimeValues } from './regime-fields';
import { regimeWords } from './words';

const MOST = 200;

async function choices(): Promise<Choices> {
  const query = { limit: MOST };
  const [plans, outlines, units] = await Promise.all([
    read(api.GET('/api/v1/plans', { params: { query } })),
    read(api.GET('/api/v1/outlines', { params: { query } })),
    read(api.GET('/api/v1/units', { params: { query: { ...query, internal: true } } })),
  ]);
  const own = ownUnits(units.items);
  return {
    plans: plans.items,
    outlines: outlines.items,
    units: own.filter(({ parent }) => parent),
    house: own.find(({ parent }) => !parent)?.shortName,
  };
}

/** Who reports already stays choosable, also when the list of units does not reach him. */
function beyond({ reporters }: ReportRegime, { units }: Choices) {
  const listed = new Set(units.map(({ id }) => id));
  return reporters.filter(({ id }) => !listed.has(id));
}

/** The office that makes the regime consolidates its reports unless told. */
function ownOffice() {
  const session = currentSession();
  const positions = session.status === 'signed-in' ? session.user.positions : [];
  return positions.find(({ kind }) => ['HEAD', 'DEPUTY_HEAD', 'OFFICER'].includes(kind))?.unit;
}

/** What there is no choice about needs no choosing. */
const onlyOne = (among: readonly { id: string }[]) => (among.length === 1 ? among[0]?.id : undefined);

export async function newRegimeCommand(): Promise<Command> {
  const t = textsOf(regimeWords);
  const known = await choices();
  const office = ownOffice();
  return {
    title: t.add,
    submit: t.add,
    lead: known.outlines.length === 0 ? t.outlineFirst : undefined,
    stopped: known.outlines.length === 0,
    done: t.saved,
    initial: {
      frequency: 'YEAR',
      window: 'REPORTING',
      active: 'true',
      outlineId: onlyOne(known.outlines),
      planId: onlyOne(known.plans.filter(({ kind }) => kind === 'PLAN')),
      recipientUnit: office?.id,
      symbol: known.house && `BC-${known.house}`,
      // The least a report passes on its way: the head of who consolidates, and who signs.
      'route/HEAD': 'true',
      'route/DIRECTOR': 'true',
      'UNIT/rule': 'FIXED',
      'DEPARTMENT/rule': 'FIXED',
    },
    fields:
      known.outlines.length === 0
        ? []
        : [{ name: 'code', label: t.code, required: true }, ...regimeFields(known, office)],
    send: ({ code = '', ...values }, header) =>
      read(api.POST('/api/v1/report-regimes', { params: { header }, body: { code, ...regimeOf(values) } })),
  };
}

export async function editRegimeCommand(id: string): Promise<Command> {
  const t = textsOf(regimeWords);
  const [{ value: regime, etag }, known] = await Promise.all([
    readVersioned(api.GET('/api/v1/report-regimes/{id}', { params: { path: { id } } })),
    choices(),
  ]);
  const initial = regimeValues(regime);
  return {
    title: t.edit,
    submit: textsOf(uiWords).save,
    done: t.saved,
    draft: `report-regime/${id}`,
    initial,
    fields: regimeFields({ ...known, units: [...known.units, ...beyond(regime, known)] }),
    send: (values) =>
      read(
        api.PATCH('/api/v1/report-regimes/{id}', {
          params: { path: { id }, header: { 'If-Match': etag } },
          body: changesOf(regimeOf(initial), regimeOf(values)) as Partial<ReturnType<typeof regimeOf>>,
        }),
      ),
  };
}
