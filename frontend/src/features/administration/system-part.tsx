import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api, read } from '@/api/client';
import type { components } from '@/api/schema';
import { AdministrationTabs } from '@/business/administration-tabs';
import { useText } from '@/i18n/messages';
import { formatInstant } from '@/lib/dates';
import { formatNumber } from '@/lib/numbers';
import { type Column, DataTable } from '@/ui/data-table';
import { AsOf } from '@/ui/marks';
import { Page, Panel } from '@/ui/page';
import { Loaded } from '@/ui/page-state';
import { Tag } from '@/ui/tag';
import classes from './administration.module.css';
import { jobWords, systemWords } from './words';

type State = components['schemas']['SystemState'];
type Job = State['jobs'][number];
const WEEK_MS = 7 * 86_400_000;
/** Below this share of free room somebody should act. */
const LOW = 0.1;

/** Gigabytes or megabytes as people read them. */
export function roomText(bytes: number): string {
  const [unit, size] = bytes >= 1e9 ? ['GB', 1e9] : ['MB', 1e6];
  return `${formatNumber(Math.round((bytes / (size as number)) * 10) / 10)} ${unit}`;
}

/** How the installation is doing, for whoever keeps it: what needs doing is marked, the rest is quiet. */
export function SystemPart() {
  const t = useText(systemWords);
  const state = useQuery({
    queryKey: ['system-state'],
    queryFn: () => read(api.GET('/api/v1/system/state')),
  });
  return (
    <Page title={t.title} aside={state.data && <AsOf at={state.data.asOf} />}>
      <AdministrationTabs />
      <Loaded query={state}>{(data) => <Parts state={data} />}</Loaded>
    </Page>
  );
}

function Parts({ state }: { state: State }) {
  const t = useText(systemWords);
  const { database, disk, lastBackup, audit, counts } = state;
  const names = ['people', 'units', 'plans', 'tasks', 'workItems', 'indicators'] as const;
  return (
    <>
      <Panel title={t.room}>
        <Facts
          facts={[
            [t.size, roomText(database.bytes)],
            [
              t.free,
              <>
                {t.freeOf(roomText(disk.freeBytes), roomText(disk.totalBytes))}
                {disk.freeBytes < LOW * disk.totalBytes && <Warning>{t.low}</Warning>}
              </>,
            ],
            [
              t.backup,
              lastBackup ? (
                <>
                  {formatInstant(lastBackup.finishedAt)}, {roomText(lastBackup.bytes)}
                  {Date.parse(state.asOf) - Date.parse(lastBackup.finishedAt) > WEEK_MS && (
                    <Warning>{t.old}</Warning>
                  )}
                </>
              ) : (
                <Warning key="none">{t.noBackup}</Warning>
              ),
            ],
          ]}
        />
      </Panel>
      <Panel title={t.trail}>
        <Facts
          facts={[
            [t.seals, formatNumber(audit.seals)],
            [t.events, formatNumber(audit.events)],
            [t.waiting, formatNumber(audit.waiting)],
            [t.sealedAt, audit.lastSealedAt ? formatInstant(audit.lastSealedAt) : t.never],
          ]}
        />
      </Panel>
      <Mails mail={state.mail} />
      <Jobs jobs={state.jobs} />
      <Panel title={t.counts}>
        <Facts facts={names.map((name) => [t[name], formatNumber(counts[name])])} />
      </Panel>
      <Panel title={t.versions}>
        <Facts
          facts={[
            [t.product, state.version],
            [t.java, state.javaVersion],
            [t.database, database.version],
            [t.migration, `V${database.migration}`],
            [t.started, formatInstant(state.startedAt)],
          ]}
        />
      </Panel>
    </>
  );
}

function Mails({ mail }: { mail: State['mail'] }) {
  const t = useText(systemWords);
  const { transport, waiting, failed, lastSentAt, lastFailure } = mail;
  return (
    <Panel title={t.mail}>
      <Facts
        facts={[
          [t.transport, t[transport]],
          [t.mailWaiting, formatNumber(waiting)],
          [
            t.mailFailed,
            <>
              {formatNumber(failed)}
              {failed > 0 && <Warning>{t.mailLook}</Warning>}
            </>,
          ],
          [t.mailSent, lastSentAt ? formatInstant(lastSentAt) : t.never],
          [
            t.mailFault,
            lastFailure ? `${formatInstant(lastFailure.at)}, ${lastFailure.error ?? ''}` : t.noFault,
          ],
        ]}
      />
    </Panel>
  );
}

function Facts({ facts }: { facts: [string, ReactNode][] }) {
  return (
    <dl className={classes.facts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Warning({ children }: { children: ReactNode }) {
  return (
    <>
      {' '}
      <Tag tone="soon" shape="bang">
        {children}
      </Tag>
    </>
  );
}

function Jobs({ jobs }: { jobs: Job[] }) {
  const t = useText(systemWords);
  const names: Record<string, string> = useText(jobWords);
  const columns: Column<Job>[] = [
    {
      id: 'name',
      header: t.job,
      main: true,
      cell: ({ name }) => <span title={name}>{names[name] ?? name}</span>,
    },
    {
      id: 'last',
      header: t.lastRun,
      cell: ({ lastRunAt }) => (lastRunAt ? formatInstant(lastRunAt) : t.never),
    },
    { id: 'next', header: t.nextRun, cell: ({ nextRunAt }) => nextRunAt && formatInstant(nextRunAt) },
    {
      id: 'result',
      header: t.result,
      cell: ({ lastRunAt, failedAt }) =>
        failedAt ? (
          <Tag tone="late" shape="cross">
            {t.failed(formatInstant(failedAt))}
          </Tag>
        ) : (
          lastRunAt && (
            <Tag tone="good" shape="check" plain>
              {t.good}
            </Tag>
          )
        ),
    },
  ];
  return (
    <Panel title={t.jobs}>
      <DataTable caption={t.jobs} columns={columns} rows={jobs} rowId={({ name }) => name} />
    </Panel>
  );
}
