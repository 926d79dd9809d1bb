import type { Database } from '../catalogue/database';
import { NoSuchGoods } from './not-written';

/**
 * Says that goods are the merchant's; for everybody else there are none.
 * @throws NoSuchGoods
 */
export async function mustOwn(database: Database, goodsId: string, merchantId: string): Promise<void> {
  const { rows } = await database.query(
    'select 1 from goods where id = $1 and merchant_id = $2 and deleted_at is null',
    [goodsId, merchantId],
  );
  if (rows.length === 0) throw new NoSuchGoods();
}
