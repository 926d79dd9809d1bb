/** Why a line was not added or changed. */
export type LineFault = 'quantity' | 'not_enough' | 'busy' | 'refused';

/**
 * What the cart page may have to say; `not_placed`: something ran out or changed before the order, and what was held or
 * paid for it goes back.
 */
export type CartFault = LineFault | 'not_placed' | 'not_placed_released' | 'not_placed_refunded';

const CART_FAULTS: readonly CartFault[] = [
  'quantity',
  'not_enough',
  'busy',
  'refused',
  'not_placed',
  'not_placed_released',
  'not_placed_refunded',
];

export const isCartFault = (value: unknown): value is CartFault =>
  CART_FAULTS.some((known) => known === value);
