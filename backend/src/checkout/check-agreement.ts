import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { checkAgreed, type Agreement } from './agreement';

/**
 * Before a cart is completed with the version of a quote, that quote must still hold: else 409 `quote_changed` with
 * the new version and what changed, and nothing is charged. A stock client sends no version.
 * @throws as `checkAgreed`
 */
export async function checkAgreement(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const agreement = (req.body ?? {}) as Agreement;
  if (agreement.version === undefined) return next();
  const changed = await checkAgreed(req.scope, req.params.id ?? '', agreement);
  if (changed) res.status(409).json(changed);
  else next();
}
