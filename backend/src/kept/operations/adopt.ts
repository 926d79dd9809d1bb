import type { KeptGoods } from '../basket';
import { keep } from '../keep';

/** Gives one cart what is kept beside another: goods it keeps already add up, the others change their owner. */
export function adopt(kept: readonly KeptGoods[], from: string, into: string): KeptGoods[] {
  const brought = kept.filter(({ cart_id }) => cart_id === from);
  const own = kept.filter(({ cart_id }) => cart_id !== from);
  return brought.reduce((list, goods) => {
    const moved = { ...goods, cart_id: into };
    const added = keep(list, moved);
    return added.length > list.length ? [...list, moved] : added;
  }, own);
}
