export type KeptKind = 'set_aside' | 'later';

/** A line of a cart. */
export interface BasketLine {
  id: string;
  cart_id: string;
  variant_id: string;
  /** Null for what is no listing of ours; such a line is left alone. */
  listing_id: string | null;
  quantity: number;
}

/** Goods kept beside a cart; see the model `kept_line`. An empty id: not stored yet. */
export interface KeptGoods {
  id: string;
  cart_id: string;
  kind: KeptKind;
  listing_id: string;
  quantity: number;
  reasons: readonly string[];
  failed_for: string | null;
}

/** Everything a rearrangement moves: the lines of one or more carts and what is kept beside them. */
export interface Basket {
  readonly lines: readonly BasketLine[];
  readonly kept: readonly KeptGoods[];
}

/** A line that is not stored yet. */
export const newLine = (line: Omit<BasketLine, 'id'>): BasketLine => ({ id: '', ...line });

/** Pieces of a variant in a cart, over all its lines. */
export const piecesOf = ({ lines }: Basket, cartId: string, variantId: string): number =>
  lines
    .filter((line) => line.cart_id === cartId && line.variant_id === variantId)
    .reduce((sum, { quantity }) => sum + quantity, 0);
