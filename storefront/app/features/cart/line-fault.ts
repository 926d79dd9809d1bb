/** `not_placed` comes from the checkout: something ran out or changed before the order. */
const LINE_FAULTS = ['quantity', 'not_enough', 'refused', 'not_placed'] as const;

/** Why a line was not added or changed, or the cart not ordered. */
export type LineFault = (typeof LINE_FAULTS)[number];

export const isLineFault = (value: unknown): value is LineFault =>
  LINE_FAULTS.some((known) => known === value);
