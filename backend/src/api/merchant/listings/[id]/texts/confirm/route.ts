import { confirmTextBody } from '@caravanserai/contracts/desk-texts';
import type { SavedText } from '@caravanserai/contracts/desk-write';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { writingGoods } from '../../../../../../authoring/on-goods';
import { openRevision } from '../../../../../../authoring/revisions/open-revision';
import { confirmText } from '../../../../../../authoring/revisions/save-text';
import { savedText } from '../../../../../../authoring/view/saved-text';
import { readBody } from '../../../../../read-body';

/** `POST /merchant/listings/:id/texts/confirm`: a translation is still right beside the source as it is now. */
export async function POST(req: MedusaRequest, res: MedusaResponse<SavedText>): Promise<void> {
  const body = readBody(req, confirmTextBody);
  const content = await writingGoods(req, async ({ database, goodsId, scope }) => {
    const author = { id: scope.memberId, name: scope.memberName };
    const { id: revisionId } = await openRevision(database, goodsId, author);
    return confirmText(database, { ...body, revisionId, author });
  });
  res.json(savedText(content, body.field));
}
