import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { forget } from '../../../../../../kept/forget';
import { answerKept } from '../../../../kept-answer';

/** `DELETE /store/carts/:id/kept/:kept_id`: forgets goods; those that are gone already are fine. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await answerKept(req, res, (id) => forget(req.scope, id, req.params.kept_id ?? ''));
}
