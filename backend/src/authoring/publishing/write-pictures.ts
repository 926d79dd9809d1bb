import { generateEntityId } from '@medusajs/framework/utils';
import type { Database } from '../../catalogue/database';
import type { GoodsContent } from '../texts/read-content';

const IMAGES = `
  with gone as (delete from image where product_id = any($1))
  insert into image (id, product_id, url, rank)
  select x.id, x.product_id, x.url, x.rank from jsonb_to_recordset($2::jsonb)
    as x (id text, product_id text, url text, rank int)`;

/** Gives every product the goods' pictures, where they differ from those shown. @param origin of the backend's own address */
export async function writePictures(
  database: Database,
  content: GoodsContent,
  products: readonly string[],
  origin: string,
): Promise<void> {
  if (content.pictures.join('\n') === content.live_pictures.join('\n') && content.is_live) return;
  const rows = products.flatMap((product_id) =>
    content.pictures.map((path, rank) => ({
      id: generateEntityId(undefined, 'img'),
      product_id,
      url: `${origin}${path}`,
      rank,
    })),
  );
  await database.query(IMAGES, [products, JSON.stringify(rows)]);
  const [first] = content.pictures;
  await database.query('update product set thumbnail = $2 where id = any($1)', [
    products,
    first === undefined ? null : `${origin}${first}`,
  ]);
}
