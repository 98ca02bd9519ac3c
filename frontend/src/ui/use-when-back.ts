import { useEffect, useRef } from 'react';

const RETRY_MS = 20_000;

/** While `waiting`, tries again when the network is back, and now and then: a proxy may fail without the line being down. */
export function useWhenBack(waiting: boolean, again: () => void): void {
  const latest = useRef(again);
  useEffect(() => {
    latest.current = again;
  });
  useEffect(() => {
    if (!waiting) return;
    const go = () => latest.current();
    const timer = setInterval(go, RETRY_MS);
    window.addEventListener('online', go);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', go);
    };
  }, [waiting]);
}
