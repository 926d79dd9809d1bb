import { BackendError } from '../../data/backend.server';
import { addLine, removeLine, setQuantity } from '../../data/cart/calls.server';
import { cartIdOf } from '../../data/cart/cookie.server';
import { openCart } from '../../data/cart/current-cart.server';
import { newCart } from '../../data/cart/new-cart.server';
import { Turns } from '../../data/cart/turns';
import type { ShopContext } from '../../data/shop-context.server';
import type { LineFault } from './line-fault';
import type { LineChange } from './read-change';

export interface ChangeResult {
  readonly fault: LineFault | null;
  readonly cookies: readonly string[];
}

/** By cart: two tabs that change one cart at the same moment both get what they asked for. */
const turns = new Turns();

/** Carries out one change of the cart. Refusals by the backend are answers, not failures. */
export async function changeCart(
  request: Request,
  shop: ShopContext,
  change: LineChange,
): Promise<ChangeResult> {
  try {
    if (change.kind === 'add') return { fault: null, cookies: await add(request, shop, change) };
    const id = cartIdOf(request);
    if (id) await turns.take(id, () => changeLine(id, shop, change));
    return { fault: null, cookies: [] };
  } catch (error) {
    if (error instanceof BackendError) return { fault: faultOf(error), cookies: [] };
    throw error;
  }
}

type Add = Extract<LineChange, { kind: 'add' }>;

async function add(
  request: Request,
  shop: ShopContext,
  { variantId, quantity }: Add,
): Promise<readonly string[]> {
  const { id, cookies } = (await openCart(request, shop)) ?? (await newCart(request, shop));
  await turns.take(id, () => addLine(id, { variant_id: variantId, quantity }, shop));
  return cookies;
}

async function changeLine(id: string, shop: ShopContext, change: Exclude<LineChange, Add>): Promise<void> {
  if (change.kind === 'set') await setQuantity(id, change.lineId, change.quantity, shop);
  if (change.kind === 'remove') await removeLine(id, change.lineId, shop);
}

/** Medusa answers a lack of stock as `not_allowed`, our own rules as `invalid_data`, a cart changed elsewhere as 409. */
function faultOf({ status, problem }: BackendError): LineFault {
  if (status === 409) return 'busy';
  return problem.type === 'not_allowed' || problem.type === 'insufficient_inventory'
    ? 'not_enough'
    : 'refused';
}
