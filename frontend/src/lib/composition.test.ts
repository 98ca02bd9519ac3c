import { expect, it } from 'vitest';
import { isComposing, isEnter } from './composition';

it('does not act on keys of an input method at work', () => {
  expect(isEnter({ key: 'Enter', keyCode: 13, isComposing: true })).toBe(false);
  expect(isEnter({ key: 'Enter', keyCode: 13, nativeEvent: { isComposing: true } })).toBe(false);
  expect(isEnter({ key: 'Enter', keyCode: 229 })).toBe(false);
  expect(isEnter({ key: 'Enter', keyCode: 13 })).toBe(true);
  expect(isComposing({ key: 'a', keyCode: 65 })).toBe(false);
});
