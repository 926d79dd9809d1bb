/** More than any code has; what is longer is cut, so that nothing long stands in an address. */
export const LONGEST_CODE = 64;

/** A code that was not taken, and why in words. */
export interface RefusedVoucher {
  readonly code: string;
  readonly words: string;
}

/** What client code gets back of a discount code; `refused` is null when it was done. */
export interface VoucherAnswer {
  readonly kind: 'enter' | 'remove';
  /** As it is written, or as it was typed where it isn't known. */
  readonly code: string;
  readonly refused: RefusedVoucher | null;
}
