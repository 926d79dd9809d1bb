import type { PicturesResponse } from '@caravanserai/contracts/desk-pictures';
import { mustOwn } from '../../authoring/owned-goods';
import { altField } from '../../authoring/texts/fields';
import { readContent } from '../../authoring/texts/read-content';
import type { Database } from '../../catalogue/database';
import type { OfferScope } from '../actor';
import { goodsHead } from '../goods-head';
import { openRevisionOf } from '../read-goods-data';
import { isDrawn, LIMITS } from './sizes';

interface PictureRow {
  id: string;
  path: string;
  width: number;
  height: number;
}

/** The pictures of goods as they are being arranged. @throws NoSuchGoods */
export async function readPictures(
  database: Database,
  scope: OfferScope,
  goodsId: string,
): Promise<PicturesResponse> {
  await mustOwn(database, goodsId, scope.merchantId);
  const content = await readContent(database, goodsId);
  const { rows } = await database.query<PictureRow & Record<string, unknown>>(
    'select id, path, width, height from goods_picture where goods_id = $1 and deleted_at is null',
    [goodsId],
  );
  const sent = new Map(rows.map((row) => [row.path, row]));
  return {
    ...goodsHead(content, scope.locale),
    pictures: content.pictures.map((path) => {
      const picture = sent.get(path);
      return {
        id: picture?.id ?? null,
        path,
        width: picture?.width ?? null,
        height: picture?.height ?? null,
        drawn: isDrawn(path),
        alt_key: altField(path),
      };
    }),
    ...openRevisionOf(content),
    limits: { bytes: LIMITS.bytes, pixels: LIMITS.pixels, pictures: LIMITS.pictures },
  };
}
