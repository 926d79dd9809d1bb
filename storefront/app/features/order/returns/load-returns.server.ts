import type { ConsignmentReturns, OrderReturnsResponse } from '@caravanserai/contracts/returns';
import { callForPage, notFound } from '../../../data/backend.server';
import type { ShopContext } from '../../../data/shop-context.server';

/** What may become of each consignment of an order, and what was asked; whoever has the secret address sees it. */
export function loadReturns(
  { locale, shopperAddress }: Pick<ShopContext, 'locale' | 'shopperAddress'>,
  secret: string,
): Promise<OrderReturnsResponse> {
  const path = `/store/order-pages/${encodeURIComponent(secret)}/returns`;
  return callForPage<OrderReturnsResponse>(path, { query: { locale }, shopperAddress });
}

/** One consignment of them. @throws a 404 answer */
export function returnsOf({ consignments }: OrderReturnsResponse, id: string): ConsignmentReturns {
  const found = consignments.find(({ consignment_id }) => consignment_id === id);
  if (!found) throw notFound();
  return found;
}
