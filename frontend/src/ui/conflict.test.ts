import { expect, it } from 'vitest';
import { differencesOf, unchosen } from './conflict';

const fields = ['name', 'note', 'due', 'kind'].map((name) => ({ name }));

it('asks only where both sides changed a field, and takes theirs where only they did', () => {
  const found = differencesOf(
    fields,
    { name: 'A', note: 'x', due: '2021-01-01', kind: 'K' },
    { name: 'B', note: 'x', due: '2021-02-02', kind: 'K' },
    { name: 'C', note: 'y', due: '2021-01-01', kind: 'K' },
  );
  expect(found).toEqual([
    { name: 'name', mine: 'B', theirs: 'C', chosen: undefined },
    { name: 'note', mine: 'x', theirs: 'y', chosen: 'THEIRS' },
  ]);
  expect(unchosen(found).map(({ name }) => name)).toEqual(['name']);
});

it('sees no conflict where both came to the same', () => {
  expect(differencesOf(fields, { name: 'A' }, { name: 'B' }, { name: 'B' })).toEqual([]);
});
