import type {
  Absence,
  DeliveryResponse,
  DeliveryWay,
  DispatchPlace,
} from '@caravanserai/contracts/desk-delivery';
import type { FreightRow } from '@caravanserai/customs/freight/freight-row';
import { localDay } from '@caravanserai/customs/local-day';
import type { PlaceKind, SupplyRoute } from '@caravanserai/customs/route';
import { inForce } from '@caravanserai/customs/rules/in-force';
import type { Database } from '../catalogue/database';
import { freightAmount, type PerDollar } from '../delivery/freight-price';
import type { OfferScope } from './actor';
import { isClosed } from './closed-days';
import { freightFrom } from './freight-from';
import { newestRates } from './rates';
import { readFreightRows } from './read-dispatch-place';

const DISPATCHES = `
  select dp.id as profile_id, dp.route,
         json_build_object('id', pl.id, 'code', pl.code, 'kind', pl.kind, 'country', pl.country) as place,
         (select count(*)::int from listing l where l.merchant_id = dp.merchant_id and l.route = dp.route
             and l.place_id = dp.place_id and l.deleted_at is null) as listings,
         coalesce((select json_agg(o.tariff) from delivery_off o
           where o.dispatch_profile_id = dp.id and o.deleted_at is null), '[]') as off
    from dispatch_profile dp join place pl on pl.id = dp.place_id
   where dp.merchant_id = $1 and dp.deleted_at is null order by pl.code, dp.route`;

const MERCHANT = `
  select m.country, m.currency,
         (select count(*)::int from consignment c where c.merchant_id = m.id and c.deleted_at is null
             and c.state in ('paid', 'declared', 'with_customs', 'held', 'released')) as open_orders,
         coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'kind', a.kind, 'place_id', a.place_id,
                                    'from_day', a.from_day, 'to_day', a.to_day) order by a.from_day, a.id)
                     from absence a where a.merchant_id = m.id and a.deleted_at is null), '[]') as absences
    from merchant m where m.id = $1`;

interface MerchantRow {
  country: string;
  currency: string;
  open_orders: number;
  /** Also those that are over. */
  absences: Omit<Absence, 'now'>[];
}

interface DispatchRow {
  profile_id: string;
  route: SupplyRoute;
  place: { id: string; code: string; kind: PlaceKind; country: string };
  listings: number;
  off: string[];
}

/** What a shopper's parcel may weigh, in grams: what the page shows prices for. */
const WEIGHTS = { light: 500, heavy: 2000 } as const;

/** From where a merchant sends, by what ways, and on which days it doesn't; four statements. */
export async function readDelivery(
  database: Database,
  { merchantId }: OfferScope,
  now = new Date().toISOString(),
): Promise<DeliveryResponse> {
  const [merchant] = (await database.query<MerchantRow & Record<string, unknown>>(MERCHANT, [merchantId]))
    .rows;
  const { country = '', currency = 'USD', open_orders = 0, absences = [] } = merchant ?? {};
  const today = localDay(now, country);
  const dispatches = await database.query<DispatchRow & Record<string, unknown>>(DISPATCHES, [merchantId]);
  const freight = await readFreightRows(database);
  const rates = await newestRates(database);
  const shown = { currency, perDollar: Object.fromEntries(rates?.perDollar ?? []), today };
  return {
    dispatches: dispatches.rows.map((row) => dispatchPlace(row, freight, shown)),
    absences: absences
      .filter(({ to_day }) => to_day === null || to_day >= today)
      .map((row) => ({ ...row, now: isClosed([{ from: row.from_day, to: row.to_day }], today) })),
    today,
    open_orders,
  };
}

interface Shown {
  readonly currency: string;
  readonly perDollar: PerDollar;
  readonly today: string;
}

function dispatchPlace(
  { profile_id, route, place, listings, off }: DispatchRow,
  freight: readonly FreightRow[],
  shown: Shown,
): DispatchPlace {
  const rows = inForce(freightFrom(place, freight), {}, shown.today);
  return { profile_id, route, place, listings, ways: rows.map((row) => way(row, off, shown)) };
}

function way(row: FreightRow, off: readonly string[], { currency, perDollar }: Shown): DeliveryWay {
  const price = (grams: number) => {
    const amount = freightAmount(row, grams, currency, perDollar);
    return amount === undefined ? null : { amount, currency };
  };
  const { tariff, zone, countries, transport, service, days_from, days_to } = row;
  return {
    ...{ tariff, zone, countries: [...countries], transport, service },
    days: days_from === null || days_to === null ? null : [days_from, days_to],
    light: price(WEIGHTS.light),
    heavy: price(WEIGHTS.heavy),
    offered: !off.includes(tariff),
  };
}
