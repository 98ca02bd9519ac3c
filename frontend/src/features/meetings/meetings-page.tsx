import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { api, read } from '@/api/client';
import { listAddress, listQuery } from '@/api/list-query';
import type { paths } from '@/api/schema';
import { useMyActions } from '@/api/session';
import type { Meeting } from '@/api/types';
import { DownloadMenu } from '@/business/download-menu';
import { useText } from '@/i18n/messages';
import { formatDate } from '@/lib/dates';
import { ActionButtons } from '@/ui/actions';
import { useAddress } from '@/ui/address';
import { Button } from '@/ui/button';
import { type Column, DataTable } from '@/ui/data-table';
import { FilterBar, FilterSelect, SearchBox } from '@/ui/filters';
import { Page } from '@/ui/page';
import { Empty, Loaded, RowsSkeleton } from '@/ui/page-state';
import { uiWords } from '@/ui/words';
import { MeetingTag } from './meeting-tag';
import { meetingStateWords, meetingWords } from './words';

type Query = NonNullable<paths['/api/v1/meetings']['get']['parameters']['query']>;

const STATES = ['PLANNED', 'CLOSED', 'ISSUED', 'CANCELLED'] as const satisfies readonly Meeting['state'][];
const CREATE = 'createMeeting';

/** All meetings, the newest first, with how much of what was concluded still waits. */
export function MeetingsPage() {
  const t = useText(meetingWords);
  const ui = useText(uiWords);
  const states = useText(meetingStateWords);
  const [address, setAddress] = useAddress();
  const navigate = useNavigate();
  const columns = useColumns();
  const allowed = useMyActions();
  const query = listQuery<Query>(address);
  const meetings = useInfiniteQuery({
    queryKey: ['meetings', query],
    queryFn: ({ pageParam }) =>
      read(api.GET('/api/v1/meetings', { params: { query: { ...query, cursor: pageParam || undefined } } })),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });
  const rows = meetings.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page
      title={t.title}
      actions={
        <>
          <ActionButtons
            allowed={allowed}
            actions={[
              {
                operation: CREATE,
                label: t.create,
                primary: true,
                command: async () => (await import('./meeting-commands')).createMeetingCommand(),
              },
            ]}
            onDone={(made) => void navigate({ to: '/meetings/$id', params: { id: (made as Meeting).id } })}
          />
          <DownloadMenu list={listAddress('/api/v1/meetings', address)} />
        </>
      }
    >
      <FilterBar
        search={
          <SearchBox
            label={t.search}
            value={address.q}
            onChange={(q) => setAddress({ q }, { replace: true })}
          />
        }
      >
        <FilterSelect
          label={t.state}
          value={address.state}
          options={STATES.map((value) => ({ value, label: states[value] }))}
          onChange={(state) => setAddress({ state })}
        />
      </FilterBar>
      <Loaded
        query={meetings}
        skeleton={<RowsSkeleton />}
        isEmpty={() => rows.length === 0}
        empty={<Empty>{t.none}</Empty>}
      >
        {() => (
          <>
            <DataTable caption={t.title} columns={columns} rows={rows} rowId={(meeting) => meeting.id} />
            {meetings.hasNextPage && (
              <div>
                <Button loading={meetings.isFetchingNextPage} onClick={() => void meetings.fetchNextPage()}>
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

function useColumns(): Column<Meeting>[] {
  const t = useText(meetingWords);
  return useMemo(
    () => [
      { id: 'day', header: t.heldOn, width: '7rem', cell: ({ heldOn }) => formatDate(heldOn) },
      {
        id: 'title',
        header: t.name,
        main: true,
        cell: ({ id, title }) => (
          <Link to="/meetings/$id" params={{ id }}>
            {title}
          </Link>
        ),
      },
      { id: 'chair', header: t.chair, width: '13rem', cell: ({ chair }) => chair.fullName },
      {
        id: 'state',
        header: t.state,
        width: '13rem',
        cell: ({ state }) => <MeetingTag state={state} plain />,
      },
      {
        id: 'conclusions',
        header: t.conclusionsCount,
        width: '12rem',
        cell: ({ counts }) => t.openCount(counts.open, counts.conclusions),
      },
    ],
    [t],
  );
}
