import { Textarea } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import type { ReminderCandidate } from '@/api/types';
import { useText } from '@/i18n/messages';
import { Button } from '@/ui/button';
import type { FieldInput } from '@/ui/command';
import { announce } from '@/ui/toast';
import { lineOf } from './candidate';
import classes from './reminders.module.css';
import { reminderWords } from './words';

/** The words and, under them, the list they are about: what the recipient will read, ready to be copied. */
export function ReminderText({ rows, ...input }: FieldInput & { rows: ReminderCandidate[] }) {
  const t = useText(reminderWords);
  const lines = rows.map((row, index) => lineOf(row, index + 1));
  const copy = async () => {
    try {
      // Plain http on an office LAN has no clipboard.
      await navigator.clipboard.writeText([input.value ?? '', ...lines].join('\n'));
      announce(t.copied);
    } catch {
      announce(t.notCopied);
    }
  };
  return (
    <div className={classes.text}>
      <Textarea
        id={input.id}
        label={input.label}
        withAsterisk={input.required}
        error={input.error}
        value={input.value ?? ''}
        onChange={(event) => input.onChange(event.currentTarget.value)}
        autosize
        minRows={4}
        maxRows={12}
      />
      <p className={classes.soft}>{t.list}</p>
      <div className={classes.lines}>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <div>
        <Button icon={<IconCopy size={15} aria-hidden="true" />} onClick={() => void copy()}>
          {t.copy}
        </Button>
      </div>
    </div>
  );
}
