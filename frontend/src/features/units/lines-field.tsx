import { Textarea } from '@mantine/core';
import type { FieldInput } from '@/ui/command';

/** Lines of a table as they were copied: the tabs between its cells stay, which prose would lose. */
export function LinesField({ id, label, value, onChange, error, required, description }: FieldInput) {
  return (
    <Textarea
      id={id}
      label={label}
      description={description}
      error={error}
      required={required}
      minRows={8}
      maxRows={16}
      autosize
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value || undefined)}
    />
  );
}
