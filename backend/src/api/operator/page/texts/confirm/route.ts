import { confirmPageTextBody, type SavedPageText } from '@caravanserai/contracts/desk-pavilion';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { change } from '../../../../../curating/answer-page';
import { confirmPageText } from '../../../../../curating/page/save-text';
import { readBody } from '../../../../read-body';

/** Says that a translation is still right. */
export async function POST(req: MedusaRequest, res: MedusaResponse<SavedPageText>): Promise<void> {
  const body = readBody(req, confirmPageTextBody);
  res.json(await change(req, (database, scope) => confirmPageText(database, scope, body)));
}
