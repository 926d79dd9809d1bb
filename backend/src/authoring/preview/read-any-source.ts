import { EVERY_SOURCE_TABLE, SOURCE_COLUMNS } from '../../catalogue/build/sources';
import type { Database } from '../../catalogue/database';
import { PAGE_COLUMNS, type GoodsPageSource } from '../../public-api/goods/goods-statement';

type AnySource = Omit<GoodsPageSource, 'listings'> & { listings: GoodsPageSource['listings'] | null };

/** Goods in any state, as the source of their page. */
export async function readAnySource(
  database: Database,
  goodsId: string,
): Promise<GoodsPageSource | undefined> {
  const { rows } = await database.query<AnySource>(
    `select ${SOURCE_COLUMNS}, true as is_current, ${PAGE_COLUMNS}
       from ${EVERY_SOURCE_TABLE} where g.id = $1 and g.deleted_at is null`,
    [goodsId],
  );
  const [row] = rows;
  return row && { ...row, listings: row.listings ?? [] };
}
