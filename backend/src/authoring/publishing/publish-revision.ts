import type { Database } from '../../catalogue/database';
import { lockRevision } from '../revisions/lock';
import { NotWritten } from '../not-written';
import { localesOf } from '../texts/fields';
import { readContent, type GoodsContent } from '../texts/read-content';
import { finalTexts } from './final-texts';
import { writeSlugs } from './slugs';
import { writeData } from './write-data';
import { writeLive } from './write-live';
import { writePictures } from './write-pictures';

export interface Publication {
  /** The goods as they were until now, and with what was to be published. */
  readonly content: GoodsContent;
  /** Medusa's products that changed. */
  readonly products: readonly string[];
  /** Goods data changed: where the listings may go follows. */
  readonly dataChanged: boolean;
}

/**
 * Makes a revision that is in review what shoppers read: goods, products of all siblings, translations, pictures,
 * addresses and states, all of it or nothing, once. What is paused stays out of sight.
 * @param database inside a transaction
 * @param approved languages whose texts are published; the others stay as they are. All where absent
 * @param origin public address of the backend, for pictures
 * @throws NotWritten not_in_review where somebody else has decided
 */
export async function publishRevision(
  database: Database,
  revisionId: string,
  { approved, origin }: { readonly approved?: readonly string[] | undefined; readonly origin: string },
): Promise<Publication> {
  const revision = await lockRevision(database, revisionId);
  if (revision.state !== 'in_review') throw new NotWritten('not_in_review');
  const content = await readContent(database, revision.goods_id);
  const texts = finalTexts(content, approved ?? localesOf(content.source_locale));
  const dataChanged = await writeData(database, content);
  const products = await writeLive(database, content, texts);
  await writePictures(database, content, products, origin);
  await writeSlugs(database, content, texts);
  await database.query(
    `update revision set state = 'published', updated_at = now() where id = $1 and state = 'in_review'`,
    [revisionId],
  );
  return { content, products, dataChanged };
}
