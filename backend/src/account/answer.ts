import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { accountProfile } from './profile';
import { containerDatabase } from '../landed/container-database';
import { MedusaError } from '@medusajs/framework/utils';

/** Answers what only its customer may see. */
export function answerPrivately(res: MedusaResponse, body: object): void {
  res.setHeader('Cache-Control', 'private, no-store');
  res.json(body);
}

/** The account of the session. @throws MedusaError not_found where it is gone */
export async function accountOf(req: AuthenticatedMedusaRequest) {
  const customerId = req.auth_context.actor_id;
  const profile = await accountProfile(containerDatabase(req.scope), customerId);
  if (!profile) throw new MedusaError(MedusaError.Types.NOT_FOUND, 'There is no such account.');
  return { customerId, profile };
}
