import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** A dialog that changes something existing is saved ("Lưu"); "Sửa" is what opens it. */
const OPENS = /submit: \w+\.edit\w*,/g;

const wrongButtons = (source: string) => source.match(OPENS) ?? [];

it('saves what is changed in a dialog by "Lưu", everywhere', () => {
  const found = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .flatMap((name) => wrongButtons(readFileSync(`src/${name}`, 'utf8')).map((line) => `${name}: ${line}`))
    // Number and day are noted ("Ghi số, ngày …"), as the words of the field have it.
    .filter((line) => !line.includes('t.editReminder'));
  expect(found).toEqual([]);
});

it('would find a dialog that is saved by the word that opened it', () => {
  expect(wrongButtons('    title: t.edit,\n    submit: t.editPhases,\n')).toEqual(['submit: t.editPhases,']);
});
