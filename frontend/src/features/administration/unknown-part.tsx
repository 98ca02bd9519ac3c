import { notFound } from '@tanstack/react-router';

/** An address below administration that is none: the router's own page says so. */
export function UnknownPart(): never {
  throw notFound();
}
