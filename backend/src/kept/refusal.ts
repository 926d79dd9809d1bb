/** Why a rearrangement of a cart was not made; see `messages.ts` for what the shopper is told. */
export type RefusalCode =
  | 'cart_gone'
  | 'cart_changed'
  | 'line_gone'
  | 'goods_gone'
  | 'not_public'
  | 'not_to_destination'
  | 'not_enough'
  | 'not_sibling'
  | 'no_destination'
  | 'region_loses_lines';

/** Thrown by pure code; nothing was changed. */
export class KeptRefusal extends Error {
  constructor(
    readonly code: RefusalCode,
    /** Names of the goods it is about. */
    readonly titles: readonly string[] = [],
  ) {
    super(code);
  }
}
