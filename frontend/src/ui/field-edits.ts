import type { Values } from './command';

/** One field of a long document that was typed into and is not saved yet. */
export interface FieldEdit {
  mine: string;
  /** What the server had when the typing began. */
  base: string;
  /** What somebody else wrote there meanwhile: nothing is sent until one of the two is chosen. */
  theirs?: string;
  /** What was sent and not answered yet: the server may have any of it or none. */
  sent?: readonly string[];
}

/** By the field's key. */
export type FieldEdits = Readonly<Record<string, FieldEdit>>;
/** Tries whose answers were lost; older ones have been overtaken long since. */
const MOST_SENT = 5;

type TextOf = (key: string) => string;

/**
 * Something was typed; what equals the server's text again is no edit any more, unless another text is on its way there.
 */
export function typed(edits: FieldEdits, key: string, text: string, now: TextOf): FieldEdits {
  const { [key]: before, ...rest } = edits;
  const base = before?.base ?? now(key);
  if (text === base && before?.theirs === undefined && before?.sent === undefined) return rest;
  return { ...rest, [key]: { ...before, base, mine: text } };
}

/** What can be sent: all but the fields where somebody has to choose first. */
export function sendable(edits: FieldEdits): Record<string, string> {
  return Object.fromEntries(
    Object.entries(edits).flatMap(([key, { mine, theirs }]) => (theirs === undefined ? [[key, mine]] : [])),
  );
}

/** These texts are on their way. */
export function sending(edits: FieldEdits, sent: Readonly<Record<string, string>>): FieldEdits {
  return Object.fromEntries(
    Object.entries(edits).map(([key, edit]) => {
      const text = sent[key];
      const before = edit.sent ?? [];
      return [
        key,
        text === undefined || before.includes(text)
          ? edit
          : { ...edit, sent: [...before, text].slice(-MOST_SENT) },
      ];
    }),
  );
}

/** The server has taken `sent`; what was typed on since then stays, with the new text under it. */
export function settled(edits: FieldEdits, sent: Readonly<Record<string, string>>, now: TextOf): FieldEdits {
  const left: Record<string, FieldEdit> = {};
  for (const [key, edit] of Object.entries(edits)) {
    if (!(key in sent)) left[key] = edit;
    else if (edit.mine !== sent[key]) left[key] = { mine: edit.mine, base: now(key) };
  }
  return left;
}

/**
 * Somebody else changed the document: a field they left alone is simply sent again, one that now says what was typed
 * here is done, and one that both changed waits for a choice. A text that was sent from here and whose answer was lost
 * is nobody else's.
 */
export function rebased(edits: FieldEdits, now: TextOf): FieldEdits {
  const left: Record<string, FieldEdit> = {};
  for (const [key, edit] of Object.entries(edits)) {
    const { mine, base, sent } = edit;
    const there = now(key);
    if (there === mine) continue;
    if (there === base) left[key] = edit;
    else if (sent?.includes(there)) left[key] = { mine, base: there };
    else left[key] = { mine, base: there, theirs: there };
  }
  return left;
}

/** One of the two texts of a field was chosen. */
export function resolved(edits: FieldEdits, key: string, side: 'MINE' | 'THEIRS'): FieldEdits {
  const { [key]: edit, ...rest } = edits;
  return !edit || side === 'THEIRS' ? rest : { ...rest, [key]: { mine: edit.mine, base: edit.base } };
}

/** The edits as a draft that survives a killed tab. */
export function keptFrom(edits: FieldEdits): Values {
  return Object.fromEntries(
    Object.entries(edits).flatMap(([key, { mine, base, sent }]) => [
      [`mine/${key}`, mine],
      [`base/${key}`, base],
      ...(sent === undefined ? [] : [[`sent/${key}`, JSON.stringify(sent)]]),
    ]),
  );
}

/** The edits of a draft, laid over what the server has now. */
export function editsFrom(kept: Values | undefined, now: TextOf): FieldEdits {
  const edits: Record<string, FieldEdit> = {};
  for (const [name, mine] of Object.entries(kept ?? {})) {
    if (!name.startsWith('mine/') || mine === undefined) continue;
    const key = name.slice('mine/'.length);
    const sent = kept?.[`sent/${key}`];
    edits[key] = {
      mine,
      base: kept?.[`base/${key}`] ?? '',
      ...(sent !== undefined && { sent: JSON.parse(sent) as string[] }),
    };
  }
  return rebased(edits, now);
}
