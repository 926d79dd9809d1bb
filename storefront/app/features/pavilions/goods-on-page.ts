import type { ShownCard } from '../../data/shown-card';

interface PageOfGoods {
  /** What the operator puts in front, in its order. */
  readonly featured: readonly ShownCard[];
  /** A page of all goods. */
  readonly cards: readonly ShownCard[];
  readonly isFirst: boolean;
}

/**
 * The goods in front and the others of one page of the list. What is in front stands on the first page alone and nowhere
 * again, whichever page its place in the list would be on.
 */
export function goodsOnPage({ featured, cards, isFirst }: PageOfGoods): {
  shelf: ShownCard[];
  others: ShownCard[];
} {
  const inFront = new Set(featured.map(({ slug }) => slug));
  return {
    shelf: isFirst ? [...featured] : [],
    others: cards.filter(({ slug }) => !inFront.has(slug)),
  };
}
