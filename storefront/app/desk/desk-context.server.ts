import type { DeskMembership, DeskTenant, MerchantRole, PavilionRole } from '@caravanserai/contracts/desk';
import type { Locale } from '@caravanserai/locales/registry';
import { data, redirect } from 'react-router';
import { BackendError, callBackend, notFound, type BackendRequest } from '../data/backend.server';
import { localePath } from '../shell/paths';
import { deskOf, TENANT_OF, type DeskName } from './desk';
import { signedMember, toSignIn, type DeskArgs } from './me.server';
import { chosenMembership } from './session.server';

export type DeskRequest = Pick<BackendRequest, 'method' | 'query' | 'body'>;

/** A page of a desk: who works there, for whom and as what, and how to ask the backend in that name. */
export interface Desk<Role = MerchantRole | PavilionRole> {
  readonly name: DeskName;
  readonly locale: Locale;
  readonly me: { readonly id: string; readonly name: string; readonly email: string };
  readonly tenant: DeskTenant;
  readonly role: Role;
  readonly membershipId: string;
  /** The other merchants, or the other pavilions, that this person works for. */
  readonly others: readonly DeskMembership[];
  /**
   * Asks the backend at `/merchant…` or `/operator…`, in the page's language and this membership's name.
   * @throws a redirect to sign in, a 404 or 403 page for what can't be read, BackendError for a refused change
   */
  call<T>(path: string, request?: DeskRequest): Promise<T>;
}

export const merchantDesk = (args: DeskArgs): Promise<Desk<MerchantRole>> =>
  openDesk(args, 'merchant') as Promise<Desk<MerchantRole>>;

export const operatorDesk = (args: DeskArgs): Promise<Desk<PavilionRole>> =>
  openDesk(args, 'operator') as Promise<Desk<PavilionRole>>;

/** For pages that both desks have. */
export const eitherDesk = (args: DeskArgs): Promise<Desk> =>
  openDesk(args, deskOf(new URL(args.request.url).pathname));

async function openDesk(args: DeskArgs, name: DeskName): Promise<Desk> {
  const { locale, session, shopperAddress, me } = await signedMember(args);
  const kind = TENANT_OF[name];
  const all = me.memberships.filter(({ tenant }) => tenant.kind === kind);
  const chosen = chosenMembership(args.request, kind);
  const membership = all.find(({ id }) => id === chosen) ?? all[0];
  if (!membership || !me.confirmed) throw redirect(localePath(locale, '/desk'), { status: 303 });
  const { id, role, tenant } = membership;
  return {
    name,
    locale,
    me: { id: me.id, name: me.name, email: me.email },
    tenant,
    role,
    membershipId: id,
    others: all.filter((one) => one !== membership),
    async call<T>(path: string, request: DeskRequest = {}) {
      try {
        const query = { locale, ...request.query };
        return await callBackend<T>(path, { ...request, query, session, shopperAddress, membership: id });
      } catch (error) {
        if (!(error instanceof BackendError)) throw error;
        if (error.status === 401) throw toSignIn(args.request, locale);
        throw request.method === undefined || request.method === 'GET' ? unreadable(error) : error;
      }
    },
  };
}

/** What a page that can't be read becomes. */
function unreadable(error: BackendError) {
  if (error.status === 404) return notFound();
  return error.status === 403 ? data({ message: error.message }, { status: 403 }) : error;
}
