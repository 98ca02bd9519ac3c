import type { Coordinator, Holder, LetterReference, WorkProduct } from '@/api/types';
import { formatDate } from '@/lib/dates';

/** Coordinators in one line, units and classes of units alike, under their full official names. */
export function coordinatorNames(coordinators: readonly Coordinator[]): string {
  return coordinators.map(({ unit, unitClass }) => unit?.name ?? unitClass?.name ?? '').join('; ');
}

/** Who holds the work, by name: the person where one is known, else the unit. */
export function holderName(holder: Holder): string {
  return holder.person?.fullName ?? holder.unit?.name ?? '';
}

/** A letter as it is cited: `612/SKHCN-QLCN, 21/06/2021`. */
export function letterText(letter: LetterReference): string {
  const number = letter.symbol ? `${letter.number}/${letter.symbol}` : letter.number;
  return `${number}, ${formatDate(letter.issuedOn)}`;
}

/** A delivered product as people cite it: name, number and symbol, day. */
export function productText(product: WorkProduct): string {
  const number = [product.number, product.symbol].filter(Boolean).join('/');
  return [product.name, number, product.issuedOn && formatDate(product.issuedOn)].filter(Boolean).join(', ');
}
