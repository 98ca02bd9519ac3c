import { ActionIcon, Popover, TextInput } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useText } from '@/i18n/messages';
import { formatDate, type LocalDate, parseDate } from '@/lib/dates';
import { entryWords } from './entry-words';

const DateCalendar = lazy(() => import('./date-calendar'));

interface DateFieldProps {
  label: string;
  value: LocalDate | undefined;
  onChange: (date: LocalDate | undefined) => void;
  id?: string;
  error?: string;
  description?: string;
  required?: boolean;
}

/** A date that is typed (`20/12/2025`) or picked. What cannot be read is said on leaving the field, never changed. */
export function DateField({ value, onChange, error, description, ...input }: DateFieldProps) {
  const t = useText(entryWords);
  const [text, setText] = useState(value ? formatDate(value) : '');
  const [unread, setUnread] = useState<string>();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    // While "20/12/20" is typed on to "20/12/2025" it is a day already: what says that day is left as it is.
    if (value) setText((typed) => (says(typed, value) ? typed : formatDate(value)));
  }, [value]);
  const type = (typed: string) => {
    setText(typed);
    setUnread(undefined);
    const parsed = parseDate(typed);
    onChange(parsed.kind === 'date' && typed.trim().length >= 8 ? parsed.date : undefined);
  };
  const settle = () => {
    const parsed = parseDate(text);
    if (parsed.kind === 'invalid') setUnread(parsed.reason === 'FORMAT' ? t.badDate : t.noSuchDay);
    if (parsed.kind === 'date') {
      onChange(parsed.date);
      setText(formatDate(parsed.date));
    }
  };
  const pick = (date: LocalDate) => {
    setOpen(false);
    setUnread(undefined);
    onChange(date);
  };
  return (
    <TextInput
      {...input}
      value={text}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={settle}
      error={unread ?? error}
      description={description ?? t.dateHint}
      inputMode="numeric"
      autoComplete="off"
      rightSection={
        <Popover opened={open} onChange={setOpen} position="bottom-end" trapFocus>
          <Popover.Target>
            <ActionIcon aria-label={`${t.pickDate}: ${input.label}`} onClick={() => setOpen(!open)}>
              <IconCalendar size={16} stroke={1.6} />
            </ActionIcon>
          </Popover.Target>
          <Popover.Dropdown>
            <Suspense fallback={null}>{open && <DateCalendar value={value} onPick={pick} />}</Suspense>
          </Popover.Dropdown>
        </Popover>
      }
    />
  );
}

function says(text: string, date: LocalDate): boolean {
  const parsed = parseDate(text);
  return parsed.kind === 'date' && parsed.date === date;
}
