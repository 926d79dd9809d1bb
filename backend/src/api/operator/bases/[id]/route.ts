import { baseBody, type BasesResponse } from '@caravanserai/contracts/desk-bases';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { change } from '../../../../curating/answer-page';
import { changeBase } from '../../../../curating/bases/change-base';
import { readBases } from '../../../../curating/bases/read-bases';
import { readBody } from '../../../read-body';

/** Changes place and certificates in the draft. */
export async function POST(req: MedusaRequest, res: MedusaResponse<BasesResponse>): Promise<void> {
  const body = readBody(req, baseBody);
  const bases = await change(req, async (database, scope) => {
    await changeBase(database, scope, req.params.id ?? '', body);
    return readBases(database, scope);
  });
  res.json(bases);
}
