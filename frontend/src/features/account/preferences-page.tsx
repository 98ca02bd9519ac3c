import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api, read as readAnswer, type Versioned } from '@/api/client';
import type { components } from '@/api/schema';
import { useCommand } from '@/api/use-command';
import { preferencesQuery } from '@/business/preferences';
import { useText } from '@/i18n/messages';
import { Button } from '@/ui/button';
import { CommandForm } from '@/ui/form';
import { Page, Panel } from '@/ui/page';
import { Loaded } from '@/ui/page-state';
import { TimeField } from '@/ui/time-field';
import { announce } from '@/ui/toast';
import { LeavePanel } from './leave-panel';
import { MailForm } from './mail-form';
import classes from './preferences-page.module.css';
import { preferencesWords } from './preferences-words';
import { SecondFactorPanel } from './second-factor-panel';

type Preferences = components['schemas']['Preferences'];
type Edit = components['schemas']['PreferencesEdit'];

const OFTEN = ['NONE', 'DAILY', 'WEEKLY'] as const;
const DAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;

/** What somebody sets for himself: the summary, the keys, who stands in for him. */
export function PreferencesPage() {
  const t = useText(preferencesWords);
  const preferences = useQuery(preferencesQuery());
  return (
    <Page title={t.title}>
      <LeavePanel />
      <Panel title={t.digest}>
        <p className={classes.hint}>{t.digestHint}</p>
        <Loaded query={preferences}>{(read) => <Digest key={read.etag} read={read} />}</Loaded>
      </Panel>
      <Panel title={t.mails}>
        <p className={classes.hint}>{t.mailsHint}</p>
        <Loaded query={preferences}>{(read) => <MailForm key={read.etag} read={read} />}</Loaded>
      </Panel>
      <SecondFactorPanel />
      <p>
        <Link to="/shortcuts">{t.letters}</Link>
      </p>
    </Page>
  );
}

function Digest({ read: { value, etag } }: { read: Versioned<Preferences> }) {
  const t = useText(preferencesWords);
  const [edit, setEdit] = useState({
    digest: value.digest,
    digestAt: value.digestAt,
    digestOn: value.digestOn,
  });
  const saving = useCommand(
    (body: Edit) =>
      readAnswer(api.PATCH('/api/v1/me/preferences', { params: { header: { 'If-Match': etag } }, body })),
    () => announce(t.saved),
  );
  return (
    <CommandForm problem={saving.error} onSubmit={() => saving.mutate(edit)} label={t.digest}>
      <div className={classes.digest}>
        <label>
          {t.often}
          <select
            value={edit.digest}
            onChange={(event) =>
              setEdit({ ...edit, digest: event.currentTarget.value as typeof edit.digest })
            }
          >
            {OFTEN.map((often) => (
              <option key={often} value={often}>
                {t[often]}
              </option>
            ))}
          </select>
        </label>
        {edit.digest === 'WEEKLY' && (
          <label>
            {t.on}
            <select
              value={edit.digestOn}
              onChange={(event) =>
                setEdit({ ...edit, digestOn: event.currentTarget.value as typeof edit.digestOn })
              }
            >
              {DAYS.map((day) => (
                <option key={day} value={day}>
                  {t[day]}
                </option>
              ))}
            </select>
          </label>
        )}
        {edit.digest !== 'NONE' && (
          <TimeField
            id="f-digestAt"
            label={t.at}
            value={edit.digestAt}
            onChange={(digestAt) => setEdit({ ...edit, digestAt })}
          />
        )}
        <Button type="submit" variant="primary" loading={saving.isPending}>
          {t.save}
        </Button>
      </div>
    </CommandForm>
  );
}
