import type { Database } from '../catalogue/database';
import { destinationOf } from '../landed/destination-of';

/** The cart that a payment collection is for. */
export interface PayableCart {
  cart_id: string;
  /** It is an order already. */
  completed: boolean;
  locale: string | null;
  /** Where the goods go: ISO alpha-2. */
  country: string;
  /** ISO 4217, in capitals. */
  currency: string;
  /** Intents of its open sessions. */
  intents: string[];
}

interface Row extends Omit<PayableCart, 'country'> {
  ship_to: string | null;
  region_countries: string[];
}

const STATEMENT = `
  select c.id as cart_id, c.completed_at is not null as completed, c.locale, upper(c.currency_code) as currency,
         upper(a.country_code) as ship_to,
         (select coalesce(array_agg(upper(rc.iso_2) order by rc.iso_2), '{}') from region_country rc
           where rc.region_id = c.region_id and rc.deleted_at is null) as region_countries,
         (select coalesce(array_agg(s.data->>'id'), '{}') from payment_session s
           where s.payment_collection_id = cpc.payment_collection_id and s.provider_id = $2
             and s.deleted_at is null and s.data->>'id' is not null) as intents
    from cart_payment_collection cpc
    join cart c on c.id = cpc.cart_id and c.deleted_at is null
    left join cart_address a on a.id = c.shipping_address_id
   where cpc.payment_collection_id = $1 and cpc.deleted_at is null`;

/** Undefined where the collection belongs to no cart: there is none, or it is of an order's later change. */
export async function payableCart(
  database: Database,
  collectionId: string,
  provider: string,
): Promise<PayableCart | undefined> {
  const { rows } = await database.query<Row>(STATEMENT, [collectionId, provider]);
  const [row] = rows;
  if (!row) return undefined;
  const { ship_to, region_countries, ...cart } = row;
  return { ...cart, country: destinationOf({ ship_to, locale: cart.locale, region_countries }) };
}
