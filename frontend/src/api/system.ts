import { setToday } from '@/lib/dates';
import type { components } from './schema';

/** What this installation is: its version, its day, and whether everything in it is made up. */
export type System = components['schemas']['SystemInfo'];

let known: System | undefined;

/** Asked once, before the first screen. Without an answer the screens go on: they will say what is wrong themselves. */
export async function readSystem(): Promise<void> {
  try {
    const response = await fetch('/api/v1/system');
    if (!response.ok) return;
    known = (await response.json()) as System;
    if (known.simulated) setToday(known.today);
  } catch {
    known = undefined;
  }
}

/** What the server said at the start, if it did. */
export function system(): System | undefined {
  return known;
}
