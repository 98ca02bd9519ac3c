// What each operation that writes is called, in both languages, out of the contract: the audit trail's words for it.
// Part of `npm run api:types`.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const HERE = dirname(fileURLToPath(import.meta.url));
const TARGET = join(HERE, '../src/features/administration/operation-names.json');
const WRITES = ['post', 'put', 'patch', 'delete'];

const read = (file) => parse(readFileSync(join(HERE, '../..', file), 'utf8'));

/** `{operationId: [Vietnamese, English]}`, by name. */
export function operationNames() {
  const { paths } = read('openapi.yaml');
  const english = new Map(
    read('docs/openapi.en.overlay.yaml').actions.map(({ target, update }) => [target, update?.summary]),
  );
  const names = Object.entries(paths).flatMap(([path, methods]) =>
    WRITES.flatMap((method) => {
      const { operationId, summary } = methods[method] ?? {};
      const other = english.get(`$.paths['${path}'].${method}`);
      return operationId ? [[operationId, [summary, other ?? summary]]] : [];
    }),
  );
  return Object.fromEntries(names.sort(([a], [b]) => (a < b ? -1 : 1)));
}

if (import.meta.url === `file://${process.argv[1]}`)
  writeFileSync(
    TARGET,
    `${JSON.stringify(operationNames(), null, 2).replace(/\[\n\s+(".*"),\n\s+(".*")\n\s+\]/g, '[$1, $2]')}\n`,
  );
