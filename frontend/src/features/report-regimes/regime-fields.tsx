import type { Outline, Plan, ReportRegime, ReportSigningRole, Unit, UnitRef } from '@/api/types';
import { wholeNumber } from '@/business/fields';
import { signingRoleWords } from '@/business/report-words';
import { UnitField } from '@/business/unit-field';
import { textsOf } from '@/i18n/messages';
import type { CommandField, Values } from '@/ui/command';
import { askedIds, askedValue } from './asked';
import { AskedField } from './asked-field';
import { frequencyWords, regimeWords, windowWords } from './words';

type Level = ReportRegime['levels'][number];

const FREQUENCIES = ['YEAR', 'HALF_YEAR', 'NINE_MONTHS', 'QUARTER', 'MONTH', 'AD_HOC'] as const;
const WINDOWS = ['REPORTING', 'CALENDAR'] as const;
const LEVELS = ['UNIT', 'DEPARTMENT'] as const;
const ROLES = ['HEAD', 'CHIEF_OF_OFFICE', 'DEPUTY_IN_CHARGE', 'DIRECTOR'] as const;

export interface Choices {
  plans: Plan[];
  outlines: Outline[];
  units: Pick<Unit, 'id' | 'name'>[];
  /** How the organisation abbreviates itself. */
  house?: string;
}

/** Everything a regime says, as the fields of a dialog. */
export function regimeFields({ plans, outlines, units }: Choices, office?: UnitRef): CommandField[] {
  const t = textsOf(regimeWords);
  const named = <K extends string>(keys: readonly K[], words: Record<K, string>) =>
    keys.map((value) => ({ value, label: words[value] }));
  return [
    { name: 'title', label: t.name, required: true },
    {
      name: 'frequency',
      label: t.frequency,
      kind: 'choice',
      required: true,
      options: named(FREQUENCIES, textsOf(frequencyWords)),
    },
    {
      name: 'window',
      label: t.window,
      kind: 'choice',
      required: true,
      options: named(WINDOWS, textsOf(windowWords)),
    },
    {
      name: 'planId',
      label: t.plan,
      kind: 'choice',
      options: plans.map(({ id, title }) => ({ value: id, label: title })),
    },
    ...plans.flatMap(askedFields),
    {
      name: 'outlineId',
      label: t.outline,
      kind: 'choice',
      required: true,
      options: outlines.map(({ id, title }) => ({ value: id, label: title })),
    },
    {
      name: 'recipientUnit',
      label: t.recipient,
      required: true,
      render: (input) => <UnitField {...input} internal chosen={office} />,
    },
    { name: 'addressee', label: t.addressee, required: true },
    { name: 'symbol', label: t.symbol, required: true },
    ...LEVELS.flatMap(levelFields),
    ...ROLES.flatMap(routeFields),
    { name: 'legalBasis', label: t.legalBasis, kind: 'prose' },
    ...units.map(({ id, name }, index) => ({
      name: `reporter/${id}`,
      label: name,
      kind: 'check' as const,
      hint: index === 0 ? t.reportersHint : undefined,
    })),
    { name: 'active', label: t.active, kind: 'check' },
  ];
}

/** What of one plan is asked; shown while that plan is the chosen one. */
function askedFields({ id: planId }: Plan): CommandField[] {
  const t = textsOf(regimeWords);
  const shown = (values: Values) => values.planId === planId;
  return [
    {
      name: `sectionIds/${planId}`,
      label: t.sectionIds,
      hint: t.sectionsHint,
      shown,
      check: (value) => (askedIds(value)?.length === 0 ? t.noSection : undefined),
      render: (input) => <AskedField {...input} kind="sectionIds" planId={planId} all={t.allSections} />,
    },
    {
      name: `indicatorIds/${planId}`,
      label: t.indicatorIds,
      shown,
      render: (input) => <AskedField {...input} kind="indicatorIds" planId={planId} all={t.allIndicators} />,
    },
    {
      name: `taskIds/${planId}`,
      label: t.taskIds,
      hint: t.tasksHint,
      shown,
      render: (input) => <AskedField {...input} kind="taskIds" planId={planId} />,
    },
  ];
}

/** What of the chosen plan is asked, as the API takes it. */
function asked({ planId, ...values }: Values) {
  return {
    sectionIds: askedIds(values[`sectionIds/${planId}`]),
    indicatorIds: askedIds(values[`indicatorIds/${planId}`]),
    taskIds: askedIds(values[`taskIds/${planId}`]) ?? [],
  };
}

