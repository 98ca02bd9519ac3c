import { useSyncExternalStore } from 'react';
import classes from './toast.module.css';

interface Toast {
  id: number;
  text: string;
}

const STAY_MS = 6_000;
let toasts: Toast[] = [];
let next = 1;
const listeners = new Set<() => void>();

function change(to: Toast[]): void {
  toasts = to;
  for (const listener of listeners) listener();
}

/** Says for a few seconds, also to screen readers, that something has been done. Never for errors: those stay. */
export function announce(text: string): void {
  const id = next++;
  change([...toasts, { id, text }]);
  setTimeout(() => change(toasts.filter((toast) => toast.id !== id)), STAY_MS);
}

export function Toasts() {
  const shown = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => toasts,
  );
  return (
    <div className={classes.region} role="status" aria-live="polite" data-noprint>
      {shown.map((toast) => (
        <div key={toast.id} className={classes.toast}>
          {toast.text}
        </div>
      ))}
    </div>
  );
}
