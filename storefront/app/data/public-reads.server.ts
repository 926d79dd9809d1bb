import type { ListingsResponse } from '@caravanserai/contracts/listings';
import type { PavilionsResponse } from '@caravanserai/contracts/pavilions';
import { callForPage, type Query } from './backend.server';
import type { ShopContext } from './shop-context.server';

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
export function readListings(
  { readQuery, shopperAddress }: ShopContext,
  query: Query,
): Promise<ListingsResponse> {
  return callForPage<ListingsResponse>('/store/listings', {
    query: { ...query, ...readQuery },
    shopperAddress,
  });
}
