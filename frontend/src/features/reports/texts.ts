import type { WholeReport } from './types';

/** The address of one text of a report: a field of the API and the part of it, `tasks/<id>/result`. */
export type TextKey = `${string}/${string}/${string}`;

export const textKey = (field: string, part: string) => `${field}/${part}` as TextKey;

/** What the report says there now; nothing is an empty text. */
export function textOf({ content }: WholeReport, key: string): string {
  const [kind, id, part] = partsOf(key);
  if (kind === 'nodes') return content.nodes.find(({ code }) => code === id)?.text ?? '';
  const task = content.tasks.find(({ task: { taskId } }) => taskId === id)?.task;
  return task?.[part as 'result' | 'difficulty' | 'proposal'] ?? '';
}

/** Changed texts as the merge-patch that sends them. */
export function patchOf(texts: Record<string, string>) {
  const patch: Record<string, Record<string, Record<string, string>>> = {};
  for (const [key, text] of Object.entries(texts)) {
    const [kind, id, part] = partsOf(key);
    const fields = patch[kind] ?? {};
    patch[kind] = { ...fields, [id]: { ...fields[id], [part]: text } };
  }
  return patch;
}

/** An id may hold anything but a slash at its end: the first and the last slash count. */
function partsOf(key: string): [kind: string, id: string, part: string] {
  const [first, last] = [key.indexOf('/'), key.lastIndexOf('/')];
  return [key.slice(0, first), key.slice(first + 1, last), key.slice(last + 1)];
}
