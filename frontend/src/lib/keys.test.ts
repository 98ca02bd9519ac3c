import { afterEach, describe, expect, it } from 'vitest';
import { isLoneKey, opensPalette } from './keys';

const press = (init: KeyboardEventInit & { keyCode?: number }, on: Element = document.body) => {
  let seen: KeyboardEvent | undefined;
  const listener = (event: Event) => {
    seen = event as KeyboardEvent;
  };
  document.addEventListener('keydown', listener, { once: true });
  on.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init }));
  return seen as KeyboardEvent;
};

describe('keys', () => {
  afterEach(() => document.body.replaceChildren());

  it('act alone only where nobody types and no dialog is open', () => {
    expect(isLoneKey(press({ key: 'g' }))).toBe(true);
    const field = document.body.appendChild(document.createElement('textarea'));
    expect(isLoneKey(press({ key: 'g' }, field))).toBe(false);
    expect(isLoneKey(press({ key: 'g', ctrlKey: true }))).toBe(false);
    expect(isLoneKey(press({ key: 'Process', keyCode: 229 }))).toBe(false);
    expect(isLoneKey(press({ key: 'g', isComposing: true }))).toBe(false);
    const dialog = document.body.appendChild(document.createElement('div'));
    dialog.setAttribute('role', 'dialog');
    expect(isLoneKey(press({ key: 'g' }))).toBe(false);
  });

  it('open the palette also from a field, on both kinds of keyboards', () => {
    const field = document.body.appendChild(document.createElement('input'));
    expect(opensPalette(press({ key: 'k', ctrlKey: true }, field))).toBe(true);
    expect(opensPalette(press({ key: 'K', metaKey: true }))).toBe(true);
    expect(opensPalette(press({ key: 'k' }))).toBe(false);
    expect(opensPalette(press({ key: 'k', ctrlKey: true, isComposing: true }))).toBe(false);
  });
});
