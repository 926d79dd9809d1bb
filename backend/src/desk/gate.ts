import type { TenantKind } from '@caravanserai/contracts/desk';
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { askedLocale } from '../api/read-body';
import { containerDatabase } from '../landed/container-database';
import { memberClaims } from './claims';
import { ENTRIES } from './entries/all';
import type { DeskEntry } from './entries/entry';
import { findEntry } from './entries/find-entry';
import { pathOf } from './path-of';
import { readScope, type FoundScope } from './read-scope';
import { readUpload } from './read-upload';
import { refusal } from './refuse';
import { setScopes, type MemberScope } from './scope';

/** Which membership the client works with, where its member has several of a kind. */
export const MEMBERSHIP_HEADER = 'x-membership';

/**
 * The one door to `/merchant`, `/operator` and `/desk`: finds the route's entry, reads from the database who asks and in
 * whose name, and lets by who may. What has no entry isn't there. Only a bearer token counts, so that no other site's
 * page can use a browser's cookie.
 */
export async function deskGate(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  res.setHeader('Cache-Control', 'private, no-store');
  const locale = askedLocale(req);
  const entry = findEntry(ENTRIES, req.method, pathOf(req));
  if (!entry) throw refusal('not_here', locale);
  if (entry.roles !== 'anyone') await letIn(req, entry);
  if (entry.upload) return readUpload(req, res, next, entry.upload);
  next();
}

async function letIn(req: MedusaRequest, entry: DeskEntry): Promise<void> {
  const locale = askedLocale(req);
  const found = await whoAsks(req, entry);
  if (found.is === 'none') throw refusal('sign_in', locale);
  if (entry.roles !== 'signed_in') mustBeConfirmed(found.member);
  if (found.is === 'several') throw refusal('choose_desk', locale);
  if (found.is === 'missing')
    throw refusal(req.get(MEMBERSHIP_HEADER) === undefined ? 'no_desk' : 'not_here', locale);
  const role = (found.merchant ?? found.pavilion)?.role;
  if (Array.isArray(entry.roles) && (role === undefined || !entry.roles.includes(role)))
    throw refusal('not_yours', locale);
  setScopes(req, found);
}

async function whoAsks(req: MedusaRequest, entry: DeskEntry): Promise<FoundScope> {
  const claims = memberClaims(req);
  if (!claims?.actor_id) return { is: 'none' };
  return readScope(containerDatabase(req.scope), {
    memberId: claims.actor_id,
    openedAt: claims.iat ?? 0,
    kind: Array.isArray(entry.roles) ? kindOf(entry.path) : undefined,
    membershipId: req.get(MEMBERSHIP_HEADER),
    locale: askedLocale(req),
  });
}

const kindOf = (path: string): TenantKind => (path.startsWith('/merchant/') ? 'merchant' : 'pavilion');

function mustBeConfirmed({ confirmed, locale }: MemberScope): void {
  if (!confirmed) throw refusal('confirm_first', locale);
}
