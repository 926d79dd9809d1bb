import type { Span } from './timetable';

const DAY = 24 * 60 * 60 * 1000;
/** Where nothing was promised. */
const USUAL_DAYS = 5;
/** At this hour UTC it is the same day in every destination. */
const HOUR = 10;

/** The days an order was promised for, ISO dates. */
export interface PromisedDays {
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * When an emulated delivery is planned: on a day within those promised, decided by the consignment's id.
 * @param paidAt ISO instant
 */
export function plannedSpan(paidAt: string, { from, to }: PromisedDays, id: string): Span {
  if (!from || !to)
    return { paidAt, deliverAt: new Date(Date.parse(paidAt) + USUAL_DAYS * DAY).toISOString() };
  const first = Date.parse(`${from}T00:00:00Z`);
  const days = Math.max(0, Math.round((Date.parse(`${to}T00:00:00Z`) - first) / DAY));
  const day = first + (numberOf(id) % (days + 1)) * DAY;
  return { paidAt, deliverAt: new Date(day + HOUR * 60 * 60 * 1000).toISOString() };
}

/** A number that an id always has, below 2^31. */
export function numberOf(id: string): number {
  let hash = 7;
  for (const character of id) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 2_147_483_647;
  return hash;
}
