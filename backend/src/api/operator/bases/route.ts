import { newBaseBody, type BasesResponse } from '@caravanserai/contracts/desk-bases';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { change, readRecorded } from '../../../curating/answer-page';
import { addBase } from '../../../curating/bases/change-base';
import { readBases } from '../../../curating/bases/read-bases';
import { readBody } from '../../read-body';

/** The pavilion's sourcing bases. */
export async function GET(req: MedusaRequest, res: MedusaResponse<BasesResponse>): Promise<void> {
  const bases = await readRecorded(req, (database, scope) => readBases(database, scope));
  res.json(bases);
}

/** Adds one to the draft. */
export async function POST(req: MedusaRequest, res: MedusaResponse<BasesResponse>): Promise<void> {
  const body = readBody(req, newBaseBody);
  const bases = await change(req, async (database, scope) => {
    await addBase(database, scope, body);
    return readBases(database, scope);
  });
  res.json(bases);
}
