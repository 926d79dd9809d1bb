import type { Card } from '@caravanserai/contracts/card';

/** What lists show of goods. The rest of a card, ids above all, is not sent to the browser a second time with each page. */
export interface ShownCard extends Pick<
  Card,
  | 'slug'
  | 'title'
  | 'shown_at'
  | 'picture'
  | 'route'
  | 'deliverable'
  | 'undeliverable_reasons'
  | 'price'
  | 'basis'
  | 'unit_price'
  | 'reduced_from'
  | 'indicative'
  | 'arrives'
  | 'stock'
> {
  readonly pavilion: Pick<Card['pavilion'], 'iso2' | 'name'>;
  /** The other routes by which the goods come. */
  readonly also_by: readonly Card['route'][];
}

export function shownCard(card: Card): ShownCard {
  const { slug, title, shown_at, picture, route, deliverable, undeliverable_reasons } = card;
  const { price, basis, unit_price, reduced_from, indicative, arrives, stock } = card;
  const { iso2, name } = card.pavilion;
  const others = new Set(card.also.map((sibling) => sibling.route));
  others.delete(route);
  return {
    slug,
    title,
    pavilion: { iso2, name },
    shown_at,
    picture,
    route,
    deliverable,
    undeliverable_reasons,
    price,
    basis,
    unit_price,
    reduced_from,
    indicative,
    arrives,
    stock,
    also_by: [...others],
  };
}
