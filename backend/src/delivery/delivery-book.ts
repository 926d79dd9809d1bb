import { freightRowsFor, type FreightOrigin } from '@caravanserai/customs/freight/freight-rows';
import { bySoonest } from '@caravanserai/customs/freight/usual';
import { localDay } from '@caravanserai/customs/local-day';
import { transitTables, type TransitTables } from '@caravanserai/customs/transit-days';
import { holidaysOf, type HolidayRow } from '@caravanserai/customs/working-days';
import type { FreightBook } from './freight-price';
import type { DispatchTerms } from './dispatch-terms';
import { checkoutRatesJson, freightRowsJson, HOLIDAYS_JSON } from './statements';
import { wayBy, type DeliveryWay, type Parcel } from './way';

/** Everything that prices and days of delivery are made of. */
export interface DeliveryBook extends FreightBook {
  readonly tables: TransitTables;
}

/** The book as a value of SQL; `deliveryBook` makes it whole. */
export const DELIVERY_BOOK_JSON = `json_build_object(
  'rows', ${freightRowsJson()}, 'perDollar', ${checkoutRatesJson()}, 'holidays', ${HOLIDAYS_JSON})`;

export type DeliveryBookJson = FreightBook & {
  holidays: readonly Pick<HolidayRow, 'country' | 'day' | 'kind'>[];
};

export function deliveryBook({ rows, perDollar, holidays }: DeliveryBookJson): DeliveryBook {
  return { rows, perDollar, tables: transitTables(holidaysOf(holidays)) };
}

/**
 * The ways in which a parcel may go from a place, the usual one first: the soonest, then the cheapest.
 * @param terms of the merchant that sends it, where they differ
 */
export function deliveryWays(
  { rows, perDollar, tables }: DeliveryBook,
  parcel: Parcel & { place: FreightOrigin },
  terms?: DispatchTerms,
): DeliveryWay[] {
  return freightRowsFor(rows, parcel.place, parcel.dest, localDay(parcel.now, parcel.dest))
    .filter(({ tariff }) => !terms?.off.has(tariff))
    .flatMap((row) => wayBy(row, { ...parcel, away: terms?.away }, perDollar, tables) ?? [])
    .sort(bySoonest);
}
