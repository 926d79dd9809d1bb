import { localDay } from '@caravanserai/customs/local-day';
import { priceDisplayFor, type PriceDisplayRow } from '@caravanserai/customs/rules/price-display';
import type { Reference } from '../reference';

interface Display {
  /** ISO date in the destination's calendar. */
  date: string;
  row: PriceDisplayRow | undefined;
}

const known = new WeakMap<Reference, { now: string; byCountry: Map<string, Display> }>();

/**
 * The day at a destination, and how its law wants prices shown on it. A rebuild asks for every listing, so the
 * answers of one moment are remembered.
 * @param now ISO date-time
 */
export function displayAt(dest: string, reference: Reference, now: string): Display {
  let answers = known.get(reference);
  if (answers?.now !== now) known.set(reference, (answers = { now, byCountry: new Map() }));
  const found = answers.byCountry.get(dest);
  if (found) return found;
  const date = localDay(now, dest);
  const display = { date, row: priceDisplayFor(reference.priceDisplay, dest, date) };
  answers.byCountry.set(dest, display);
  return display;
}
