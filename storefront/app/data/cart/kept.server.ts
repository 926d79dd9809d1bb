import type { KeptResponse } from '@caravanserai/contracts/kept';
import { BackendError, callBackend } from '../backend.server';
import type { Asker } from './calls.server';

/** Goods kept beside a cart, and what its last change changed. @throws BackendError 404 for an unknown cart */
export const getKept = (id: string, { locale, shopperAddress }: Asker) =>
  callBackend<KeptResponse>(`/store/carts/${id}/kept`, { query: { locale }, shopperAddress });

/** Keeps a line for later. `of`: the pieces the shopper saw in it. */
export const keepForLater = (id: string, line: { line_id: string; of?: number | undefined }, asker: Asker) =>
  post(id, '/later', line, asker);

/** Keeps several lines, or some pieces of them, for another order; all of them or none. */
export const splitCart = (
  id: string,
  later: readonly { line_id: string; quantity: number; of?: number | undefined }[],
  asker: Asker,
) => post(id, '/split', { later }, asker);

/** Puts kept goods back into the cart, by a sibling where one is named. */
export const restoreKept = (id: string, keptId: string, listing_id: string | undefined, asker: Asker) =>
  post(id, `/kept/${encodeURIComponent(keptId)}/restore`, listing_id ? { listing_id } : {}, asker);

export const forgetKept = (id: string, keptId: string, asker: Asker) =>
  remove(id, `/kept/${encodeURIComponent(keptId)}`, asker);

/** Sends a line by another listing of the same goods. */
export const moveLine = (id: string, lineId: string, listing_id: string, asker: Asker) =>
  post(id, `/lines/${encodeURIComponent(lineId)}/move`, { listing_id }, asker);

/** Makes a cart go to another country (ISO alpha-2, upper case); what can't go there is set aside. */
export const sendCartTo = (id: string, country: string, asker: Asker) =>
  post(id, '/ship-to', { country }, asker);

export const dismissNotice = (id: string, asker: Asker) => remove(id, '/notice', asker);

/** Gives an open cart what is kept beside one that has become an order; nothing where there is no such cart. */
export async function takeOverKept(id: string, from: string, asker: Asker): Promise<void> {
  try {
    await post(id, '/kept', { from }, asker);
  } catch (error) {
    if (!(error instanceof BackendError)) throw error;
  }
}

const post = (id: string, path: string, body: unknown, { locale, shopperAddress }: Asker) =>
  callBackend<KeptResponse>(`/store/carts/${id}${path}`, {
    method: 'POST',
    query: { locale },
    body,
    shopperAddress,
  });

const remove = (id: string, path: string, { locale, shopperAddress }: Asker) =>
  callBackend<KeptResponse>(`/store/carts/${id}${path}`, {
    method: 'DELETE',
    query: { locale },
    shopperAddress,
  });
