import type { Database } from '../catalogue/database';
import { ownParts } from './own-parts';
import type { ConsignmentLineRecord, FullConsignment } from './record';
import { merchantPrice } from './settle';

const UNPARTED = `
  select to_jsonb(c) || jsonb_build_object('lines', (select jsonb_agg(to_jsonb(l) order by l.order_line_id)
           from consignment_line l where l.consignment_id = c.id)) as consignment
    from consignment c
   where exists (select 1 from consignment_line l where l.consignment_id = c.id
                    and l.price + l.delivery - l.commission <> l.merchant_amount)
   order by c.id limit 200`;

const PART = `
  update consignment_line l
     set price = p.price, delivery = p.delivery, price_own = p.price_own, delivery_own = p.delivery_own,
         commission_own = p.commission_own, amount_own = p.amount_own
    from jsonb_to_recordset($1::jsonb) as p (id text, price bigint, delivery bigint, price_own bigint,
           delivery_own bigint, commission_own bigint, amount_own bigint)
   where l.id = p.id`;

/**
 * Parts the merchant's amounts of consignments that were written before their lines kept price and freight apart.
 * @returns how many consignments were parted; 0 when none is left
 */
export async function partEarlierSales(database: Database): Promise<number> {
  const { rows } = await database.query<{ consignment: FullConsignment }>(UNPARTED);
  for (const { consignment } of rows) await database.query(PART, [JSON.stringify(partsOf(consignment))]);
  return rows.length;
}

function partsOf({ lines, snapshot, ...consignment }: FullConsignment) {
  const parts = lines.map((line) => {
    const price = priceOf(line, snapshot);
    return { price, delivery: line.merchant_amount + line.commission - price, commission: line.commission };
  });
  const own = ownParts(parts, {
    ...{ charged: consignment.currency, own: consignment.merchant_currency },
    ...{ amount: consignment.merchant_amount_own, rate: consignment.merchant_rate },
  });
  return lines.map(({ id }, index) => ({
    id,
    ...{ price: parts[index]?.price ?? 0, delivery: parts[index]?.delivery ?? 0 },
    ...{ price_own: own[index]?.priceOwn ?? 0, delivery_own: own[index]?.deliveryOwn ?? 0 },
    ...{ commission_own: own[index]?.commissionOwn ?? 0, amount_own: own[index]?.amountOwn ?? 0 },
  }));
}

function priceOf(line: ConsignmentLineRecord, { lines }: FullConsignment['snapshot']): number {
  const kept = lines.find(({ order_line_id }) => order_line_id === line.order_line_id);
  return merchantPrice({
    gross: line.unit_price * line.quantity,
    ...{ goods: line.goods, voucher: line.voucher, promotions: kept?.promotions ?? [] },
  });
}
