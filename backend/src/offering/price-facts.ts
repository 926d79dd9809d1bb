import type { SupplyRoute } from '@caravanserai/customs/route';
import type { ListPrice } from '../catalogue/build/charged-price';
import { LIST_HOLDS } from '../catalogue/build/list-holds';
import type { Database } from '../catalogue/database';

/** Everything a listing's prices are made of. Amounts in minor units, currencies upper case. */
export interface PriceFacts {
  readonly id: string;
  readonly goods_id: string;
  readonly title: string;
  readonly route: SupplyRoute;
  readonly minor: number;
  readonly currency: string;
  readonly ships_to: readonly string[];
  /** Prices set by the merchant itself. */
  readonly own: Readonly<Record<string, number>>;
  /** Prices as Medusa has them, in major units. */
  readonly prices: Readonly<Record<string, string>>;
  /** What price lists ask now, in major units, by currency, and their last day; null where the list has no end. */
  readonly lists: Readonly<Record<string, ListPrice & { readonly until: string | null }>>;
  /** Units for one of the merchant's currency, and the day of that rate, by currency. */
  readonly rates: Readonly<Record<string, { readonly rate: string; readonly date: string }>>;
  /** The day of the last derivation of all prices; null before the first. */
  readonly rates_date: string | null;
}

const FACTS = `
  select l.id, l.goods_id, p.title, l.route, l.merchant_price::float8 as minor, l.merchant_currency as currency,
         l.ships_to, d.rates_date, coalesce(d.rates, '{}') as rates,
         coalesce((select jsonb_object_agg(o.currency, o.amount) from own_price o
           where o.listing_id = l.id and o.deleted_at is null), '{}') as own,
         coalesce((
           select jsonb_object_agg(upper(x.currency_code), x.raw_amount->>'value')
             from product_variant_price_set s
             join price x on x.price_set_id = s.price_set_id and x.deleted_at is null and x.price_list_id is null
              and coalesce(x.rules_count, 0) = 0 and x.min_quantity is null and x.max_quantity is null
            where s.variant_id = l.variant_id and s.deleted_at is null), '{}') as prices,
         coalesce((
           select jsonb_object_agg(upper(r.currency_code),
                    jsonb_build_object('amount', r.amount, 'type', r.type, 'until', r.until))
             from (select distinct on (x.currency_code) x.currency_code, x.raw_amount->>'value' as amount, pl.type,
                          to_char(pl.ends_at at time zone 'UTC', 'YYYY-MM-DD') as until
                     from product_variant_price_set s
                     join price x on x.price_set_id = s.price_set_id and x.deleted_at is null
                      and coalesce(x.rules_count, 0) = 0 and x.min_quantity is null and x.max_quantity is null
                     join price_list pl on pl.id = x.price_list_id and ${LIST_HOLDS}
                    where s.variant_id = l.variant_id and s.deleted_at is null
                    order by x.currency_code, x.amount) r), '{}') as lists
    from listing l
    join product p on p.id = l.product_id
    left join price_derivation d on d.id = l.id and d.deleted_at is null
   where l.deleted_at is null and `;

const LOCKED = ' order by l.id for update of l';

/** Facts of one listing of a merchant, held until the transaction ends; undefined where it has no such listing. */
export async function holdPriceFacts(
  database: Database,
  listingId: string,
  merchantId: string,
): Promise<PriceFacts | undefined> {
  const { rows } = await database.query<PriceFacts & Record<string, unknown>>(
    `${FACTS} l.id = $1 and l.merchant_id = $2 ${LOCKED}`,
    [listingId, merchantId],
  );
  return rows[0];
}

/** Facts of these listings, held until the transaction ends. */
export async function holdAllPriceFacts(
  database: Database,
  listingIds: readonly string[],
): Promise<PriceFacts[]> {
  const { rows } = await database.query<PriceFacts & Record<string, unknown>>(
    `${FACTS} l.id = any($1) ${LOCKED}`,
    [listingIds],
  );
  return rows;
}

/** Facts of the listings of goods, or of one listing, to be read; oldest first. */
export async function readPriceFacts(
  database: Database,
  of: { readonly goodsId: string } | { readonly listingId: string },
): Promise<PriceFacts[]> {
  const [column, id] = 'goodsId' in of ? ['l.goods_id', of.goodsId] : ['l.id', of.listingId];
  const { rows } = await database.query<PriceFacts & Record<string, unknown>>(
    `${FACTS} ${column} = $1 order by l.created_at, l.id`,
    [id],
  );
  return rows;
}
