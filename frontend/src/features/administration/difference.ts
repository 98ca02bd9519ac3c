/** One field of an audit event, as text on both sides; undefined where there was none. */
export interface FieldChange {
  field: string;
  before?: string;
  after?: string;
}

/** What an event changed, field by field in their order; times of the row's own keeping are left out. */
export function changesOf(
  before: Record<string, unknown> | undefined,
  after: Record<string, unknown> | undefined,
): FieldChange[] {
  const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  return fields
    .filter((field) => !OWN.has(field))
    .map((field) => ({ field, before: textOf(before?.[field]), after: textOf(after?.[field]) }))
    .filter((change) => change.before !== change.after);
}

const OWN = new Set(['updatedAt', 'createdAt', 'version', 'changedBy', 'requestId', 'searchText']);

function textOf(value: unknown): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  return typeof value === 'object' ? JSON.stringify(value, null, 1) : String(value);
}
