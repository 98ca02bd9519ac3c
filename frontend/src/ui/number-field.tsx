import { Group, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useText } from '@/i18n/messages';
import { formatNumber, parseNumber, type SeparatorChoice } from '@/lib/numbers';
import { Button } from './button';
import { entryWords } from './entry-words';

interface NumberFieldProps {
  label: ReactNode;
  /** A plain decimal with a point, or undefined while the field is empty or not a number. */
  value: string | undefined;
  onChange: (value: string | undefined) => void;
  id?: string;
  error?: string;
  description?: ReactNode;
  suffix?: string;
  required?: boolean;
  'aria-label'?: string;
}

/** What a lone `1.500` means, asked once and then remembered until the page is loaded anew. */
let remembered: SeparatorChoice | undefined;

/** A number as it is written here (`1.234,5`, `1,5%`); a `1.500` that can be read two ways is asked about once. */
export function NumberField({ value, onChange, error, suffix, ...input }: NumberFieldProps) {
  const t = useText(entryWords);
  const [text, setText] = useState(value === undefined ? '' : formatNumber(value));
  const [unread, setUnread] = useState<string>();
  const parsed = parseNumber(text, remembered);
  const type = (typed: string) => {
    setText(typed);
    setUnread(undefined);
    const read = parseNumber(typed, remembered);
    onChange(read.kind === 'number' ? read.value : undefined);
  };
  const settle = (choice: SeparatorChoice, settled: string) => {
    remembered = choice;
    setText(formatNumber(settled));
    onChange(settled);
  };
  return (
    <div>
      <TextInput
        {...input}
        value={text}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={() => setUnread(parsed.kind === 'invalid' ? t.badNumber : undefined)}
        error={unread ?? error}
        inputMode="decimal"
        autoComplete="off"
        rightSection={suffix ? <span>{suffix}</span> : undefined}
        rightSectionWidth={suffix ? `${suffix.length + 2}ch` : undefined}
      />
      {parsed.kind === 'ambiguous' && (
        <Group gap="xs" mt={4} role="group" aria-label={t.whichNumber(text)}>
          <span>{t.whichNumber(text)}</span>
          <Button onClick={() => settle('THOUSANDS', parsed.asThousands)}>
            {formatNumber(parsed.asThousands)}
          </Button>
          <Button onClick={() => settle('DECIMAL', parsed.asDecimal)}>
            {formatNumber(parsed.asDecimal)}
          </Button>
        </Group>
      )}
    </div>
  );
}
