/**
 * Days after the arrival of an order's last parcel during which a parcel may still come back: the longest return term
 * of the destinations (GACC announcement 2020 no. 45: goods back in the original place within 45 days of release).
 */
export const CONTACT_DAYS = 45;

/** Days after the last change of an open cart until who was named in it is forgotten; its cookie lives as long. */
export const OPEN_CART_DAYS = 30;

const DAY_MS = 24 * 60 * 60 * 1000;

/** Member states of the European Union, ISO 3166-1 alpha-2. */
const EU = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
);

/**
 * The day on which an order's name, address and payment data go: none while a parcel is on its way or something of it
 * is being returned.
 * @param ends when each of its parcels came to its end, ISO date-times; null for one that has not
 * @returns ISO date in UTC
 */
export function contactUntil(ends: readonly (string | null)[]): string | null {
  const times = ends.map((end) => (end === null ? Number.NaN : Date.parse(end)));
  const last = Math.max(...times);
  return Number.isFinite(last) ? isoDay(last + CONTACT_DAYS * DAY_MS) : null;
}

/**
 * The last day on which what was sold, for how much and with which taxes is kept.
 * China: E-Commerce Law art. 31, three years from the end of the transaction. European Union: Implementing Regulation
 * 282/2011 art. 63c(2), ten years from the end of the year. United Kingdom: VAT Notice 700/21, six years. Elsewhere
 * the longest of these, for want of a rule of our own.
 * @param shipTo ISO 3166-1 alpha-2 @param placedOn ISO date
 */
export function recordsUntil(shipTo: string, placedOn: string): string {
  const year = Number(placedOn.slice(0, 4));
  if (shipTo === 'CN') return `${year + 3}${placedOn.slice(4)}`;
  if (shipTo === 'GB') return `${year + 6}${placedOn.slice(4)}`;
  return EU.has(shipTo) ? `${year + 10}-12-31` : `${year + 10}${placedOn.slice(4)}`;
}

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);
