import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { CommandField, FieldInput } from './command';
import { DateField } from './date-field';
import { fieldId } from './form';
import { NumberField } from './number-field';

interface InputProps {
  field: CommandField;
  focused: boolean;
  value: string | undefined;
  error?: string;
  onChange: (value: string | undefined) => void;
}

/** The input that a field of a command asks for. */
export function CommandInput({ field, focused, value, error, onChange }: InputProps) {
  const shared: FieldInput = {
    id: fieldId(`/${field.name}`),
    label: field.label,
    value,
    onChange,
    error,
    required: field.required,
    description: field.hint,
  };
  if (field.render) return <>{field.render(shared)}</>;
  const { onChange: _, ...rest } = shared;
  const text = { ...rest, value: value ?? '', withAsterisk: field.required, required: undefined };
  const typed = (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value);
  const focus = focused ? { 'data-autofocus': true } : {};
  switch (field.kind) {
    case 'date':
      return <DateField {...shared} />;
    case 'number':
      return <NumberField {...shared} suffix={field.suffix} />;
    case 'prose':
      return <Textarea {...text} {...focus} onChange={typed} minRows={focused ? 3 : 2} maxRows={12} />;
    case 'choice':
      return (
        <NativeSelect
          {...text}
          data={[{ value: '', label: '' }, ...(field.options ?? [])]}
          onChange={typed}
        />
      );
    case 'check':
      return (
        <Checkbox
          id={shared.id}
          label={field.label}
          description={field.hint}
          error={error}
          checked={value === 'true'}
          onChange={(event) => onChange(event.currentTarget.checked ? 'true' : undefined)}
        />
      );
    default:
      return <TextInput {...text} {...focus} onChange={typed} autoComplete="off" />;
  }
}
