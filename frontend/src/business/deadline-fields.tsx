import type { Authority, Deadline, DeadlineType, NewDeadline, Recurrence } from '@/api/types';
import { textsOf } from '@/i18n/messages';
import { today } from '@/lib/dates';
import type { CommandField, Values } from '@/ui/command';
import { lastDayOf, type NamedPeriod, periodKey, periodOf } from './deadline-periods';
import {
  authorityWords,
  deadlineTypeWords,
  deadlineWords,
  partWords,
  recurrenceWords,
} from './deadline-words';
import { DocumentField } from './document-field';
import { wholeNumber } from './fields';

const TYPE = 'deadline/type';
const UNSET: DeadlineType[] = ['CONTINUOUS', 'NONE'];

const options = (words: Record<string, string>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));
const is =
  (...types: DeadlineType[]) =>
  (values: Values) =>
    types.includes(values[TYPE] as DeadlineType);
const isSet = (values: Values) => Boolean(values[TYPE]) && !is(...UNSET)(values);

/** The deadline of a task: its type, and then only what that type needs. */
export function deadlineFields(): CommandField[] {
  const t = textsOf(deadlineWords);
  const bounds = [
    { value: 'BY', label: t.BY },
    { value: 'BEFORE', label: t.BEFORE },
  ];
  return [
    {
      name: TYPE,
      label: t.type,
      kind: 'choice',
      required: true,
      options: options(textsOf(deadlineTypeWords)),
    },
    { name: 'deadline/statedDate', label: t.statedDate, kind: 'date', required: true, shown: is('FIXED') },
    ...periodFields(),
    ...recurrenceFields(),
    {
      name: 'deadline/bound',
      label: t.bound,
      kind: 'choice',
      required: true,
      options: bounds,
      shown: (values) =>
        is('FIXED')(values) || (is('RECURRING')(values) && Boolean(values['deadline/recurrence/day'])),
    },
    {
      name: 'deadline/documentId',
      label: t.document,
      required: true,
      shown: is('BY_DOCUMENT'),
      render: (input) => <DocumentField {...input} />,
    },
    { name: 'deadline/event', label: t.event, required: true, shown: is('ON_EVENT') },
    { name: 'deadline/text', label: t.text, hint: t.textHint, shown: (values) => Boolean(values[TYPE]) },
    authorityField('deadline/setBy', t.setBy),
    authorityField('deadline/extensionAuthority', t.extensionAuthority),
  ];
}

function authorityField(name: string, label: string): CommandField {
  return {
    name,
    label,
    kind: 'choice',
    required: true,
    options: options(textsOf(authorityWords)),
    shown: isSet,
  };
}

function periodFields(): CommandField[] {
  const t = textsOf(deadlineWords);
  const year = (value: string | undefined) =>
    value && !/^(19|20|21)\d\d$/.test(value) ? t.badYear : undefined;
  return [
    {
      name: 'deadline/period',
      label: t.part,
      kind: 'choice',
      required: true,
      options: options(textsOf(partWords)),
      shown: is('END_OF_PERIOD'),
    },
    { name: 'deadline/period/year', label: t.year, required: true, check: year, shown: is('END_OF_PERIOD') },
    {
      name: 'deadline/period/lastYear',
      label: t.lastYear,
      required: true,
      check: year,
      shown: (values) => is('END_OF_PERIOD')(values) && values['deadline/period'] === 'SPAN',
    },
  ];
}

function recurrenceFields(): CommandField[] {
  const t = textsOf(deadlineWords);
  const shown = is('RECURRING');
  const unit = 'deadline/recurrence/unit';
  return [
    {
      name: unit,
      label: t.recurrence,
      kind: 'choice',
      required: true,
      options: options(textsOf(recurrenceWords)),
      shown,
    },
    { name: 'deadline/recurrence/times', label: t.times, kind: 'number', required: true, shown },
    {
      name: 'deadline/recurrence/month',
      label: t.month,
      hint: t.monthHint,
      kind: 'number',
      shown: (values) =>
        shown(values) && values['deadline/recurrence/times'] === '1' && values[unit] !== 'MONTH',
    },
    { name: 'deadline/recurrence/day', label: t.day, hint: t.dayHint, kind: 'number', shown },
  ];
}

