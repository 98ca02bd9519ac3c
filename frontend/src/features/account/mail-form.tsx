import { useState } from 'react';
import { api, read as readAnswer, type Versioned } from '@/api/client';
import type { components } from '@/api/schema';
import { useCommand } from '@/api/use-command';
import { useText } from '@/i18n/messages';
import { Button } from '@/ui/button';
import { CommandForm } from '@/ui/form';
import { TimeField } from '@/ui/time-field';
import { announce } from '@/ui/toast';
import classes from './preferences-page.module.css';
import { mailChoiceWords, preferencesWords } from './preferences-words';

type Preferences = components['schemas']['Preferences'];
type Edit = components['schemas']['PreferencesEdit'];
type Quiet = components['schemas']['QuietHours'];

const CHOICES = ['NONE', 'DAILY', 'IMMEDIATE'] as const;
/** Where somebody begins who wants hours of his own. */
const USUAL: Quiet = { from: '18:00', to: '07:00' };

/** Which mails come, and when none may. */
export function MailForm({ read: { value, etag } }: { read: Versioned<Preferences> }) {
  const t = useText(preferencesWords);
  const choices = useText(mailChoiceWords);
  const [mail, setMail] = useState(value.mail);
  const [quiet, setQuiet] = useState<Quiet | null>(value.quietHours ?? null);
  const [at, setAt] = useState(value.digestAt);
  const [daysOff, setDaysOff] = useState(value.quietDaysOff);
  const saving = useCommand(
    (body: Edit) =>
      readAnswer(api.PATCH('/api/v1/me/preferences', { params: { header: { 'If-Match': etag } }, body })),
    () => announce(t.saved),
  );
  return (
    <CommandForm
      problem={saving.error}
      onSubmit={() => saving.mutate({ mail, digestAt: at, quietHours: quiet, quietDaysOff: daysOff })}
      label={t.mails}
    >
      <div className={classes.digest}>
        <label>
          {t.often}
          <select value={mail} onChange={(event) => setMail(event.currentTarget.value as typeof mail)}>
            {CHOICES.map((choice) => (
              <option key={choice} value={choice}>
                {choices[choice]}
              </option>
            ))}
          </select>
        </label>
        {mail === 'DAILY' && <TimeField label={t.at} value={at} onChange={setAt} />}
        <label>
          {t.quiet}
          <select
            value={quiet ? 'OWN' : 'OFFICE'}
            onChange={(event) => setQuiet(event.currentTarget.value === 'OWN' ? USUAL : null)}
          >
            <option value="OFFICE">{t.quietOffice}</option>
            <option value="OWN">{t.quietOwn}</option>
          </select>
        </label>
        {quiet && (
          <>
            <TimeField
              id="f-quietHours-from"
              label={t.quietFrom}
              value={quiet.from}
              onChange={(from) => setQuiet({ ...quiet, from })}
            />
            <TimeField
              id="f-quietHours-to"
              label={t.quietTo}
              value={quiet.to}
              onChange={(to) => setQuiet({ ...quiet, to })}
            />
          </>
        )}
        <label className={classes.check}>
          <input
            type="checkbox"
            checked={daysOff}
            onChange={(event) => setDaysOff(event.currentTarget.checked)}
          />
          {t.quietDaysOff}
        </label>
        <Button type="submit" variant="primary" loading={saving.isPending}>
          {t.save}
        </Button>
      </div>
    </CommandForm>
  );
}
