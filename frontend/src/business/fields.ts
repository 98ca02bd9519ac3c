import type { Values } from '@/ui/command';

/** The letter or product described by fields named `<prefix>/number` and so on; undefined when none was filled in. */
export function letterOf(values: Values, prefix = 'letter') {
  const number = values[`${prefix}/number`];
  const issuedOn = values[`${prefix}/issuedOn`];
  if (!number && !issuedOn && !values[`${prefix}/symbol`]) return undefined;
  return { number: number ?? '', symbol: values[`${prefix}/symbol`], issuedOn: issuedOn ?? '' };
}

export function productOf(values: Values) {
  const product = {
    name: values['product/name'],
    number: values['product/number'],
    symbol: values['product/symbol'],
    issuedOn: values['product/issuedOn'],
    link: values['product/link'],
  };
  return Object.values(product).some(Boolean) ? product : undefined;
}

export function wholeNumber(value: string | undefined): number | undefined {
  return value === undefined ? undefined : Number(value);
}

/** The members that were changed, for a merge patch: one that is gone is null. */
export function changesOf(before: object, after: object): Record<string, unknown> {
  const was = before as Record<string, unknown>;
  const is = after as Record<string, unknown>;
  const changed: Record<string, unknown> = {};
  for (const name of new Set([...Object.keys(was), ...Object.keys(is)])) {
    if (JSON.stringify(was[name]) !== JSON.stringify(is[name])) changed[name] = is[name] ?? null;
  }
  return changed;
}
