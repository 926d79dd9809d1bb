import { savePageTextBody, type SavedPageText } from '@caravanserai/contracts/desk-pavilion';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { change } from '../../../../curating/answer-page';
import { savePageText } from '../../../../curating/page/save-text';
import { readBody } from '../../../read-body';

/** Saves one text of the draft. */
export async function POST(req: MedusaRequest, res: MedusaResponse<SavedPageText>): Promise<void> {
  const body = readBody(req, savePageTextBody);
  res.json(await change(req, (database, scope) => savePageText(database, scope, body)));
}
