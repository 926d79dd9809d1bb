import { pictureOrderBody, type PicturesResponse } from '@caravanserai/contracts/desk-pictures';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { changing, idOf } from '../../../../../../offering/on-offer';
import { orderPictures } from '../../../../../../offering/pictures/change-pictures';
import { readPictures } from '../../../../../../offering/pictures/read-pictures';
import { readBody } from '../../../../../read-body';

/** Puts the pictures into another order; those left out are taken off. */
export async function POST(req: MedusaRequest, res: MedusaResponse<PicturesResponse>): Promise<void> {
  const { paths, expected } = readBody(req, pictureOrderBody);
  const pictures = await changing(req, async (database, scope) => {
    await orderPictures(database, scope, idOf(req), paths, expected);
    return readPictures(database, scope, idOf(req));
  });
  res.json(pictures);
}
