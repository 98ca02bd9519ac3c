export type ParsedNumber =
  | { kind: 'number'; value: string; percent: boolean }
  | { kind: 'ambiguous'; asThousands: string; asDecimal: string; percent: boolean }
  | { kind: 'empty' }
  | { kind: 'invalid' };

/** What a lone `1.500` means to the person at this screen, once they have said so. */
export type SeparatorChoice = 'THOUSANDS' | 'DECIMAL';

/**
 * Reads a number as Vietnamese offices write it: dot or blank between thousands, comma before decimals
 * (`1.234,5`, `1234,5`, `1,5%`). The English form is read where it can mean only one thing (`1,234.5`, `0.75`).
 * `1.500` and `1,500` can mean two things and come back as `ambiguous`, unless `choice` already settles it.
 * `value` is a plain decimal with a point, every digit typed kept (`1,50` → `1.50`).
 */
export function parseNumber(text: string, choice?: SeparatorChoice): ParsedNumber {
  let typed = text.trim().replace(/[\s\u00a0\u202f]+/g, '');
  if (typed === '') return { kind: 'empty' };
  const percent = typed.endsWith('%');
  if (percent) typed = typed.slice(0, -1);
  const sign = /^[-−–]/.test(typed) ? '-' : '';
  const digits = typed.replace(/^[-−–+]/, '');
  if (!/^\d[\d.,]*$/.test(digits)) return { kind: 'invalid' };
  const read = readDigits(digits);
  if (read === undefined) return { kind: 'invalid' };
  if (typeof read === 'string') return { kind: 'number', value: sign + read, percent };
  const [asThousands, asDecimal] = [sign + read.thousands, sign + read.decimal];
  if (choice) return { kind: 'number', value: choice === 'THOUSANDS' ? asThousands : asDecimal, percent };
  return { kind: 'ambiguous', asThousands, asDecimal, percent };
}

function readDigits(digits: string): string | { thousands: string; decimal: string } | undefined {
  if (/^\d+$/.test(digits)) return plain(digits);
  if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(digits)) {
    return { thousands: plain(digits.replace(/[.,]/, '')), decimal: plain(digits.replace(',', '.')) };
  }
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(digits) || /^\d+,\d+$/.test(digits)) {
    return /^0\.\d{3}$/.test(digits) ? digits : plain(digits.replace(/\./g, '').replace(',', '.'));
  }
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(digits) || /^\d+\.\d+$/.test(digits)) {
    return plain(digits.replace(/,/g, ''));
  }
  return undefined;
}

function plain(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '');
}

const formatters = new Map<string, Intl.NumberFormat>();

/**
 * Writes a number in Vietnamese form (`1.234,5`). `decimals` fixes the digits after the comma, as an indicator's
 * dictionary entry says; without it up to six are shown and trailing zeros are not.
 */
export function formatNumber(value: number | string, decimals?: number): string {
  const key = String(decimals ?? '');
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.NumberFormat('vi-VN', {
      minimumFractionDigits: decimals ?? 0,
      maximumFractionDigits: decimals ?? 6,
    });
    formatters.set(key, formatter);
  }
  return formatter.format(typeof value === 'number' ? value : Number(value));
}

/** `66.7` → `66,7%`, at most one digit after the comma. */
export function formatPercent(value: number): string {
  return `${formatNumber(Math.round(value * 10) / 10)}%`;
}
