import { localTime } from './local-day';
import type { SupplyRoute } from './route';
import { DEFAULT_TRANSIT, type Days, type TransitTables } from './transit-days';
import {
  addDays,
  addWorkingDays,
  daysBetween,
  isWorkingDay,
  workingDayFrom,
  type Span,
} from './working-days';

/** A way from a place to a country. */
export interface Way {
  readonly route: SupplyRoute;
  /** Where the stock stands: ISO country, and the city for bonded zones. */
  readonly from: { readonly country: string; readonly city?: string };
  /** ISO country of the shopper. */
  readonly dest: string;
  /** What the chosen freight takes; without it the route and the distance decide. */
  readonly days?: Days | undefined;
}

export interface Journey extends Way {
  /** ISO 8601 instant of the order; a date alone stands for the beginning of that day. */
  readonly orderedAt: string;
  /** Days on which the sender sends nothing, though its country works. */
  readonly away?: readonly Span[] | undefined;
}

/** First and last promised day, ISO dates. */
export interface ArrivalWindow {
  readonly from: string;
  readonly to: string;
}

/**
 * When an order arrives. It leaves on the day it was placed, by the clock of the place it leaves from, or on the
 * next working day there when it came after the cut-off hour or on a day off. Short routes then take working
 * days of the destination; mail and freight travel through days off and are handed over on the next working day
 * of the destination.
 * @throws RangeError when `orderedAt` is no date
 */
export function arrivalWindow(journey: Journey, tables: TransitTables = DEFAULT_TRANSIT): ArrivalWindow {
  const start = dispatchDay(journey, tables);
  const [first, last] = transitDays(journey, tables);
  const reach = (days: number): string =>
    journey.route === 'direct_mail'
      ? workingDayFrom(addDays(start, days), journey.dest, tables)
      : addWorkingDays(start, days, journey.dest, tables);
  return { from: reach(first), to: reach(last) };
}

/** The ISO date on which an order leaves its place; after the sender's days off where it would fall into them. */
export function dispatchDay(
  { route, from, orderedAt, away = [] }: Pick<Journey, 'route' | 'from' | 'orderedAt' | 'away'>,
  tables: TransitTables = DEFAULT_TRANSIT,
): string {
  let day = firstDispatchDay({ route, from, orderedAt }, tables);
  for (const span of [...away].sort((a, b) => a.from.localeCompare(b.from)))
    if (span.from <= day && day <= span.to) day = workingDayFrom(addDays(span.to, 1), from.country, tables);
  return day;
}

/**
 * By how many calendar days the sender's days off put off the departure of an order; 0 where none is in its way. What
 * is ordered by arrival adds this to the days on the way.
 * @throws RangeError when `orderedAt` is no date
 */
export function daysHeldUp(
  { away = [], ...journey }: Pick<Journey, 'route' | 'from' | 'orderedAt' | 'away'>,
  tables: TransitTables = DEFAULT_TRANSIT,
): number {
  if (away.length === 0) return 0;
  return daysBetween(dispatchDay(journey, tables), dispatchDay({ ...journey, away }, tables));
}

function firstDispatchDay(
  { route, from, orderedAt }: Pick<Journey, 'route' | 'from' | 'orderedAt'>,
  tables: TransitTables,
): string {
  const { day, hour } = localTime(orderedAt, from.country);
  const inTime = hour < tables.cutOffHour[route] && isWorkingDay(day, from.country, tables);
  return inTime ? day : workingDayFrom(addDays(day, 1), from.country, tables);
}

/** Days on the way after dispatch: working days of the destination, for direct mail calendar days. */
export function transitDays({ route, from, dest, days }: Way, tables: TransitTables = DEFAULT_TRANSIT): Days {
  if (days) return days;
  if (route === 'bonded') return tables.bondedByCity[from.city ?? ''] ?? tables.bonded;
  if (route === 'domestic') return from.country === dest ? tables.domestic : tables.withinTerritory;
  const areas = [tables.areaOf[from.country] ?? '?', tables.areaOf[dest] ?? '?'].sort();
  if (areas[0] === areas[1] && areas[0] !== '?') return tables.mailWithinArea;
  return tables.mailByAreas[areas.join('-')] ?? tables.mail;
}
