import type { ListingsResponse } from '@caravanserai/contracts/listings';
import type { PavilionsResponse } from '@caravanserai/contracts/pavilions';
import { callForPage, type Query } from './backend.server';
import type { ShopContext } from './shop-context.server';
import { shownCard, type ShownCard } from './shown-card';

type ShownListings = Omit<ListingsResponse, 'cards'> & { readonly cards: readonly ShownCard[] };

/** All doors, in the order of their names in the reader's language. */
export async function readPavilions({
  locale,
  shopperAddress,
}: ShopContext): Promise<PavilionsResponse['pavilions']> {
  const query = { locale };
  const { pavilions } = await callForPage<PavilionsResponse>('/store/pavilions', { query, shopperAddress });
  return pavilions;
}

/** A page of goods for the shopper's destination and currency. */
export async function readListings(
  { readQuery, shopperAddress }: ShopContext,
  query: Query,
): Promise<ShownListings> {
  const answer = await callForPage<ListingsResponse>('/store/listings', {
    query: { ...query, ...readQuery },
    shopperAddress,
  });
  return { ...answer, cards: answer.cards.map(shownCard) };
}
