import { Checkbox, Modal, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Violation } from '@/api/problem';
import { useCommand } from '@/api/use-command';
import { useText } from '@/i18n/messages';
import { cleanPasted } from '@/lib/text';
import { Button } from './button';
import type { Command, CommandField, FieldInput, Values } from './command';
import { DateField } from './date-field';
import { dropDraft, keepDraft, readDraft } from './drafts';
import { CommandForm, errorAt, FormButtons, fieldId } from './form';
import { MantineRoot } from './mantine-root';
import { NumberField } from './number-field';
import { announce } from './toast';
import { uiWords } from './words';

interface CommandDialogProps {
  command: Command;
  onClose: () => void;
  onDone?: (output: unknown) => void;
}

/** Asks for what a command needs, sends it, says what the server found wrong, and closes when it is done. */
export default function CommandDialog(props: CommandDialogProps) {
  return (
    <MantineRoot>
      <Dialog {...props} />
    </MantineRoot>
  );
}

function Dialog({ command, onClose, onDone }: CommandDialogProps) {
  const t = useText(uiWords);
  const [kept] = useState(() => readDraft(command.draft));
  const [values, setValues] = useState<Values>(kept ?? command.initial ?? {});
  const [missing, setMissing] = useState<Violation[]>([]);
  const sending = useCommand(command.send, (output) => {
    dropDraft(command.draft);
    announce(typeof command.done === 'string' ? command.done : command.done(output));
    onDone?.(output);
    onClose();
  });
  const change = (name: string, value: string | undefined) =>
    setValues((before) => {
      const now = { ...before, [name]: value };
      keepDraft(command.draft, now);
      return now;
    });
  const cancel = () => {
    dropDraft(command.draft);
    onClose();
  };
  const fields = command.fields.filter((field) => field.shown?.(values) ?? true);
  const submit = () => {
    const found = fields.flatMap((field) => {
      const value = values[field.name];
      const message = field.required && !value?.trim() ? t.needs(field.label) : field.check?.(value);
      return message ? [{ pointer: `/${field.name}`, code: 'NOT_READY', message }] : [];
    });
    setMissing(found);
    if (found.length === 0 && !sending.isPending) sending.mutate(cleaned(fields, values));
  };
  const errors = missing.length ? missing : (sending.error?.violations ?? []);
  return (
    <Modal
      opened
      onClose={onClose}
      title={command.title}
      size="lg"
      closeButtonProps={{ 'aria-label': t.close }}
    >
      <CommandForm
        problem={missing.length ? null : sending.error}
        violations={missing}
        onSubmit={submit}
        label={command.title}
      >
        {command.lead && <div>{command.lead}</div>}
        {kept && <p role="status">{t.restored}</p>}
        {fields.map((field, index) => (
          <Input
            key={field.name}
            field={field}
            focused={index === 0}
            value={values[field.name]}
            error={errorAt(errors, `/${field.name}`)}
            onChange={(value) => change(field.name, value)}
          />
        ))}
        <FormButtons>
          <Button onClick={cancel}>{t.cancel}</Button>
          <Button type="submit" variant={command.danger ? 'danger' : 'primary'} loading={sending.isPending}>
            {command.submit}
          </Button>
        </FormButtons>
      </CommandForm>
    </Modal>
  );
}

/** Texts without what Word leaves in them; empty ones and fields not shown are left out. */
function cleaned(fields: CommandField[], values: Values): Values {
  const sent: Values = {};
  for (const { name, kind = 'line', render } of fields) {
    const value = values[name];
    const typed = !render && (kind === 'line' || kind === 'prose');
    const text = typed ? value && cleanPasted(value) : value;
    if (text) sent[name] = text;
  }
  return sent;
}

interface InputProps {
  field: CommandField;
  focused: boolean;
  value: string | undefined;
  error?: string;
  onChange: (value: string | undefined) => void;
}

function Input({ field, focused, value, error, onChange }: InputProps) {
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
