import { formatNumber } from './numbers';

const KILO = 1024;

/** `1,4 MB`, as people read a file's size; a kilobyte is 1024 bytes, as office systems count. */
export function formatSize(bytes: number): string {
  if (bytes < KILO) return `${formatNumber(bytes)} B`;
  const kilos = bytes / KILO;
  if (kilos < KILO) return `${formatNumber(Math.ceil(kilos))} KB`;
  return `${formatNumber(Math.ceil((kilos / KILO) * 10) / 10)} MB`;
}
