import { api, done, read, readVersioned } from '@/api/client';
import { ApiProblem } from '@/api/problem';
import type { CommandHeaders } from '@/ui/command';
import { type BatchRow, faultsOf, refusalsOf, type Step } from './batch';

/** The contract's limit of rows in a batch. */
const CHUNK = 500;
/** A request refused as a whole is sent again without the rows at fault, but not for ever. */
const ATTEMPTS = 3;

export interface Outcome {
  /** Cells whose figure now stands as it was sent. */
  written: string[];
  /** The server's words for each cell it refused. */
  refused: Record<string, string>;
}

type RowStep = Extract<Step, { row: BatchRow }>;
type Removal = Exclude<Step, RowStep>;

/**
 * Sends what was typed: rows in batches that write what is right and name what is not, then the cells cleared, each
 * under the version that was read. Throws ApiProblem when nothing of a batch could be judged (no answer, no right).
 */
export async function sendSteps(
  steps: readonly Step[],
  submit: boolean,
  headers: CommandHeaders,
): Promise<Outcome> {
  const outcome: Outcome = { written: [], refused: {} };
  const rows = steps.filter((step): step is RowStep => 'row' in step);
  for (let at = 0; at < rows.length; at += CHUNK) {
    const key = `${headers['Idempotency-Key']}.${at / CHUNK}`;
    await sendRows(rows.slice(at, at + CHUNK), submit, key, outcome);
  }
  for (const step of steps) if ('remove' in step) await removeValue(step, outcome);
  return outcome;
}

async function sendRows(rows: RowStep[], submit: boolean, key: string, outcome: Outcome): Promise<void> {
  let left = rows;
  for (let attempt = 0; left.length > 0; attempt++) {
    try {
      const { results } = await read(
        api.POST('/api/v1/value-batches', {
          params: { header: { 'Idempotency-Key': `${key}.${attempt}` } },
          body: { mode: 'PARTIAL', submit, rows: left.map(({ row }) => row) },
        }),
      );
      const refused = refusalsOf(left, results);
      Object.assign(outcome.refused, refused);
      outcome.written.push(...left.map(({ cellId }) => cellId).filter((id) => !(id in refused)));
      return;
    } catch (error) {
      const faults = error instanceof ApiProblem ? faultsOf(left, error.violations) : {};
      if (Object.keys(faults).length === 0 || attempt + 1 === ATTEMPTS) throw error;
      Object.assign(outcome.refused, faults);
      left = left.filter(({ cellId }) => !(cellId in faults));
    }
  }
}

async function removeValue({ cellId, remove }: Removal, outcome: Outcome): Promise<void> {
  const path = { id: remove.id };
  try {
    const { value, etag } = await readVersioned(
      api.GET('/api/v1/indicator-values/{id}', { params: { path } }),
    );
    // Somebody else's change since the grid was opened is not thrown away unseen.
    const header = { 'If-Match': value.revision === remove.revision ? etag : '"0"' };
    await done(api.DELETE('/api/v1/indicator-values/{id}', { params: { path, header } }));
    outcome.written.push(cellId);
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.transient) throw error;
    outcome.refused[cellId] = error.message;
  }
}
