import type { ReactNode } from 'react';

/** What was entered, by the field's place in the request body: `reason`, `product/name`. Ticked boxes are `true`. */
export type Values = Record<string, string | undefined>;

export interface FieldInput {
  id: string;
  label: string;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
  error?: string;
  required?: boolean;
  description?: string;
}

export interface CommandField {
  name: string;
  label: string;
  kind?: 'line' | 'prose' | 'date' | 'number' | 'choice' | 'check';
  required?: boolean;
  hint?: string;
  suffix?: string;
  options?: { value: string; label: string }[];
  /** What keeps the form from being sent for now, for reasons only the field knows. */
  check?: (value: string | undefined) => string | undefined;
  /** An input of its own, for what the general ones cannot do (choosing a document, a person). */
  render?: (input: FieldInput) => ReactNode;
  /** Left out of the form while this is false for what has been entered so far. */
  shown?: (values: Values) => boolean;
}

/** The headers every command carries; they hold the key that makes a repeated command count once. */
export interface CommandHeaders {
  'Idempotency-Key': string;
}

/** Something a person asks the system to do: what is asked of them, and how it is sent. */
export interface Command {
  title: string;
  /** What they should know before doing it: last time's text, what happens next. */
  lead?: ReactNode;
  fields: CommandField[];
  initial?: Values;
  /** What else changes with a field, given what stood before: what can be told from it need not be typed. */
  follow?: (name: string, value: string | undefined, before: Values) => Values | undefined;
  /**
   * Under this name what is being typed survives a killed tab or an expired session, until it is sent. Without one it
   * goes by the screen and the dialog; give one where a list offers the same dialog for several things.
   */
  draft?: string;
  /** Sends more than one request: it cannot wait for the network as one. */
  several?: boolean;
  submit: string;
  /** It cannot be sent as things are: the dialog only says why. */
  stopped?: boolean;
  danger?: boolean;
  /** Said when it has been done; from the answer, where that says how much of it was done. */
  done: string | ((output: unknown) => string);
  send: (values: Values, headers: CommandHeaders) => Promise<unknown>;
  /**
   * What stands in the dialog afterwards, where doing it left something to say or to try again; nothing, and the dialog
   * closes. `again` puts another command into the same dialog.
   */
  outcome?: (output: unknown, values: Values, again: (command: Command) => void) => ReactNode | undefined;
}
