import { generateEntityId } from '@medusajs/framework/utils';
import { mustOwn } from '../../authoring/owned-goods';
import { openRevision } from '../../authoring/revisions/open-revision';
import { savePictures } from '../../authoring/revisions/save-data';
import { readContent } from '../../authoring/texts/read-content';
import type { Database } from '../../catalogue/database';
import type { OfferScope } from '../actor';
import { offerRefusal } from '../refuse';
import type { Reencoded } from './reencode';
import { isDrawn, LIMITS } from './sizes';
import { drawPicture } from './store';

/**
 * Adds a photo after the others of the goods' open revision; drawn pictures give way to the first. The same photo twice
 * stays one.
 * @param database inside a transaction
 * @throws DeskRefusal 400 with too many; NoSuchGoods, NotWritten
 */
export async function addPicture(
  database: Database,
  scope: OfferScope,
  goodsId: string,
  picture: Pick<Reencoded, 'width' | 'height' | 'full'> & {
    readonly path: string;
    readonly fileName: string;
  },
): Promise<void> {
  await mustOwn(database, goodsId, scope.merchantId);
  const revision = await openRevision(database, goodsId, { id: scope.memberId, name: scope.memberName });
  const { pictures } = await readContent(database, goodsId);
  const photos = pictures.filter((path) => !isDrawn(path));
  if (photos.includes(picture.path)) return;
  if (photos.length >= LIMITS.pictures)
    throw offerRefusal('pictures_many', scope.locale, { most: String(LIMITS.pictures) });
  await database.query(
    `insert into goods_picture (id, merchant_id, goods_id, path, width, height, bytes, file_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (goods_id, path) where deleted_at is null do nothing`,
    [
      ...[generateEntityId(undefined, 'pic'), scope.merchantId, goodsId, picture.path],
      ...[picture.width, picture.height, picture.full.length, picture.fileName],
    ],
  );
  await savePictures(database, revision.id, [...photos, picture.path]);
}

/**
 * Puts the goods' pictures into another order; those left out are taken off. Goods without any get a drawn one.
 * @param database inside a transaction
 * @param expected version of the revision that was read
 * @throws DeskRefusal 400 for a picture that isn't of these goods; NoSuchGoods, NotWritten
 */
export async function orderPictures(
  database: Database,
  scope: OfferScope,
  goodsId: string,
  paths: readonly string[],
  expected?: number,
): Promise<void> {
  await mustOwn(database, goodsId, scope.merchantId);
  const before = await readContent(database, goodsId);
  const known = new Set([...before.pictures, ...before.live_pictures, ...(await sentIn(database, goodsId))]);
  const wanted = [...new Set(paths)];
  if (wanted.some((path) => !known.has(path))) throw offerRefusal('picture_unknown', scope.locale);
  const revision = await openRevision(database, goodsId, { id: scope.memberId, name: scope.memberName });
  const opened = revision.id !== before.revision?.id;
  const { rows } = await database.query<{ iso2: string }>('select iso2 from pavilion where id = $1', [
    before.pavilion_id,
  ]);
  const category = String(before.all_data.category ?? '');
  const pictures = wanted.length > 0 ? wanted : [await drawPicture(category, rows[0]?.iso2 ?? '')];
  await savePictures(database, revision.id, pictures, opened ? undefined : expected);
}

async function sentIn(database: Database, goodsId: string): Promise<string[]> {
  const { rows } = await database.query<{ path: string }>(
    'select path from goods_picture where goods_id = $1 and deleted_at is null',
    [goodsId],
  );
  return rows.map(({ path }) => path);
}
