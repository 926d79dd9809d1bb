import type { TenantKind } from '@caravanserai/contracts/desk';
import { choiceCookie, readCookie } from '../data/cookies.server';
import { sessionJar } from '../data/session-jar.server';

const MEMBERSHIP = /^mship_\w+$/;

/** The session of a member of the desks; the shop's own stays beside it. */
export const deskSession = sessionJar('desk_session');

/** The membership this browser last worked with, per kind. */
export const chosenMembership = (request: Request, kind: TenantKind): string | undefined =>
  readCookie(request, `desk_${kind}`, MEMBERSHIP);

/** The membership that an address names; undefined for what is none. */
export const membershipIn = (named: string | null): string | undefined =>
  named !== null && MEMBERSHIP.test(named) ? named : undefined;

/** A Set-Cookie header that remembers the choice; undefined for what is no membership. */
export const membershipCookie = (kind: TenantKind, id: string): string | undefined =>
  MEMBERSHIP.test(id) ? choiceCookie(`desk_${kind}`, id) : undefined;
