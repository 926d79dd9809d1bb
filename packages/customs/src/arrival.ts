import type { SupplyRoute } from './route';
import { DEFAULT_TRANSIT, type Days, type TransitTables } from './transit-days';

export interface Journey {
  readonly route: SupplyRoute;
  /** Where the stock stands: ISO country, and the city for bonded zones. */
  readonly from: { readonly country: string; readonly city?: string };
  /** ISO country of the shopper. */
  readonly dest: string;
  /** ISO date or date-time; its date part counts. */
  readonly orderedAt: string;
}

/** First and last promised day, ISO dates. */
export interface ArrivalWindow {
  readonly from: string;
  readonly to: string;
}

/**
 * When an order arrives. Short routes count working days of the destination; mail travels through weekends
 * and a day that falls on one moves to the next working day. Public holidays are not considered.
 * @throws RangeError when `orderedAt` is no date
 */
export function arrivalWindow(journey: Journey, tables: TransitTables = DEFAULT_TRANSIT): ArrivalWindow {
  const start = utcDay(journey.orderedAt);
  const weekend = tables.weekend[journey.dest] ?? [6, 0];
  const [first, last] = transitDays(journey, tables);
  const reach = (days: number): string =>
    isoDay(
      journey.route === 'direct_mail' ? mailDay(start, days, weekend) : workingDay(start, days, weekend),
    );
  return { from: reach(first), to: reach(last) };
}

function transitDays({ route, from, dest }: Journey, tables: TransitTables): Days {
  if (route === 'bonded') return tables.bondedByCity[from.city ?? ''] ?? tables.bonded;
  if (route === 'domestic') return from.country === dest ? tables.domestic : tables.withinTerritory;
  const areas = [tables.areaOf[from.country] ?? '?', tables.areaOf[dest] ?? '?'].sort();
  if (areas[0] === areas[1] && areas[0] !== '?') return tables.mailWithinArea;
  return tables.mailByAreas[areas.join('-')] ?? tables.mail;
}

const DAY = 86_400_000;

function workingDay(start: number, days: number, weekend: readonly number[]): number {
  let day = start;
  for (let left = days; left > 0; left -= 1) day = nextWorkingDay(day + DAY, weekend);
  return day;
}

const mailDay = (start: number, days: number, weekend: readonly number[]): number =>
  nextWorkingDay(start + days * DAY, weekend);

function nextWorkingDay(day: number, weekend: readonly number[]): number {
  let candidate = day;
  while (weekend.includes(new Date(candidate).getUTCDay())) candidate += DAY;
  return candidate;
}

function utcDay(iso: string): number {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(iso)?.[0];
  const time = day === undefined ? Number.NaN : Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time)) throw new RangeError(`Not an ISO date: "${iso}"`);
  return time;
}

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);
