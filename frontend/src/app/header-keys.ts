import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { Me } from '@/api/session';
import { PLACES } from '@/business/places';
import { preferencesQuery } from '@/business/preferences';
import { isLoneKey, opensPalette } from '@/lib/keys';

const SECOND_KEY_MS = 1_500;

/**
 * The keys that act on every screen: Ctrl+K always; single letters unless this person has turned them off
 * (WCAG 2.1.4).
 */
export function useHeaderKeys(user: Me, openPalette: () => void): void {
  const navigate = useNavigate();
  const { data } = useQuery(preferencesQuery());
  const letters = data?.value.shortcuts ?? true;
  const wentAt = useRef(0);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (opensPalette(event)) {
        event.preventDefault();
        openPalette();
        return;
      }
      if (!letters || event.defaultPrevented || !isLoneKey(event)) return;
      const second = event.timeStamp - wentAt.current < SECOND_KEY_MS;
      wentAt.current = 0;
      const place = second && PLACES.find(({ key, shown }) => key === event.key && (shown?.(user) ?? true));
      if (place) void navigate({ href: place.to });
      else if (event.key === 'g') wentAt.current = event.timeStamp || 1;
      else if (event.key === '?') void navigate({ to: '/shortcuts' });
      else if (event.key === '/') focusSearch(event);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [letters, navigate, openPalette, user]);
}

/** The search box of the screen; without one the key stays a key. */
function focusSearch(event: KeyboardEvent): void {
  const box = document.querySelector<HTMLInputElement>('main input[type="search"]');
  if (!box) return;
  event.preventDefault();
  box.focus();
}
