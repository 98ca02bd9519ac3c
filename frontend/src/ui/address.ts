import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';

/** The filters of a screen as they stand in the address: plain words, so that links read well and can be shared. */
export type Address = Record<string, string | undefined>;

/** Reads `?state=A,B&q=so` without giving numbers or lists a type: what they mean is the screen's business. */
export function parseAddress(search: string): Address {
  return Object.fromEntries(new URLSearchParams(search));
}

export function writeAddress(search: Record<string, unknown>): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(search)) {
    if (value !== undefined && value !== null && value !== '') params.set(key, String(value));
  }
  const text = params.toString().replaceAll('%2C', ',');
  return text ? `?${text}` : '';
}

/**
 * The filters now in the address and a way to change some of them. Undefined or empty takes one out. Choices push
 * a step to go back to; `replace` is for typing, which should not.
 */
export function useAddress(): [Address, (change: Address, how?: { replace?: boolean }) => void] {
  const address: Address = useSearch({ strict: false });
  const navigate = useNavigate();
  const change = useCallback(
    (changed: Address, how?: { replace?: boolean }) => {
      void navigate({
        to: '.',
        search: (before: Address) => prune({ ...before, ...changed }),
        replace: how?.replace,
        resetScroll: false,
      });
    },
    [navigate],
  );
  return [address, change];
}

function prune(search: Address): Address {
  const kept: Address = {};
  for (const [key, value] of Object.entries(search)) if (value) kept[key] = value;
  return kept;
}
