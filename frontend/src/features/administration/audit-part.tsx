import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api, read } from '@/api/client';
import type { components } from '@/api/schema';
import { AdministrationTabs } from '@/business/administration-tabs';
import { peopleQuery } from '@/business/person-queries';
import { useText } from '@/i18n/messages';
import { formatDate, formatInstant } from '@/lib/dates';
import { formatNumber } from '@/lib/numbers';
import { compareText } from '@/lib/text';
import { type Address, useAddress } from '@/ui/address';
import { Button } from '@/ui/button';
import { FilterDate } from '@/ui/filter-date';
import { FilterBar, FilterSelect } from '@/ui/filters';
import { Page } from '@/ui/page';
import { Empty, Loaded } from '@/ui/page-state';
import { Tag } from '@/ui/tag';
import { uiWords } from '@/ui/words';
import classes from './administration.module.css';
import { OPERATIONS, TYPES, useAuditNames } from './audit-names';
import { changesOf } from './difference';
import { auditWords } from './words';

type AuditEvent = components['schemas']['AuditEvent'];
const dayStart = (day: string | undefined) => (day ? `${day}T00:00:00+07:00` : undefined);

function queryOf(address: Address) {
  const next = address.to && new Date(Date.parse(`${address.to}T00:00:00+07:00`) + 86_400_000).toISOString();
  return {
    actor: address.actor,
    resourceType: address.type,
    resourceId: address.resource,
    requestId: address.request,
    operation: address.operation && /^[a-zA-Z]+$/.test(address.operation) ? address.operation : undefined,
    from: dayStart(address.from),
    to: next || undefined,
    limit: 50,
  };
}

/** Every write with who, when, from where, and what became of each field; the newest first. */
export function AuditPart() {
  const t = useText(auditWords);
  const ui = useText(uiWords);
  const [address, setAddress] = useAddress();
  const query = queryOf(address);
  const events = useInfiniteQuery({
    queryKey: ['audit-events', query],
    queryFn: ({ pageParam }) =>
      read(
        api.GET('/api/v1/audit-events', { params: { query: { ...query, cursor: pageParam || undefined } } }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });
  const rows = events.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page title={t.title}>
      <AdministrationTabs />
      <Filters address={address} onChange={setAddress} />
      <Loaded query={events} isEmpty={() => rows.length === 0} empty={<Empty>{t.none}</Empty>}>
        {() => (
          <>
            <ol className={classes.events}>
              {rows.map((event) => (
                <Event key={event.seq} event={event} />
              ))}
            </ol>
            {events.hasNextPage && (
              <div>
                <Button loading={events.isFetchingNextPage} onClick={() => void events.fetchNextPage()}>
                  {ui.more}
                </Button>
              </div>
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Event({ event }: { event: AuditEvent }) {
  const t = useText(auditWords);
  const names = useAuditNames();
  const what = `${t[event.op]} ${names.type(event.resourceType)}`;
  const by = event.operation && names.operation(event.operation);
  const changes = changesOf(event.before, event.after);
  const side = (field: string, text: string | undefined) =>
    text === undefined ? (event.blanked?.includes(field) ? t.blanked : t.blank) : spokenValue(text, t);
  return (
    <li className={classes.event}>
      <p className={classes.line}>
        <time dateTime={event.occurredAt}>{formatInstant(event.occurredAt)}</time>
        <strong>{event.actor.fullName}</strong>
        {event.onBehalfOf && <span>{t.behalf(event.onBehalfOf.fullName)}</span>}
        <span>
          {what}
          {by && by !== what && ` (${by})`}
        </span>
        <Tag tone={event.sealed ? 'quiet' : 'soon'} shape={event.sealed ? 'check' : 'clock'} plain>
          {event.sealed ? t.sealed : t.unsealed}
        </Tag>
      </p>
      {changes.length > 0 && (
        <details open={event.op === 'UPDATE'}>
          <summary>{t.fields(formatNumber(changes.length))}</summary>
          <table className={classes.difference}>
            <thead>
              <tr>
                <th scope="col">{t.field}</th>
                {event.op !== 'INSERT' && <th scope="col">{t.before}</th>}
                {event.op !== 'DELETE' && <th scope="col">{t.after}</th>}
              </tr>
            </thead>
            <tbody>
              {changes.map(({ field, before, after }) => (
                <tr key={field}>
                  <th scope="row" title={field}>
                    {names.field(field)}
                  </th>
                  {event.op !== 'INSERT' && <td data-side="before">{side(field, before)}</td>}
                  {event.op !== 'DELETE' && <td data-side="after">{side(field, after)}</td>}
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
      <p className={classes.soft}>
        <Link to="." search={{ request: event.requestId }}>
          {t.whole}
        </Link>
        {' · '}
        <Link to="." search={{ type: event.resourceType, resource: event.resourceId }}>
          {t.history}
        </Link>
        {event.remoteAddress && ` · ${t.address} ${event.remoteAddress}`}
      </p>
    </li>
  );
}

/** Instants, days and yes or no as people write them; everything else as it is kept. */
function spokenValue(text: string, t: { yes: string; no: string }): string {
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text)) return formatInstant(text);
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return formatDate(text);
  return text === 'true' ? t.yes : text === 'false' ? t.no : text;
}

interface FiltersProps {
  address: Address;
  onChange: (change: Address) => void;
}

function Filters({ address, onChange }: FiltersProps) {
  const t = useText(auditWords);
  const people = useQuery(peopleQuery({}));
  const names = useAuditNames();
  const named = (values: readonly string[], nameOf: (value: string) => string) =>
    values
      .map((value) => ({ value, label: nameOf(value) }))
      .sort((one, other) => compareText(one.label, other.label));
  const day = (name: 'from' | 'to') => (
    <FilterDate label={t[name]} value={address[name]} onChange={(date) => onChange({ [name]: date })} />
  );
  const any = ['actor', 'type', 'resource', 'request', 'operation', 'from', 'to'].filter(
    (name) => address[name],
  );
  return (
    <FilterBar
      onClear={
        any.length > 0 ? () => onChange(Object.fromEntries(any.map((name) => [name, undefined]))) : undefined
      }
    >
      <FilterSelect
        label={t.actor}
        value={address.actor}
        options={(people.data?.items ?? []).map(({ id, fullName }) => ({ value: id, label: fullName }))}
        onChange={(actor) => onChange({ actor })}
      />
      <FilterSelect
        label={t.type}
        value={address.type}
        options={named(TYPES, names.type)}
        onChange={(type) => onChange({ type })}
      />
      <FilterSelect
        label={t.operation}
        value={address.operation}
        options={named(OPERATIONS, names.operation)}
        onChange={(operation) => onChange({ operation })}
      />
      {day('from')}
      {day('to')}
    </FilterBar>
  );
}
