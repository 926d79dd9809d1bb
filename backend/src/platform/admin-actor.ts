import type { AuthenticatedMedusaRequest } from '@medusajs/framework/http';
import { containerDatabase } from '../landed/container-database';
import type { NewHistory } from '../desk/history';

/** The admin of a request, as histories name one. */
export async function adminActor(req: AuthenticatedMedusaRequest): Promise<NewHistory['actor']> {
  const id = req.auth_context.actor_id;
  const { rows } = await containerDatabase(req.scope).query<{ name: string }>(
    `select coalesce(nullif(trim(concat_ws(' ', first_name, last_name)), ''), 'Platform') as name from "user" where id = $1`,
    [id],
  );
  return { kind: 'admin', id, name: rows[0]?.name ?? 'Platform' };
}

/** The day it is, as an ISO date (UTC). */
export const today = (): string => new Date().toISOString().slice(0, 10);
