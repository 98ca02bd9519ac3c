import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useMyActions } from '@/api/session';
import type { ReportRegime } from '@/api/types';
import { dueText } from '@/business/report-due';
import { useText } from '@/i18n/messages';
import { ActionButtons } from '@/ui/actions';
import { type Column, DataTable } from '@/ui/data-table';
import { Page } from '@/ui/page';
import { Empty, Loaded } from '@/ui/page-state';
import { Tag } from '@/ui/tag';
import { AskedTold } from './asked-told';
import classes from './outline.module.css';
import { regimesQuery } from './queries';
import { RegimeTabs } from './tabs';
import { frequencyWords, regimeWords } from './words';

const load = () => import('./regime-commands');

/** Reporting regimes as data: who reports to whom, how often, by when. */
export function RegimesPage() {
  const t = useText(regimeWords);
  const regimes = useQuery(regimesQuery());
  const columns = useColumns();
  return (
    <Page
      title={t.title}
      crumbs={[{ label: t.reports, to: '/reports' }]}
      actions={
        <ActionButtons
          allowed={useMyActions()}
          actions={[
            {
              operation: 'createReportRegime',
              label: t.add,
              primary: true,
              command: async () => (await load()).newRegimeCommand(),
            },
          ]}
        />
      }
    >
      <RegimeTabs />
      <p>{t.lead}</p>
      <Loaded query={regimes} isEmpty={({ items }) => items.length === 0} empty={<Empty>{t.none}</Empty>}>
        {({ items }) => <DataTable caption={t.title} columns={columns} rows={items} rowId={({ id }) => id} />}
      </Loaded>
    </Page>
  );
}

function useColumns(): Column<ReportRegime>[] {
  const t = useText(regimeWords);
  const often = useText(frequencyWords);
  return useMemo(
    () => [
      {
        id: 'title',
        header: t.name,
        main: true,
        cell: (regime) => (
          <>
            <Link to="/reports" search={{ regime: regime.id }}>
              {regime.title} ({regime.code})
            </Link>
            <span className={classes.soft}>
              {regime.recipientUnit.name} → {regime.addressee}
            </span>
            <AskedTold regime={regime} />
          </>
        ),
      },
      { id: 'frequency', header: t.frequency, width: '7rem', cell: ({ frequency }) => often[frequency] },
      {
        id: 'reporters',
        header: t.reporters,
        width: '7rem',
        cell: ({ reporters }) => (
          <span title={reporters.map(({ name }) => name).join('\n')}>
            {t.reportersCount(reporters.length)}
          </span>
        ),
      },
      { id: 'unit', header: t.dueUnit, width: '11rem', cell: (regime) => dueText(regime, 'UNIT') },
      {
        id: 'department',
        header: t.dueDepartment,
        width: '11rem',
        cell: (regime) => dueText(regime, 'DEPARTMENT'),
      },
      {
        id: 'state',
        header: t.state,
        width: '9.5rem',
        cell: ({ active }) => (
          <Tag tone={active ? 'good' : 'quiet'} shape={active ? 'check' : 'pause'} plain>
            {active ? t.active : t.inactive}
          </Tag>
        ),
      },
      {
        id: 'actions',
        header: '',
        width: '5rem',
        align: 'right',
        cell: ({ id, allowedActions }) => (
          <ActionButtons
            allowed={allowedActions}
            actions={[
              {
                operation: 'editReportRegime',
                label: t.editShort,
                command: async () => (await load()).editRegimeCommand(id),
              },
            ]}
          />
        ),
      },
    ],
    [t, often],
  );
}
