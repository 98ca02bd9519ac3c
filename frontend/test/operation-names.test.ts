import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { operationNames } from '../scripts/operation-names.mjs';
import fields from '../src/features/administration/field-names.json';
import kept from '../src/features/administration/operation-names.json';
import types from '../src/features/administration/type-names.json';

it('has the words of the contract for every operation that writes; npm run api:types renews them', () => {
  expect(kept).toEqual(operationNames());
  expect(Object.keys(kept).length).toBeGreaterThan(100);
  expect(kept.editTask).toEqual(['Sửa nhiệm vụ', 'Edit a task']);
});

const MIGRATIONS = '../backend/src/main/resources/db/migration';
const sql = readdirSync(MIGRATIONS)
  .map((file) => readFileSync(`${MIGRATIONS}/${file}`, 'utf8'))
  .join('\n');
/** Tables of which the trail keeps each change: `[table, type of object]`. */
const tracked = [...sql.matchAll(/track_table\('(\w+)', *'([a-z-]+)'/g)].map(([, table = '', type = '']) => [
  table,
  type,
]);
/** What the trail does not show of a row. */
const OWN = ['id', 'version', 'created_at', 'updated_at', 'changed_by', 'request_id', 'search_text'];

function columnsOf(table: string): string[] {
  const body = new RegExp(`CREATE TABLE ${table} \\(([^;]*?)\\n\\);`).exec(sql)?.[1] ?? '';
  return [...body.matchAll(/^ {2}([a-z]\w*) +[a-z]/gm)].map(([, column = '']) => column);
}

it('has words for every kind of object and every field the trail keeps', () => {
  expect(tracked.length).toBeGreaterThan(50);
  expect(tracked.filter(([, type = '']) => !(type in types))).toEqual([]);
  const columns = tracked
    .flatMap(([table = '']) => columnsOf(table))
    .filter((column) => !OWN.includes(column));
  expect(columns.length).toBeGreaterThan(300);
  const wordless = columns
    .map((column) => column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()))
    .filter((field) => !(field in fields));
  expect([...new Set(wordless)]).toEqual([]);
});
