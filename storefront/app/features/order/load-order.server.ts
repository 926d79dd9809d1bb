import type { OrderPageResponse } from '@caravanserai/contracts/quote';
import { countryName } from '@caravanserai/locales/countries';
import { callForPage } from '../../data/backend.server';
import { placeNames } from '../../data/cart/place-names.server';
import type { ShopContext } from '../../data/shop-context.server';

export interface OrderData {
  readonly order: OrderPageResponse;
  readonly secret: string;
  /** Name of the ship-to country or region. */
  readonly country: string;
  readonly places: Readonly<Record<string, string>>;
}

/** The order behind its secret address; whoever has the address sees it, without signing in. */
export async function loadOrder(
  { locale, shopperAddress, reference }: Pick<ShopContext, 'locale' | 'shopperAddress' | 'reference'>,
  secret: string,
): Promise<OrderData> {
  const path = `/store/order-pages/${encodeURIComponent(secret)}`;
  const order = await callForPage<OrderPageResponse>(path, { query: { locale }, shopperAddress });
  return {
    order,
    secret,
    country: countryName(order.address.country, locale),
    places: placeNames(
      order.consignments.map(({ place }) => place),
      { locale, reference },
    ),
  };
}
