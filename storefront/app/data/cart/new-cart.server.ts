import { savedAddress } from '../account/saved-addresses.server';
import { sessionOf } from '../account/session.server';
import { unavailable } from '../backend.server';
import { choiceCookie } from '../cookies.server';
import type { ShopContext } from '../shop-context.server';
import { createCart } from './calls.server';
import { cartCookies, cartIdOf, firstKeyOf, placedCartIdOf } from './cookie.server';
import { FirstCarts } from './first-carts';
import { takeOverKept } from './kept.server';

const firstCarts = new FirstCarts();

/**
 * A cart for this browser, going to the ship-to country, with what the last order left for later; the account's own
 * where someone is signed in. Asked twice before the first answer has come, it is the same cart. From here on ship-to
 * and display currency count as chosen: another language must change neither.
 */
export async function newCart(
  request: Request,
  shop: ShopContext,
): Promise<{ id: string; cookies: string[] }> {
  const key = firstKeyOf(request);
  const make = () => makeCart(request, shop);
  const id = await (key === undefined ? make() : firstCarts.once(key, make));
  const { shipTo, currency } = shop;
  return {
    id,
    cookies: [...cartCookies(id), choiceCookie('ship_to', shipTo), choiceCookie('currency', currency)],
  };
}

async function makeCart(request: Request, shop: ShopContext): Promise<string> {
  const { reference, shipTo, locale } = shop;
  const destination = reference.destinations.find(({ iso2 }) => iso2 === shipTo);
  if (!destination) throw unavailable();
  const session = sessionOf(request);
  const saved = session === undefined ? null : await savedAddress(session, shop).catch(() => null);
  const shipping_address = saved ?? { country_code: shipTo.toLowerCase() };
  const id = await createCart({ region_id: destination.region_id, locale, shipping_address }, shop, session);
  const placed = placedCartIdOf(request) ?? cartIdOf(request);
  if (placed) await takeOverKept(id, placed, shop);
  return id;
}
