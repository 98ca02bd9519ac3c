import { describe, expect, it } from 'vitest';
import { newInScript, newInStyle } from '../scripts/old-chrome.mjs';

const script = (code: string) => newInScript(code).map(({ what }) => what);
const style = (css: string) => newInStyle(css).map(({ what }) => what);

describe('what Chrome 109 lacks', () => {
  it('is found in the syntax of a script', () => {
    expect(script('const a = /[\\p{L}--[a-z]]/v')[0]).toMatch(/^syntax: /);
    expect(script('using file = open()')[0]).toMatch(/^syntax: /);
    expect(script('class A { static #a = 1; static { this.b ??= A.#a?.c } } await 0;')).toEqual([]);
  });

  it('is found among the functions a script calls', () => {
    expect(script('[1].toSorted()')).toEqual(['.toSorted()']);
    expect(script('Object.groupBy(a, b); Promise.withResolvers()')).toEqual([
      'Object.groupBy',
      'Promise.withResolvers',
    ]);
    expect(script('new Set(a).intersection(b)')).toEqual(['.intersection()']);
    expect(script('map.values().map(f)')).toEqual(['.map()']);
    expect(script('Temporal.Now.instant(); new Intl.NumberFormat()')).toEqual(['Temporal.Now']);
    expect(script('AbortSignal.any([a]); URL.canParse(b); box.showPopover()')).toEqual([
      'AbortSignal.any',
      'URL.canParse',
      '.showPopover()',
    ]);
    expect(script('Object.values(a).map(f); a.at(-1); a.findLast(f); structuredClone(a)')).toEqual([]);
  });

  it('is found in a style sheet', () => {
    expect(style('a { & b { color: red } }')).toEqual(['nesting']);
    expect(style('a { b { color: red } }')).toEqual(['nesting']);
    expect(style('@starting-style { a { opacity: 0 } }')).toEqual(['@starting-style']);
    expect(style('a { color: light-dark(#000, #fff) }')).toEqual(['light-dark()']);
    expect(style('a { field-sizing: content }')).toEqual(['property field-sizing']);
    expect(style('a:user-invalid { width: 2rlh }')).toEqual([':user-invalid', 'unit rlh']);
    expect(
      style('a:has(b), :is(c) { inset: 0; height: 5dvh; width: min(1px, 2vw) } @page { size: A4 }'),
    ).toEqual([]);
  });

  it('is forgiven with a value before it, unless a variable hides that it is wrong', () => {
    expect(style('a { color: red; color: color-mix(in srgb, red, blue) }')).toEqual([]);
    expect(style('a { color: red; color: color-mix(in srgb, var(--a), blue) }')).toEqual(['color-mix()']);
    expect(style('a { -webkit-print-color-adjust: exact; print-color-adjust: exact }')).toEqual([]);
  });
});
