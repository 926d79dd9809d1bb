import { commissionRule, type CommissionRule } from '../../consignment/commission-rule';
import { commissionOf } from '../../consignment/settle';
import type { SupplyRoute } from '@caravanserai/customs/route';
import type { Database } from '../../catalogue/database';
import { LAST } from './last-orders';

/** A parcel of a past order of which the marketplace would keep another part; minor units. */
export interface CommissionEffect {
  readonly order_id: string;
  readonly display_id: number;
  readonly merchant: string;
  readonly route: SupplyRoute;
  readonly currency: string;
  readonly before: number;
  readonly after: number;
}

export interface PastParcel {
  readonly order_id: string;
  readonly display_id: number;
  readonly merchant: string;
  readonly merchant_id: string;
  readonly pavilion_id: string;
  readonly route: SupplyRoute;
  readonly currency: string;
  /** The merchant's goods, of which commission is kept; minor units. */
  readonly price: number;
}

/** What would be kept of past parcels by other rules, on one day (ISO date). */
export function commissionEffects(
  parcels: readonly PastParcel[],
  { now, then }: { now: readonly CommissionRule[]; then: readonly CommissionRule[] },
  date: string,
): CommissionEffect[] {
  return parcels.flatMap(({ price, merchant_id: merchantId, pavilion_id: pavilionId, ...parcel }) => {
    const asked = { merchantId, pavilionId, route: parcel.route, date };
    const kept = (rules: readonly CommissionRule[]) =>
      commissionOf(price, commissionRule(rules, asked)?.percent ?? '0', parcel.currency);
    const [before, after] = [kept(now), kept(then)];
    const { order_id, display_id, merchant, route, currency } = parcel;
    return before === after ? [] : [{ order_id, display_id, merchant, route, currency, before, after }];
  });
}

/** The parcels of the last orders. */
export async function lastParcels(database: Database): Promise<PastParcel[]> {
  const { rows } = await database.query<PastParcel>(
    `select c.order_id, o.display_id, m.name as merchant, c.merchant_id, c.pavilion_id, c.route, c.currency,
            (select coalesce(sum(l.price), 0)::int from consignment_line l where l.consignment_id = c.id and l.deleted_at is null) as price
       from consignment c join "order" o on o.id = c.order_id and o.deleted_at is null
       join merchant m on m.id = c.merchant_id
      where c.deleted_at is null and o.display_id > (select coalesce(max(display_id), 0) - ${LAST} from "order")
      order by o.display_id desc, c.id`,
  );
  return rows;
}
