import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { databaseOf } from '../../../../../kept/database';
import { dropNotice } from '../../../../../kept/notice';
import { answerKept } from '../../../kept-answer';

/** `DELETE /store/carts/:id/notice`: the shopper has read what changed. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await answerKept(req, res, (id) => dropNotice(databaseOf(req.scope), id));
}
