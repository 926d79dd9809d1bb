import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { memberScope } from '../../../desk/scope';
import { containerDatabase } from '../../../landed/container-database';

/** `DELETE /desk/sessions`: signs the member out everywhere, here too. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const from = new Date(Date.now() + 1000).toISOString();
  await containerDatabase(req.scope).query(
    `update member set sessions_from = $2, updated_at = now() where id = $1`,
    [memberScope(req).memberId, from],
  );
  res.json({});
}
