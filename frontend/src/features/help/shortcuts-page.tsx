import { useQuery } from '@tanstack/react-query';
import { Fragment } from 'react';
import { api, read } from '@/api/client';
import { useSession } from '@/api/session';
import { useCommand } from '@/api/use-command';
import { PLACES, placeWords } from '@/business/places';
import { preferencesQuery } from '@/business/preferences';
import { useText } from '@/i18n/messages';
import { Page, Panel } from '@/ui/page';
import { Failed, Loaded } from '@/ui/page-state';
import classes from './help.module.css';
import { shortcutWords } from './words';

interface Line {
  keys: string[];
  text: string;
}

/** Every key that acts, and the choice to have letters act or not. */
export function ShortcutsPage() {
  const t = useText(shortcutWords);
  const names = useText(placeWords);
  const session = useSession();
  const user = session.status === 'signed-in' ? session.user : undefined;
  const places = PLACES.filter(({ key, shown }) => key && (!shown || (user && shown(user))));
  return (
    <Page title={t.title}>
      <LettersChoice />
      <Keys
        title={t.everywhere}
        lines={[
          { keys: ['Ctrl+K'], text: t.palette },
          { keys: ['/'], text: t.search },
          { keys: ['?'], text: t.page },
          { keys: ['Esc'], text: t.escape },
        ]}
      />
      <Keys
        title={t.goTo}
        lines={places.map(({ key, label }) => ({ keys: ['g', key ?? ''], text: names[label] }))}
      />
      <Keys
        title={t.updating}
        lines={[
          { keys: ['Ctrl+Enter'], text: t.save },
          { keys: ['Alt+↓', 'Alt+↑'], text: t.nextItem },
        ]}
      />
      <Keys
        title={t.inTables}
        lines={[
          { keys: ['↑', '↓'], text: t.rows },
          { keys: ['F2'], text: t.edit },
          { keys: ['Ctrl+V'], text: t.paste },
        ]}
      />
    </Page>
  );
}

function Keys({ title, lines }: { title: string; lines: Line[] }) {
  const t = useText(shortcutWords);
  return (
    <Panel title={title}>
      <table className={classes.keys}>
        <thead>
          <tr>
            <th scope="col">{t.keys}</th>
            <th scope="col">{t.does}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ keys, text }) => (
            <tr key={keys.join(' ')}>
              <td>
                {keys.map((key, index) => (
                  <Fragment key={key}>
                    {index > 0 && <span>{key.length === 1 && keys[0] === 'g' ? ` ${t.thenKey} ` : ' '}</span>}
                    <kbd>{key}</kbd>
                  </Fragment>
                ))}
              </td>
              <td>{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

function LettersChoice() {
  const t = useText(shortcutWords);
  const preferences = useQuery(preferencesQuery());
  const change = useCommand((shortcuts: boolean) =>
    read(
      api.PATCH('/api/v1/me/preferences', {
        params: { header: { 'If-Match': preferences.data?.etag } },
        body: { shortcuts },
      }),
    ),
  );
  return (
    <Loaded query={preferences}>
      {({ value }) => (
        <div className={classes.choice}>
          <label>
            <input
              type="checkbox"
              checked={change.isPending ? change.variables : value.shortcuts}
              onChange={(event) => change.mutate(event.currentTarget.checked)}
            />
            {t.letters}
          </label>
          <p>{t.lettersHint}</p>
          {change.error && <Failed problem={change.error} />}
        </div>
      )}
    </Loaded>
  );
}
