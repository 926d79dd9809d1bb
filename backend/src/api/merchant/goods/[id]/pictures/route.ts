import type { PicturesResponse } from '@caravanserai/contracts/desk-pictures';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { changing, idOf, reading } from '../../../../../offering/on-offer';
import { takePicture } from '../../../../../offering/pictures/take-picture';
import { readPictures } from '../../../../../offering/pictures/read-pictures';

/** The pictures of the goods as they are being arranged. */
export async function GET(req: MedusaRequest, res: MedusaResponse<PicturesResponse>): Promise<void> {
  res.json(await reading(req, (database, scope) => readPictures(database, scope, idOf(req))));
}

/** Takes one photo, the whole body, and puts it after the others. */
export async function POST(req: MedusaRequest, res: MedusaResponse<PicturesResponse>): Promise<void> {
  const file = Buffer.isBuffer(req.body) ? req.body : Buffer.alloc(0);
  const name = typeof req.query.name === 'string' ? req.query.name.slice(0, 200) : '';
  const pictures = await changing(req, async (database, scope) => {
    await takePicture(database, scope, idOf(req), file, name);
    return readPictures(database, scope, idOf(req));
  });
  res.status(201).json(pictures);
}
