import { arrivalWindow, transitDays, type ArrivalWindow } from '@caravanserai/customs/arrival';
import type { FreightRow } from '@caravanserai/customs/freight/freight-row';
import type { FreightService, Transport } from '@caravanserai/customs/freight/transport';
import { freightDays } from '@caravanserai/customs/freight/usual';
import type { SupplyRoute } from '@caravanserai/customs/route';
import type { Days, TransitTables } from '@caravanserai/customs/transit-days';
import type { Span } from '@caravanserai/customs/working-days';
import { freightAmount, type PerDollar } from './freight-price';

/** What is to be sent, from where and where to. */
export interface Parcel {
  readonly route: SupplyRoute;
  readonly place: { readonly country: string; readonly city: string };
  /** ISO country; ISO currency charged, both upper case. */
  readonly dest: string;
  readonly currency: string;
  /** Gross weight. */
  readonly grams: number;
  /** When it is ordered, ISO date-time. */
  readonly now: string;
  /** Days off of who sends it. */
  readonly away?: readonly Span[] | undefined;
}

/** One way for a parcel to go. */
export interface DeliveryWay {
  readonly transport: Transport;
  readonly service: FreightService;
  /** Minor units of the charged currency. */
  readonly price: number;
  /** On the way after dispatch. */
  readonly days: Days;
  readonly arrives: ArrivalWindow;
}

/**
 * What a row of freight makes of a parcel: the one reckoning behind quote, listing and card. Undefined when no rate
 * to the charged currency is known.
 */
export function wayBy(
  row: FreightRow,
  parcel: Parcel,
  perDollar: PerDollar,
  tables: TransitTables,
): DeliveryWay | undefined {
  const price = freightAmount(row, parcel.grams, parcel.currency, perDollar);
  if (price === undefined) return undefined;
  const { route, place, dest, now, away } = parcel;
  const way = { route, from: place, dest, days: freightDays(row) };
  const { transport, service } = row;
  return {
    transport,
    service,
    price,
    days: transitDays(way, tables),
    arrives: arrivalWindow({ ...way, orderedAt: now, away }, tables),
  };
}
