import { pavilionStateBody, type PavilionStateBody } from '@caravanserai/contracts/admin-platform';
import type { OpeningItem } from '@caravanserai/contracts/desk-opening';
import type { Consequences } from '@caravanserai/contracts/desk-admissions';
import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { Locale } from '@caravanserai/locales/registry';
import type { Database } from '../../../../../catalogue/database';
import { inTransaction } from '../../../../../landed/container-database';
import { adminActor } from '../../../../../platform/admin-actor';
import { refuse } from '../../../../../platform/platform-error';
import { pavilionConsequences } from '../../../../../platform/tenants/pavilion-consequences';
import {
  lockedPavilion,
  setPavilionState,
  type StateWish,
} from '../../../../../platform/tenants/pavilion-state';
import { setForLater } from '../../../../../platform/tenants/set-for-later';
import { askedLocale, readBody } from '../../../../read-body';

export interface AdminPavilionStateResponse {
  readonly done: Consequences;
  /** What an opening day still lacks. */
  readonly missing: readonly OpeningItem[];
}

/**
 * `POST /admin/pavilions/:id/state` `{state, reason, at?, zone?, preview?}`: opens a planned pavilion, takes one out of
 * the shop for a while or lets it in again; now, or at a time to come. Answers what that does as things stand.
 */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminPavilionStateResponse>,
): Promise<void> {
  const body = readBody(req, pavilionStateBody);
  const [id, actor, locale] = [req.params.id ?? '', await adminActor(req), askedLocale(req)];
  res.json(await inTransaction(req.scope, (database) => decide(database, { ...body, id, actor }, locale)));
}

async function decide(
  database: Database,
  wish: PavilionStateBody & Pick<StateWish, 'id' | 'actor'>,
  locale: Locale,
): Promise<AdminPavilionStateResponse> {
  const { id, state: target, at, zone = '', reason, preview } = wish;
  const { state } = await lockedPavilion(database, wish, locale);
  const then = await pavilionConsequences(database, { id, state, target }, locale);
  if (preview) return then;
  if (reason === undefined) throw refuse(locale, 'reason');
  if (at === undefined) await setPavilionState(database, { ...wish, reason }, locale);
  else await setForLater(database, { ...wish, reason, at, zone }, locale);
  return then;
}
