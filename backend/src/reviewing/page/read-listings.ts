import type { ReviewResponse } from '@caravanserai/contracts/desk-review';
import type { Database } from '../../catalogue/database';

type Listing = ReviewResponse['listings'][number];

/** The ways goods are supplied, with the merchant's own prices. */
export async function readListings(database: Database, goodsId: string): Promise<Listing[]> {
  const { rows } = await database.query<Omit<Listing, 'price'> & { amount: string; currency: string }>(
    `select l.id, l.route, p.city as place, l.state, l.merchant_price::text as amount, l.merchant_currency as currency
       from listing l join place p on p.id = l.place_id
      where l.goods_id = $1 and l.deleted_at is null order by l.created_at, l.id`,
    [goodsId],
  );
  return rows.map(({ amount, currency, ...row }) => ({
    ...row,
    price: { amount: Number(amount), currency },
  }));
}
