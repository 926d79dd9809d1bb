import { BackendError, unavailable } from '../../data/backend.server';
import { choiceCookie } from '../../data/cookies.server';
import { addLine, createCart, removeLine, setQuantity } from '../../data/cart/calls.server';
import { cartCookie, cartIdOf } from '../../data/cart/cookie.server';
import { openCart } from '../../data/cart/current-cart.server';
import { targetOf } from '../../data/cart/move-cart.server';
import type { ShopContext } from '../../data/shop-context.server';
import type { LineFault } from './line-fault';
import type { LineChange } from './read-change';

export interface ChangeResult {
  readonly fault: LineFault | null;
  readonly cookies: readonly string[];
}

/** Carries out one change of the cart. Refusals by the backend are answers, not failures. */
export async function changeCart(
  request: Request,
  shop: ShopContext,
  change: LineChange,
): Promise<ChangeResult> {
  try {
    if (change.kind === 'add') return { fault: null, cookies: await add(request, shop, change) };
    const id = cartIdOf(request);
    if (id) await changeLine(id, shop, change);
    return { fault: null, cookies: [] };
  } catch (error) {
    if (error instanceof BackendError) return { fault: faultOf(error), cookies: [] };
    throw error;
  }
}

type Add = Extract<LineChange, { kind: 'add' }>;

async function add(request: Request, shop: ShopContext, { variantId, quantity }: Add): Promise<string[]> {
  const open = await openCart(request, shop);
  const id = open?.id ?? (await newCart(shop));
  await addLine(id, { variant_id: variantId, quantity }, shop);
  return open ? [...open.cookies] : [cartCookie(id), choiceCookie('ship_to', shop.shipTo)];
}

/** From here on the ship-to counts as chosen: another language must not send the cart elsewhere. */
async function newCart(shop: ShopContext): Promise<string> {
  const target = targetOf(shop);
  if (!target) throw unavailable();
  return createCart(
    {
      region_id: target.regionId,
      locale: shop.locale,
      shipping_address: { country_code: target.country.toLowerCase() },
    },
    shop,
  );
}

async function changeLine(id: string, shop: ShopContext, change: Exclude<LineChange, Add>): Promise<void> {
  if (change.kind === 'set') await setQuantity(id, change.lineId, change.quantity, shop);
  if (change.kind === 'remove') await removeLine(id, change.lineId, shop);
}

/** Medusa answers a lack of stock as `not_allowed`, our own rules as `invalid_data`. */
const faultOf = ({ problem }: BackendError): LineFault =>
  problem.type === 'not_allowed' || problem.type === 'insufficient_inventory' ? 'not_enough' : 'refused';
