import type { KeyboardEvent } from 'react';

/** Arrow up and down go to the first link of the row before or after, over rows that have none. */
export function moveBetweenRows(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const target = event.target as HTMLElement;
  const row = target.closest('tr');
  if (!row || target.matches('input, select, textarea, [role="combobox"]')) return;
  const rows = [...(row.closest('table')?.rows ?? [])];
  const step = event.key === 'ArrowDown' ? 1 : -1;
  for (let at = rows.indexOf(row) + step; at >= 0 && at < rows.length; at += step) {
    const link = rows[at]?.querySelector<HTMLElement>('a, button');
    if (!link || link.closest('thead')) continue;
    event.preventDefault();
    link.focus();
    return;
  }
}
