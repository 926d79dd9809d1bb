import { deskMeChange, type DeskMe } from '@caravanserai/contracts/desk';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { readMe } from '../../../desk/account/me';
import { refusal } from '../../../desk/refuse';
import { memberScope } from '../../../desk/scope';
import { containerDatabase } from '../../../landed/container-database';
import { readBody } from '../../read-body';

/** `GET /desk/me` */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await meOf(req));
}

/** `POST /desk/me`: name, and the language of letters. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { name, locale } = readBody(req, deskMeChange);
  await containerDatabase(req.scope).query(
    `update member set name = coalesce($2, name), locale = coalesce($3, locale), updated_at = now() where id = $1`,
    [memberScope(req).memberId, name ?? null, locale ?? null],
  );
  res.json(await meOf(req));
}

async function meOf(req: MedusaRequest): Promise<DeskMe> {
  const { memberId, locale } = memberScope(req);
  const me = await readMe(containerDatabase(req.scope), memberId, locale);
  if (!me) throw refusal('sign_in', locale);
  return me;
}
