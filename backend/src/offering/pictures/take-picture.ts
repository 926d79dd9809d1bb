import { mustOwn } from '../../authoring/owned-goods';
import type { Database } from '../../catalogue/database';
import type { OfferScope } from '../actor';
import { offerRefusal } from '../refuse';
import { addPicture } from './change-pictures';
import { NoPicture, reencode, type Reencoded } from './reencode';
import { LIMITS } from './sizes';
import { storePicture } from './store';

/**
 * Takes a file as a photo of goods: written anew, kept, put after the others. Whose goods they are is asked before the
 * file is looked at.
 * @throws DeskRefusal 400 for what is no picture; NoSuchGoods, NotWritten
 */
export async function takePicture(
  database: Database,
  scope: OfferScope,
  goodsId: string,
  file: Buffer,
  fileName: string,
): Promise<void> {
  await mustOwn(database, goodsId, scope.merchantId);
  const made = await readPicture(file, scope);
  await addPicture(database, scope, goodsId, { ...made, path: await storePicture(made), fileName });
}

async function readPicture(file: Buffer, { locale }: OfferScope): Promise<Reencoded> {
  try {
    return await reencode(file);
  } catch (error) {
    if (!(error instanceof NoPicture)) throw error;
    const values = { megapixels: String(LIMITS.pixels / 1_000_000), pixels: String(LIMITS.side) };
    throw offerRefusal(error.code, locale, values, { parameter: 'file' });
  }
}
