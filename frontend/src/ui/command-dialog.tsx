import { Modal } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { ApiProblem, Violation } from '@/api/problem';
import { useCommand } from '@/api/use-command';
import { useText } from '@/i18n/messages';
import { cleanPasted } from '@/lib/text';
import { Button } from './button';
import type { Command, CommandField, Values } from './command';
import { CommandInput } from './command-input';
import { type Difference, differencesOf, taken, unchosen } from './conflict';
import { ConflictPanel } from './conflict-panel';
import { DraftState } from './draft-state';
import { draftWords } from './draft-words';
import { CommandForm, errorAt, FormButtons } from './form';
import { MantineRoot } from './mantine-root';
import { keepForLater, keepsForLater } from './outbox';
import { announce } from './toast';
import { useDraft } from './use-draft';
import { uiWords } from './words';

interface CommandDialogProps {
  command: Command;
  /** Makes the command anew from what the server has now: how a conflict is laid open. */
  remake?: () => Command | Promise<Command>;
  onClose: () => void;
  onDone?: (output: unknown) => void;
}

/** Asks for what a command needs, sends it, says what the server found wrong, and closes when it is done. */
export default function CommandDialog({ command, remake, ...props }: CommandDialogProps) {
  const [now, setNow] = useState({ command, round: 0 });
  return (
    <MantineRoot>
      <Dialog
        key={now.round}
        {...props}
        command={now.command}
        remake={now.round === 0 ? remake : undefined}
        onAgain={(next) => setNow(({ round }) => ({ command: next, round: round + 1 }))}
      />
    </MantineRoot>
  );
}

interface DialogProps extends CommandDialogProps {
  onAgain: (command: Command) => void;
}

function Dialog({ command: first, remake, onClose, onDone, onAgain }: DialogProps) {
  const t = useText(uiWords);
  const d = useText(draftWords);
  const [command, setCommand] = useState(first);
  const draft = useDraft(first);
  const [missing, setMissing] = useState<Violation[]>([]);
  const [differences, setDifferences] = useState<Difference[]>();
  const [outcome, setOutcome] = useState<ReactNode>();
  const { values } = draft;
  const sending = useCommand(
    (input: Values, headers) => command.send(input, headers),
    (output) => {
      draft.drop();
      announce(typeof command.done === 'string' ? command.done : command.done(output));
      onDone?.(output);
      const left = command.outcome?.(output, values, onAgain);
      if (left) setOutcome(left);
      else onClose();
    },
  );
  const change = (name: string, value: string | undefined) => {
    draft.change(name, value);
    const others = Object.entries(command.follow?.(name, value, values) ?? {});
    for (const [other, told] of others) draft.change(other, told);
  };
  const fields = command.fields.filter((field) => field.shown?.(values) ?? true);
  const layOpen = async () => {
    const fresh = await remake?.();
    if (!fresh) return;
    const found = differencesOf(fields, command.initial ?? {}, values, fresh.initial ?? {});
    setCommand(fresh);
    setDifferences(found);
    for (const { name, theirs, chosen } of found) if (chosen === 'THEIRS') draft.change(name, theirs);
  };
  const refused = async (problem: ApiProblem) => {
    if (problem.status === 412) await layOpen().catch(() => undefined);
    if (problem.status !== 0 || command.several) return;
    if (!(await keepForLater(problem, command.title, enteredOf(fields, values)))) return;
    draft.drop();
    announce(d.waiting);
    onClose();
  };
  const submit = () => {
    const found = [
      ...unchosen(differences ?? []).map(({ name }) => ({
        pointer: `/${name}`,
        code: 'NOT_CHOSEN',
        message: d.choose(labelOf(fields, name)),
      })),
      ...fields.flatMap((field) => {
        const value = values[field.name];
        const message = field.required && !value?.trim() ? d.needs(field.label) : field.check?.(value);
        return message ? [{ pointer: `/${field.name}`, code: 'NOT_READY', message }] : [];
      }),
    ];
    setMissing(found);
    if (found.length === 0 && !sending.isPending)
      sending.mutate(cleaned(fields, values), { onError: (problem) => void refused(problem) });
  };
  // The panel stands for the conflict alone: what the server says to the next try is said as ever.
  const conflict = differences && sending.error?.status === 412;
  const errors = missing.length ? missing : (sending.error?.violations ?? []);
  return (
    <Modal
      opened
      onClose={onClose}
      title={command.title}
      size="lg"
      closeButtonProps={{ 'aria-label': t.close }}
    >
      {outcome ?? (
        <CommandForm
          problem={missing.length || conflict ? null : sending.error}
          violations={missing}
          onSubmit={submit}
          label={command.title}
        >
          {command.lead && <div>{command.lead}</div>}
          {draft.restored && <p role="status">{d.restored}</p>}
          {sending.error?.status === 0 && !keepsForLater() && <p role="note">{d.noQueue}</p>}
          {differences && (
            <ConflictPanel
              fields={fields}
              differences={differences}
              onChoose={(difference, chosen) => {
                setDifferences(differences.map((one) => (one === difference ? { ...one, chosen } : one)));
                draft.change(difference.name, taken({ ...difference, chosen }));
              }}
            />
          )}
          {fields.map((field, index) => (
            <CommandInput
              key={field.name}
              field={field}
              focused={index === 0}
              value={values[field.name]}
              error={errorAt(errors, `/${field.name}`)}
              onChange={(value) => {
                // What was said to be missing is not said any longer once it is being entered.
                const about = ({ pointer }: Violation) => pointer === `/${field.name}`;
                if (missing.some(about)) setMissing(missing.filter((one) => !about(one)));
                change(field.name, value);
              }}
            />
          ))}
          <FormButtons>
            {fields.length > 0 && <DraftState kept={draft.kept} failed={Boolean(sending.error)} />}
            <Button
              onClick={() => {
                draft.drop();
                onClose();
              }}
            >
              {command.stopped ? t.close : t.cancel}
            </Button>
            {!command.stopped && (
              <Button
                type="submit"
                variant={command.danger ? 'danger' : 'primary'}
                loading={sending.isPending}
              >
                {command.submit}
              </Button>
            )}
          </FormButtons>
        </CommandForm>
      )}
    </Modal>
  );
}

function labelOf(fields: CommandField[], name: string): string {
  return fields.find((field) => field.name === name)?.label ?? name;
}

/** What was typed, under the words of the form: how somebody recognises a command that waits. */
function enteredOf(fields: CommandField[], values: Values) {
  return fields.flatMap(({ name, label, render, kind }) => {
    const value = values[name];
    return value && !render && kind !== 'check' ? [{ label, value }] : [];
  });
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
