import type { Me } from '@/api/session';

const LEADERS = new Set(['DIRECTOR', 'DEPUTY_DIRECTOR']);

/** Leads the organisation, or stands in for one who does. */
export function leads(user: Me): boolean {
  return user.positions.some(({ kind }) => LEADERS.has(kind));
}

/** Keeps units, people and the installation, and does nothing else here. */
export function onlyAdministers(user: Me): boolean {
  return user.administrator && user.positions.every(({ kind }) => kind === 'ADMINISTRATOR');
}
