import type { PlaceKind, SupplyRoute } from '@caravanserai/customs/route';
import type { Span } from '@caravanserai/customs/working-days';
import { MAX_PIECES } from '../checkout/line-rules';
import { piecesOf, type Basket } from './basket';

/** One listing as a way of getting its goods, seen from where a cart goes. */
export interface Way {
  listing_id: string;
  goods_id: string;
  variant_id: string;
  route: SupplyRoute;
  place_code: string;
  place_kind: PlaceKind;
  place_country: string;
  place_city: string;
  /** Days on which its merchant sends nothing from there. */
  away: readonly Span[];
  is_public: boolean;
  /** Medusa's price in major units of the cart's currency, exact; null when it has none. */
  price: string | null;
  /** Pieces nobody has reserved. */
  available: number;
  /** Codes why it can't go there; empty when it can. */
  reasons: readonly string[];
}

export type Ways = ReadonlyMap<string, Way>;

/** What decides whether goods may stand in a cart. */
export interface Journey {
  readonly cartId: string;
  /** Where the cart goes, ISO alpha-2; kept with what can't follow. */
  readonly country: string;
  readonly ways: Ways;
}

/** How many more pieces of a listing a cart may take: none where it can't go, at most 99 and what is there. */
export function room(basket: Basket, { cartId, ways }: Journey, listingId: string): number {
  const way = ways.get(listingId);
  if (!way || way.reasons.length > 0) return 0;
  return Math.max(0, Math.min(MAX_PIECES, way.available) - piecesOf(basket, cartId, way.variant_id));
}

/** Codes why a listing may not stand in the cart; empty when it may. Stock is another matter. */
export const reasonsAgainst = ({ ways }: Journey, listingId: string): readonly string[] =>
  ways.get(listingId)?.reasons ?? ['not_public'];
