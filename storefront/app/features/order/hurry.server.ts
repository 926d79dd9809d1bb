import type {
  AdminConsignment,
  AdminConsignmentsResponse,
  JourneyEventName,
} from '@caravanserai/contracts/admin-journey';
import { BackendError, callBackend, notFound, type BackendRequest } from '../../data/backend.server';
import { demoLogin } from '../../data/demo-login.server';
import { nextOnTheWay } from './next-on-the-way';

/** A token is good for a day. */
const SIGNED_IN_MS = 10 * 60_000;
let signedIn: { readonly token: string; readonly until: number } | undefined;

/**
 * Makes the next thing happen to every parcel of an order that is still coming: nobody who tries the demonstration waits
 * days for emulated customs and carriers. Only where the installation says its logins.
 * @throws the 404 answer elsewhere
 */
export async function hurry(orderId: string, shopperAddress: string): Promise<void> {
  const session = await adminSession(shopperAddress);
  const call = <T>(path: string, request: Pick<BackendRequest, 'method' | 'body'> = {}) =>
    callBackend<T>(path, { ...request, shopperAddress, session });
  const { consignments } = await call<AdminConsignmentsResponse>(
    `/admin/orders/${encodeURIComponent(orderId)}/consignments`,
  );
  for (const { id, event } of consignments.flatMap(nextOf)) {
    const path = `/admin/consignments/${encodeURIComponent(id)}/events`;
    // Customs, a carrier or a second press may have been quicker.
    await call(path, { method: 'POST', body: { event } }).catch(ignoreRefusal);
  }
}

function nextOf({ id, allowed }: AdminConsignment): { id: string; event: JourneyEventName }[] {
  const event = nextOnTheWay(allowed);
  return event ? [{ id, event }] : [];
}

async function adminSession(shopperAddress: string): Promise<string> {
  const login = await demoLogin('admin');
  if (!login) throw notFound();
  if (signedIn && signedIn.until > Date.now()) return signedIn.token;
  const request = { method: 'POST', body: login, shopperAddress } as const;
  const { token } = await callBackend<{ token: string }>('/auth/user/emailpass', request);
  signedIn = { token, until: Date.now() + SIGNED_IN_MS };
  return token;
}

function ignoreRefusal(error: unknown): void {
  if (!(error instanceof BackendError)) throw error;
}
