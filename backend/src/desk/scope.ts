import type { MerchantRole, PavilionRole } from '@caravanserai/contracts/desk';
import type { Locale } from '@caravanserai/locales/registry';

/** The member whose request it is. */
export interface MemberScope {
  readonly memberId: string;
  readonly memberName: string;
  readonly email: string;
  readonly confirmed: boolean;
  /** The language letters to the member are written in. */
  readonly memberLocale: Locale;
  /** The language of this request's answer. */
  readonly locale: Locale;
}

/** In whose name a member works at a merchant's desk. No other merchant exists for this request. */
export interface MerchantScope extends MemberScope {
  readonly membershipId: string;
  readonly merchantId: string;
  readonly role: MerchantRole;
  readonly merchantState: 'applied' | 'approved' | 'refused' | 'suspended';
}

/** In whose name a member works at a pavilion's desk. No other pavilion exists for this request. */
export interface PavilionScope extends MemberScope {
  readonly membershipId: string;
  readonly pavilionId: string;
  readonly role: PavilionRole;
  readonly pavilionState: 'planned' | 'open' | 'paused';
}

interface Scopes {
  member?: MemberScope;
  merchant?: MerchantScope;
  pavilion?: PavilionScope;
}

const scopes = new WeakMap<object, Scopes>();

/** Called by the gate alone, with what it has just read from the database. */
export function setScopes(request: object, found: Scopes): void {
  scopes.set(request, found);
}

/** @throws Error where the route's entry doesn't ask for a member */
export const memberScope = (request: object): MemberScope => must(scopes.get(request)?.member, 'member');

/** @throws Error below another desk */
export const merchantScope = (request: object): MerchantScope =>
  must(scopes.get(request)?.merchant, 'merchant');

/** @throws Error below another desk */
export const pavilionScope = (request: object): PavilionScope =>
  must(scopes.get(request)?.pavilion, 'pavilion');

function must<Scope>(scope: Scope | undefined, kind: string): Scope {
  if (!scope) throw new Error(`This route has no scope of a ${kind}: its entry doesn't ask for one.`);
  return scope;
}

/** For routes that both desks have. @throws Error outside the two */
export function eitherScope(request: object): MerchantScope | PavilionScope {
  const found = scopes.get(request);
  return must(found?.merchant ?? found?.pavilion, 'merchant or pavilion');
}
