import { fictionalResidentNumber } from '@caravanserai/customs/identity/fictional-number';
import { buy } from '../../../scripts/lib/demo-life/purchase.mjs';
import { createClient, succeed } from '../../../scripts/lib/testing/processes/client.mjs';
import { confirmAt } from '../../../scripts/lib/testing/processes/pay.mjs';
import { backendUrl, emulator, publishableKey } from './settings';

interface Wanted {
  readonly country: 'FR' | 'CN';
  readonly locale: string;
  readonly goods: readonly (readonly [string, number])[];
}

export interface PlacedOrder {
  readonly orderId: string;
  /** Of the order's page. */
  readonly secret: string;
}

const store = createClient(backendUrl, { 'x-publishable-api-key': publishableKey });

/** An order placed and paid through the API, as the demonstration's shoppers do it. */
export function placeOrder(wanted: Wanted): Promise<PlacedOrder> {
  const confirm = confirmAt(emulator.url, emulator.secretKey);
  const orderer = fictionalResidentNumber('1990-05-04', Math.floor(Math.random() * 900) + 100);
  return buy({ store, confirm, orderer }, { ...wanted, name: `desk-${crypto.randomUUID()}`, then: [] });
}

/** What its shopper asks about a parcel. */
export const askReturn = (secret: string, parcel: string, body: object): Promise<unknown> =>
  succeed(store.post(`/store/order-pages/${secret}/consignments/${parcel}/return?locale=fr`, body));
