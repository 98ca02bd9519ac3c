import { IconBookmark } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { api, read } from '@/api/client';
import { useText } from '@/i18n/messages';
import { ActionButtons } from '@/ui/actions';
import { type Address, parseAddress, writeAddress } from '@/ui/address';
import { Loaded, RowsSkeleton } from '@/ui/page-state';
import { PopOver } from '@/ui/pop-over';
import { COLUMNS } from './saved-view-columns';
import { type Look, type SavedView, savedViewWords } from './saved-view-commands';
import classes from './saved-views.module.css';

const load = () => import('./saved-view-commands');

interface SavedViewsProps {
  list: SavedView['list'];
  address: Address;
}

/** A view as an address of its screen: filters and columns, so that the link can be given to somebody else. */
function addressOf({ query, columns }: SavedView): Address {
  return { ...parseAddress(query), ...(columns.length > 0 ? { [COLUMNS]: columns.join(',') } : {}) };
}

/** Filters and columns under a name: one's own and the organisation's. A view is a link. */
export function SavedViews({ list, address }: SavedViewsProps) {
  const t = useText(savedViewWords);
  const { [COLUMNS]: columns, ...filters } = address;
  const look: Look = {
    list,
    query: writeAddress(filters).replace('?', ''),
    columns: columns?.split(',') ?? [],
  };
  return (
    <PopOver label={t.views} icon={<IconBookmark aria-hidden="true" />}>
      {(close) => <Views look={look} onClose={close} />}
    </PopOver>
  );
}

function Views({ look, onClose }: { look: Look; onClose: () => void }) {
  const t = useText(savedViewWords);
  const views = useQuery({
    queryKey: ['views', look.list],
    queryFn: () => read(api.GET('/api/v1/views', { params: { query: { list: look.list, limit: 200 } } })),
  });
  const line = (view: SavedView) => <Line key={view.id} view={view} look={look} onClose={onClose} />;
  return (
    <>
      <Loaded
        query={views}
        skeleton={<RowsSkeleton rows={2} />}
        isEmpty={({ items }) => items.length === 0}
        empty={<p className={classes.soft}>{t.none}</p>}
      >
        {({ items }) => (
          <>
            <Group title={t.mine}>{items.filter(({ shared }) => !shared).map(line)}</Group>
            <Group title={t.shared}>{items.filter(({ shared }) => shared).map(line)}</Group>
          </>
        )}
      </Loaded>
      <div className={classes.foot}>
        <ActionButtons
          allowed={['createView']}
          actions={[
            {
              operation: 'createView',
              label: t.save,
              primary: true,
              command: async () => (await load()).saveViewCommand(look),
            },
          ]}
        />
      </div>
    </>
  );
}

function Group({ title, children }: { title: string; children: ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <div>
      <h2 className={classes.group}>{title}</h2>
      <ul className={classes.list}>{children}</ul>
    </div>
  );
}

function Line({ view, look, onClose }: { view: SavedView; look: Look; onClose: () => void }) {
  const t = useText(savedViewWords);
  const own = view.allowedActions.includes('editView');
  return (
    <li>
      <div>
        <Link to="." search={addressOf(view)} onClick={onClose}>
          {view.name}
        </Link>
        {!own && <p className={classes.soft}>{t.by(view.author.fullName)}</p>}
      </div>
      <div className={classes.actions}>
        <ActionButtons
          allowed={view.allowedActions}
          visible={2}
          actions={[
            {
              operation: 'editView',
              label: t.edit,
              command: async () => (await load()).editViewCommand(view, look),
            },
            {
              operation: 'deleteView',
              label: t.remove,
              command: async () => (await load()).removeViewCommand(view),
            },
          ]}
        />
      </div>
    </li>
  );
}
