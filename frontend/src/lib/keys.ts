import { isComposing } from './composition';

/** Where typing goes, a letter is a letter. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('input, textarea, select, [role="combobox"], [role="grid"] *'))
  );
}

/** A letter that may act by itself: not typed into a field, not composed, no key held, no dialog over the screen. */
export function isLoneKey(event: KeyboardEvent): boolean {
  return (
    !isComposing(event) &&
    !event.ctrlKey &&
    !event.metaKey &&
    !event.altKey &&
    !isTyping(event.target) &&
    !document.querySelector('[role="dialog"]')
  );
}

/** Ctrl+K, or ⌘K on a Mac. */
export function opensPalette(event: KeyboardEvent): boolean {
  return (
    (event.ctrlKey || event.metaKey) &&
    !event.altKey &&
    !event.shiftKey &&
    event.key.toLowerCase() === 'k' &&
    !isComposing(event)
  );
}
