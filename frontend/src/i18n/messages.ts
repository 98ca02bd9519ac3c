import { type Language, language, useLanguage } from './language';

type Text = string | ((...args: never[]) => string);

/** The texts of one screen or widget in both languages. */
export interface Messages<T> {
  readonly vi: T;
  readonly en: T;
}

/**
 * Declares texts side by side, Vietnamese first, so that a missing translation is a type error and each route
 * carries only its own:
 * `messages({ title: ['Việc của tôi', 'My work'], due: [(n: number) => `Còn ${n} ngày`, (n: number) => `${n} days left`] })`.
 */
export function messages<T extends Record<string, Text>>(
  pairs: {
    [K in keyof T]: readonly [vi: T[K], en: T[K]];
  },
): Messages<T> {
  const pick = (index: 0 | 1) => {
    const texts: Partial<T> = {};
    for (const key in pairs) texts[key] = pairs[key][index];
    return texts as T;
  };
  return { vi: pick(0), en: pick(1) };
}

/** The texts in the language on the screen; the component renders again when it is switched. */
export function useText<T>(source: Messages<T>): T {
  return source[useLanguage()];
}

/** The texts outside a component, for a given language or the one now on the screen. */
export function textsOf<T>(source: Messages<T>, of: Language = language()): T {
  return source[of];
}
