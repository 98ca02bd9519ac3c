import { api, done, read, readVersioned } from '@/api/client';
import type { components } from '@/api/schema';
import { textsOf } from '@/i18n/messages';
import { formatDate } from '@/lib/dates';
import type { Command, CommandField } from '@/ui/command';
import { uiWords } from '@/ui/words';
import { dayKindWords } from './day-kinds';
import { calendarWords } from './words';

export type CalendarDay = components['schemas']['CalendarDay'];

const path = '/api/v1/calendar-days/{id}';

function fields(withDate: boolean): CommandField[] {
  const t = textsOf(calendarWords);
  const kinds = Object.entries(textsOf(dayKindWords));
  return [
    ...(withDate ? [{ name: 'date', label: t.date, kind: 'date' as const, required: true }] : []),
    {
      name: 'kind',
      label: t.kind,
      kind: 'choice',
      required: true,
      options: kinds.map(([value, label]) => ({ value, label })),
    },
    { name: 'name', label: t.name, required: true },
    {
      name: 'swappedWith',
      label: t.swappedWith,
      kind: 'date',
      shown: ({ kind }) => kind !== undefined && kind !== 'HOLIDAY',
    },
    { name: 'source', label: t.source },
    { name: 'verified', label: t.verified, kind: 'check' },
  ];
}

export function addDayCommand(): Command {
  const t = textsOf(calendarWords);
  return {
    title: t.add,
    submit: t.add,
    done: t.saved,
    fields: fields(true),
    send: ({ date = '', kind, name = '', swappedWith, source, verified }, header) =>
      read(
        api.POST('/api/v1/calendar-days', {
          params: { header },
          body: {
            date,
            kind: kind as CalendarDay['kind'],
            name,
            swappedWith,
            source,
            verified: verified === 'true',
          },
        }),
      ),
  };
}

export async function editDayCommand({ id }: CalendarDay): Promise<Command> {
  const t = textsOf(calendarWords);
  const { value: day, etag } = await readVersioned(api.GET(path, { params: { path: { id } } }));
  const { kind, name, swappedWith, source, verified } = day;
  return {
    title: `${t.edit}: ${formatDate(day.date)}`,
    submit: textsOf(uiWords).save,
    done: t.saved,
    draft: `calendar-day/${id}`,
    initial: { kind, name, swappedWith, source, verified: verified ? 'true' : undefined },
    fields: fields(false),
    send: (values) =>
      read(
        api.PATCH(path, {
          params: { path: { id }, header: { 'If-Match': etag } },
          body: {
            kind: values.kind as CalendarDay['kind'],
            name: values.name,
            swappedWith: values.swappedWith ?? null,
            source: values.source ?? null,
            verified: values.verified === 'true',
          },
        }),
      ),
  };
}

export async function removeDayCommand({ id, date }: CalendarDay): Promise<Command> {
  const t = textsOf(calendarWords);
  const { etag } = await readVersioned(api.GET(path, { params: { path: { id } } }));
  return {
    title: `${t.remove}: ${formatDate(date)}`,
    lead: t.removeLead(formatDate(date)),
    submit: t.remove,
    danger: true,
    done: t.saved,
    fields: [],
    send: () => done(api.DELETE(path, { params: { path: { id }, header: { 'If-Match': etag } } })),
  };
}
