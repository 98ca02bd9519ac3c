import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';

interface Closing {
  /** Around the button and what it opens. */
  frame: RefObject<HTMLDivElement | null>;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** What opens under a button closes by Esc, which gives the focus back to the button, and by a press or focus elsewhere. */
export function useClosing(open: boolean, close: () => void): Closing {
  const frame = useRef<HTMLDivElement>(null);
  const closing = useRef(close);
  closing.current = close;
  useEffect(() => {
    if (!open) return;
    const away = (event: Event) => {
      const target = event.target as Element;
      // A dialog that was opened from inside belongs to it.
      if (!frame.current?.contains(target) && !target.closest?.('[role="dialog"]')) closing.current();
    };
    document.addEventListener('pointerdown', away);
    document.addEventListener('focusin', away);
    return () => {
      document.removeEventListener('pointerdown', away);
      document.removeEventListener('focusin', away);
    };
  }, [open]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open || event.defaultPrevented) return;
    close();
    frame.current?.querySelector('button')?.focus();
  };
  return { frame, onKeyDown };
}
