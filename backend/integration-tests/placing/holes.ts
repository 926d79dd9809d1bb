import { containerDatabase } from '../../src/landed/container-database';
import { deleteOrders } from '../../src/placing/delete-orders';
import { hurry } from '../support/hurry';
import { control, stripe } from '../support/stripe';
import { type Buyer, eventually } from './buyer';
import { app } from './app';

/** Gives the shop back its services and Stripe, whatever a test did to them; call it inside a `describe`. */
export const mendAfterEach = () =>
  afterEach(async () => {
    jest.restoreAllMocks();
    await control('faults', undefined, 'DELETE');
  });

/** Completes a cart as a stock client does. */
export const complete = (cartId: string) =>
  app.api.post<{ type: string; order?: { id: string } }>(
    `/store/carts/${cartId}/complete`,
    {},
    { timeout: 60_000 },
  );
/** What became of a payment at Stripe. */
export const status = async (intent: string) => (await stripe().paymentIntents.retrieve(intent)).status;
/** Waits for the order of a cart that is paid, with the worker's next looks brought forward. */
export const placed = (buyer: Buyer) =>
  eventually(async () => {
    if ((await buyer.placement()).state === 'placed') return true;
    await hurry(app);
    return undefined;
  });

/** Forgets what a test did with Medusa alone; its orders would be faults of ours. */
export async function forgetStock(buyer: Buyer, intent?: string): Promise<void> {
  await deleteOrders(containerDatabase(app.container), await buyer.orders());
  await app.sql('update cart set completed_at = null where id = $1', [buyer.cartId]);
  await app.sql('update inventory_level set reserved_quantity = reserved_quantity');
  if (intent && (await status(intent)) === 'requires_capture') await stripe().paymentIntents.cancel(intent);
}
