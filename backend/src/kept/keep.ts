import { MAX_PIECES } from '../checkout/line-rules';
import type { KeptGoods } from './basket';

/**
 * Adds goods to the list. The same listing kept for the same cause is one entry: pieces add up to 99, and the
 * latest reasons hold.
 */
export function keep(list: readonly KeptGoods[], goods: Omit<KeptGoods, 'id'>): KeptGoods[] {
  const same = (one: KeptGoods): boolean =>
    one.cart_id === goods.cart_id && one.listing_id === goods.listing_id && one.kind === goods.kind;
  const known = list.find(same);
  if (!known) return [...list, { id: '', ...goods }];
  const quantity = Math.min(MAX_PIECES, known.quantity + goods.quantity);
  return list.map((one) => (one === known ? { ...goods, id: known.id, quantity } : one));
}
