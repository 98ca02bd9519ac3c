/**
 * Reads a typed time of day in 24 hours into `HH:MM`: `14:00`, `1400`, `930`, `9`, `14h`, `14h30`, `14 giờ 00`,
 * `14 giờ 30 phút`. Undefined for what is no time: nothing is guessed from morning or afternoon.
 */
export function parseTime(text: string): string | undefined {
  const typed = text.normalize('NFC').trim().toLowerCase();
  const solid = /^(\d{1,2})(\d{2})$/.exec(typed);
  const parted = /^(\d{1,2})(?:\s*(?:[:.,h]|giờ)\s*(?:(\d{1,2})(?:\s*(?:p|phút))?)?)?$/.exec(typed);
  const found = solid ?? parted;
  if (!found) return undefined;
  const [hour, minute] = [Number(found[1]), Number(found[2] ?? 0)];
  return hour < 24 && minute < 60 ? `${two(hour)}:${two(minute)}` : undefined;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
