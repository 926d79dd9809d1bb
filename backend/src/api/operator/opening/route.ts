import type { OpeningResponse } from '@caravanserai/contracts/desk-opening';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { change, readRecorded } from '../../../curating/answer-page';
import { openPavilion, readOpening } from '../../../curating/opening/opening';

/** How far the pavilion is from opening day. */
export async function GET(req: MedusaRequest, res: MedusaResponse<OpeningResponse>): Promise<void> {
  const opening = await readRecorded(req, (database, scope) => readOpening(database, scope));
  res.json(opening);
}

/** Opens it. */
export async function POST(req: MedusaRequest, res: MedusaResponse<OpeningResponse>): Promise<void> {
  const opening = await change(req, async (database, scope) => {
    await openPavilion(database, scope);
    return readOpening(database, scope);
  });
  res.json(opening);
}