/** What a new deadline starts from. */
export function newDeadlineValues(): Values {
  return {
    'deadline/period': 'YEAR',
    'deadline/period/year': today().slice(0, 4),
    'deadline/bound': 'BY',
    'deadline/recurrence/unit': 'YEAR',
    'deadline/recurrence/times': '1',
    'deadline/setBy': 'DIRECTOR',
    'deadline/extensionAuthority': 'DIRECTOR',
  };
}

/** A deadline as the form's fields hold it. */
export function deadlineValues(deadline: Deadline): Values {
  const { recurrence } = deadline;
  const period = deadline.period && periodOf(deadline.period);
  const held: Values = {
    [TYPE]: deadline.type,
    'deadline/text': deadline.text,
    'deadline/statedDate': deadline.statedDate,
    'deadline/bound': deadline.bound,
    'deadline/period': period ? period.part : undefined,
    'deadline/period/year': period ? period.year : undefined,
    'deadline/period/lastYear': period ? period.lastYear : undefined,
    'deadline/recurrence/unit': recurrence?.unit,
    'deadline/recurrence/times': recurrence?.times.toString(),
    'deadline/recurrence/month': recurrence?.month?.toString(),
    'deadline/recurrence/day': recurrence?.day?.toString(),
    'deadline/documentId': deadline.documentId,
    'deadline/event': deadline.event,
    'deadline/setBy': deadline.setBy,
    'deadline/extensionAuthority': deadline.extensionAuthority,
  };
  const known = Object.entries(held).filter(([, value]) => value !== undefined);
  return { ...newDeadlineValues(), ...Object.fromEntries(known) };
}

/** The deadline that was entered; its wording, where none was given, from what was chosen. */
export function deadlineOf(values: Values): NewDeadline {
  const type = values[TYPE] as DeadlineType;
  const deadline: NewDeadline = {
    type,
    text: '',
    ...(is('FIXED')(values) && {
      statedDate: values['deadline/statedDate'],
      bound: values['deadline/bound'] as Deadline['bound'],
    }),
    ...(is('END_OF_PERIOD')(values) && inPeriod(namedPeriod(values))),
    ...(is('RECURRING')(values) && recurring(values)),
    ...(is('BY_DOCUMENT')(values) && { documentId: values['deadline/documentId'] }),
    ...(is('ON_EVENT')(values) && { event: values['deadline/event'] }),
    ...(isSet(values) && {
      setBy: values['deadline/setBy'] as Authority,
      extensionAuthority: values['deadline/extensionAuthority'] as Authority,
    }),
  };
  return { ...deadline, text: values['deadline/text'] || deadlineText(deadline) };
}

function namedPeriod(values: Values): NamedPeriod {
  return {
    part: values['deadline/period'] ?? '',
    year: values['deadline/period/year'] ?? '',
    lastYear: values['deadline/period/lastYear'],
  };
}

export function inPeriod(period: NamedPeriod): Pick<NewDeadline, 'period' | 'statedDate' | 'bound'> {
  return { period: periodKey(period), statedDate: lastDayOf(period), bound: 'BY' };
}

function recurring(values: Values): Pick<NewDeadline, 'recurrence' | 'bound'> {
  const day = wholeNumber(values['deadline/recurrence/day']);
  return {
    recurrence: {
      unit: values['deadline/recurrence/unit'] as Recurrence['unit'],
      times: wholeNumber(values['deadline/recurrence/times']) ?? 1,
      month: wholeNumber(values['deadline/recurrence/month']),
      day,
    },
    bound: day === undefined ? undefined : (values['deadline/bound'] as Deadline['bound']),
  };
}

/** A deadline in words, for when the document's own are not given. */
export function deadlineText(deadline: Omit<NewDeadline, 'text'>): string {
  const t = textsOf(deadlineWords);
  const { type, statedDate = '', bound, event, recurrence } = deadline;
  const period = deadline.period ? periodOf(deadline.period) : undefined;
  if (type === 'FIXED') return bound === 'BEFORE' ? t.before(statedDate) : t.by(statedDate);
  if (type === 'ON_EVENT' && event) return event;
  if (type === 'RECURRING' && recurrence) return textsOf(recurrenceWords)[recurrence.unit];
  if (type !== 'END_OF_PERIOD' || !period) return textsOf(deadlineTypeWords)[type];
  if (period.part === 'YEAR') return t.inYear(period.year);
  if (period.part === 'SPAN') return t.inYears(period.year, period.lastYear ?? '');
  const parts: Record<string, string> = textsOf(partWords);
  return t.inPeriod(parts[period.part] ?? period.part, period.year);
}
