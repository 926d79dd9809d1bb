import type { MedusaContainer } from '@medusajs/framework/types';
import { lockHeads } from './cart-head';
import { inTransaction } from './database';
import { adopt } from './operations/adopt';
import { readBasket } from './read-basket';
import { KeptRefusal } from './refusal';
import { writeBasket } from './write-basket';

/**
 * Gives an open cart what is kept beside one that has become an order, so that a second checkout finds it.
 * @throws KeptRefusal cart_gone when either is not what it must be
 */
export async function takeOver(container: MedusaContainer, from: string, into: string): Promise<void> {
  await inTransaction(container, async (database) => {
    const heads = await lockHeads(database, [from, into]);
    const completed = (id: string) => heads.find((head) => head.id === id)?.completed;
    if (completed(from) !== true || completed(into) !== false) throw new KeptRefusal('cart_gone');
    const before = await readBasket(database, [from, into]);
    const after = { lines: before.lines, kept: adopt(before.kept, from, into) };
    await writeBasket(database, before, after, { ways: new Map(), heads });
  });
}
