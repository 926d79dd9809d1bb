import type { Card } from '@caravanserai/contracts/card';

interface PageOfGoods {
  /** What the operator puts in front, in its order. */
  readonly featured: readonly Card[];
  /** A page of all goods. */
  readonly cards: readonly Card[];
  readonly isFirst: boolean;
}

/**
 * The goods in front and the others of one page of the list. What is in front stands on the first page alone and nowhere
 * again, whichever page its place in the list would be on.
 */
export function goodsOnPage({ featured, cards, isFirst }: PageOfGoods): { shelf: Card[]; others: Card[] } {
  const inFront = new Set(featured.map(({ goods_id }) => goods_id));
  return {
    shelf: isFirst ? [...featured] : [],
    others: cards.filter(({ goods_id }) => !inFront.has(goods_id)),
  };
}
