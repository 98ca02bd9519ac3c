import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { ConsolidatedTag } from '@/business/report-tags';
import { signingRoleWords } from '@/business/report-words';
import { periodName } from '@/business/work-words';
import { useLanguage } from '@/i18n/language';
import { useText } from '@/i18n/messages';
import { formatDate } from '@/lib/dates';
import { type Column, DataTable } from '@/ui/data-table';
import { Page, Panel } from '@/ui/page';
import { Empty, Loaded } from '@/ui/page-state';
import { consolidatedListQuery } from './queries';
import type { Consolidated } from './types';
import { consolidatedWords } from './words';

const MINE = ['decideSigningStep', 'issueConsolidatedReport'];

/** The signing desk: the department's reports, those that wait for this person first. */
export function ConsolidatedReportsPage() {
  const t = useText(consolidatedWords);
  const reports = useQuery(consolidatedListQuery());
  const columns = useColumns();
  return (
    <Page title={t.listTitle} crumbs={[{ label: t.reports, to: '/reports' }]}>
      <Loaded query={reports} isEmpty={({ items }) => items.length === 0} empty={<Empty>{t.none}</Empty>}>
        {({ items }) => {
          const mine = items.filter(({ allowedActions }) => allowedActions.some((one) => MINE.includes(one)));
          return (
            <>
              {mine.length > 0 && (
                <Panel title={t.mine} count={`${mine.length}`}>
                  <DataTable caption={t.mine} columns={columns} rows={mine} rowId={({ id }) => id} />
                </Panel>
              )}
              <DataTable caption={t.listTitle} columns={columns} rows={items} rowId={({ id }) => id} />
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}

function useColumns(): Column<Consolidated>[] {
  const t = useText(consolidatedWords);
  const roles = useText(signingRoleWords);
  const language = useLanguage();
  return useMemo(
    () => [
      {
        id: 'period',
        header: t.period,
        width: '6rem',
        cell: ({ period }) => periodName(period.key, language),
      },
      {
        id: 'about',
        header: t.about,
        main: true,
        cell: ({ id, about }) => (
          <Link to="/consolidated-reports/$id" params={{ id }}>
            {about}
          </Link>
        ),
      },
      {
        id: 'state',
        header: t.state,
        width: '9rem',
        cell: ({ state }) => <ConsolidatedTag state={state} plain />,
      },
      { id: 'holder', header: t.holder, width: '9rem', cell: ({ turn }) => turn && roles[turn] },
      {
        id: 'number',
        header: t.number,
        width: '8rem',
        cell: ({ number, symbol }) => number && `${number}/${symbol}`,
      },
      {
        id: 'due',
        header: t.due,
        width: '7rem',
        cell: ({ period, issuedOn }) => formatDate(issuedOn ?? period.dueOn),
      },
    ],
    [t, roles, language],
  );
}
