import type { MedusaContainer } from '@medusajs/framework/types';
import { countryOf, lockHeads, type CartHead } from './cart-head';
import { cartImage, methodsOf, type CartImage } from './cart-image';
import { inTransaction } from './database';
import { dropOrphanMethods } from './drop-orphan-methods';
import { operate, type Operation } from './operations/operation';
import { readBasket } from './read-basket';
import { readWays } from './read-ways';
import { KeptRefusal } from './refusal';
import { takeUndo, type Undo } from './undo';
import type { KeptGoods } from './basket';
import { writeBasket } from './write-basket';

export interface Rearrangement {
  readonly cart_id: string;
  readonly operation: Operation;
  /** Where the cart is about to go; where it goes already when absent. ISO codes, upper case. */
  readonly to?: { readonly country: string; readonly currency: string } | undefined;
}

export interface Rearranged {
  /** The cart before; of its deliveries, those of parcels that are still there. */
  before: CartImage;
  /** What is kept now that was not before, or more of it: with the pieces that were added. */
  kept: KeptGoods[];
  undo: Undo;
}

/**
 * Moves goods between the lines of a cart and what is kept beside it in one transaction: a process that dies
 * leaves every piece in one place or the other, and in no two.
 * @throws KeptRefusal, and then nothing has changed
 */
export function rearrange(container: MedusaContainer, input: Rearrangement): Promise<Rearranged> {
  const { cart_id, operation } = input;
  const cartIds = operation.kind === 'join' ? [cart_id, operation.from] : [cart_id];
  return inTransaction(container, async (database) => {
    const heads = await lockHeads(database, cartIds);
    const head = openHead(heads, cart_id);
    if (heads.length < cartIds.length || heads.some(({ completed }) => completed))
      throw new KeptRefusal('cart_gone');
    const undo = await takeUndo(database, cartIds);
    const before = await readBasket(database, cartIds);
    const image = await cartImage(database, head);
    const to = input.to ?? { country: countryOf(head), currency: head.currency };
    const listings = [...before.lines, ...before.kept].flatMap(({ listing_id }) => listing_id ?? []);
    const ways = await readWays(database, listings, to);
    const after = operate(before, operation, { cartId: cart_id, country: to.country, ways });
    await writeBasket(database, before, after, { ways, heads });
    if (after.lines !== before.lines) await dropOrphanMethods(database, cartIds);
    image.methods = await methodsOf(database, cart_id);
    return { before: image, kept: added(before.kept, after.kept), undo };
  });
}

function openHead(heads: readonly CartHead[], id: string): CartHead {
  const head = heads.find((one) => one.id === id);
  if (!head) throw new KeptRefusal('cart_gone');
  return head;
}

function added(before: readonly KeptGoods[], after: readonly KeptGoods[]): KeptGoods[] {
  return after.flatMap((goods) => {
    const old = before.find(({ id }) => id !== '' && id === goods.id)?.quantity ?? 0;
    return goods.quantity > old ? [{ ...goods, quantity: goods.quantity - old }] : [];
  });
}