function levelFields(level: Level['level']): CommandField[] {
  const t = textsOf(regimeWords);
  const name = t[level];
  const fixed = (values: Values) => values[`${level}/rule`] === 'FIXED';
  return [
    {
      name: `${level}/rule`,
      label: t.ruleOf(name),
      kind: 'choice',
      required: true,
      options: (['FIXED', 'WORKING_DAYS_AFTER_CUT_OFF'] as const).map((value) => ({
        value,
        label: t[value],
      })),
    },
    { name: `${level}/day`, label: t.dayOf(name), kind: 'number', required: true, shown: fixed },
    { name: `${level}/month`, label: t.monthOf(name), kind: 'number', shown: fixed },
    { name: `${level}/yearOffset`, label: t.yearOf(name), kind: 'number', shown: fixed },
    {
      name: `${level}/workingDays`,
      label: t.workingDaysOf(name),
      kind: 'number',
      required: true,
      shown: (values) => values[`${level}/rule`] === 'WORKING_DAYS_AFTER_CUT_OFF',
    },
    {
      name: `${level}/bound`,
      label: t.boundOf(name),
      kind: 'choice',
      options: (['BEFORE', 'BY'] as const).map((value) => ({ value, label: t[value] })),
      shown: fixed,
    },
    { name: `${level}/text`, label: t.textOf(name) },
  ];
}

function routeFields(role: ReportSigningRole['role']): CommandField[] {
  const t = textsOf(regimeWords);
  const name = textsOf(signingRoleWords)[role];
  return [
    { name: `route/${role}`, label: `${t.route}: ${name}`, kind: 'check' },
    {
      name: `purpose/${role}`,
      label: t.purposeOf(name),
      shown: (values) => values[`route/${role}`] === 'true',
    },
  ];
}

/** What the fields start from. */
export function regimeValues(regime: ReportRegime): Values {
  const { levels, signingRoute, reporters } = regime;
  return {
    title: regime.title,
    frequency: regime.frequency,
    window: regime.window,
    planId: regime.planId,
    ...(regime.planId && {
      [`sectionIds/${regime.planId}`]: askedValue(regime.sectionIds),
      [`indicatorIds/${regime.planId}`]: askedValue(regime.indicatorIds),
      [`taskIds/${regime.planId}`]: askedValue(regime.taskIds),
    }),
    outlineId: regime.outlineId,
    recipientUnit: regime.recipientUnit.id,
    addressee: regime.addressee,
    symbol: regime.symbol,
    legalBasis: regime.legalBasis,
    active: regime.active ? 'true' : undefined,
    ...Object.fromEntries(reporters.map(({ id }) => [`reporter/${id}`, 'true'])),
    ...Object.fromEntries(
      levels.flatMap(({ level, ...rest }) =>
        Object.entries(rest).map(([name, value]) => [`${level}/${name}`, value?.toString()]),
      ),
    ),
    ...Object.fromEntries(
      signingRoute.flatMap(({ role, purpose }) => [
        [`route/${role}`, 'true'],
        [`purpose/${role}`, purpose],
      ]),
    ),
  };
}

/** What was entered, as the API takes it. */
export function regimeOf(values: Values) {
  return {
    title: values.title ?? '',
    frequency: values.frequency as ReportRegime['frequency'],
    window: values.window as ReportRegime['window'],
    planId: values.planId,
    ...asked(values),
    outlineId: values.outlineId ?? '',
    recipientUnit: values.recipientUnit ?? '',
    addressee: values.addressee ?? '',
    symbol: values.symbol ?? '',
    legalBasis: values.legalBasis,
    active: values.active === 'true',
    reporters: Object.keys(values)
      .filter((name) => name.startsWith('reporter/') && values[name] === 'true')
      .map((name) => name.slice('reporter/'.length)),
    levels: LEVELS.map((level) => levelOf(level, values)),
    signingRoute: [
      { role: 'AUTHOR' as const },
      ...ROLES.filter((role) => values[`route/${role}`] === 'true').map((role) => ({
        role,
        purpose: values[`purpose/${role}`],
      })),
      { role: 'CLERK' as const },
    ],
  };
}

function levelOf(level: Level['level'], values: Values): Level {
  const said = (name: string) => values[`${level}/${name}`];
  const rule = said('rule') as Level['rule'];
  if (rule === 'WORKING_DAYS_AFTER_CUT_OFF') {
    return { level, rule, workingDays: wholeNumber(said('workingDays')), text: said('text') };
  }
  return {
    level,
    rule,
    day: wholeNumber(said('day')),
    month: wholeNumber(said('month')),
    yearOffset: wholeNumber(said('yearOffset')),
    bound: said('bound') as Level['bound'],
    text: said('text'),
  };
}
