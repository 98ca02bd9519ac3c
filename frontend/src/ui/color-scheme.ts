import type { MantineColorScheme, MantineColorSchemeManager } from '@mantine/core';

const KEY = 'tiendo.color-scheme';

/** Keeps light, dark or automatic under the key that index.html reads before the first paint. */
export function colorSchemeManager(): MantineColorSchemeManager {
  return {
    get: (fallback) => {
      try {
        const kept = localStorage.getItem(KEY);
        return kept === 'light' || kept === 'dark' || kept === 'auto' ? kept : fallback;
      } catch {
        return fallback;
      }
    },
    set: (value: MantineColorScheme) => {
      try {
        localStorage.setItem(KEY, value);
      } catch {
        // The choice then lasts as long as the page.
      }
    },
    subscribe: () => undefined,
    unsubscribe: () => undefined,
    clear: () => localStorage.removeItem(KEY),
  };
}
