import type { MoneyGivenBack } from '@caravanserai/contracts/placing';
import type { MedusaContainer } from '@medusajs/framework/types';
import { checkAgreed, type Changed } from '../checkout/agreement';
import { checkCompletion } from '../checkout/check-completion';
import { containerDatabase } from '../landed/container-database';
import { giveBackPaid } from './give-back-paid';
import { placingMessage } from './messages';
import { placeCart, type Placed } from './place-cart';
import { placementOf, type Placement } from './placement';
import { findShortages } from './take-stock';

/** What our checkout is told: what came of placing, or that the quote moved meanwhile. */
export type ShopperPlaced = Placed | ({ kind: 'changed'; money?: MoneyGivenBack } & Changed);

const LOOK_MS = 150;
const PATIENCE_MS = 20_000;

/**
 * Places a cart for the shopper who agreed to `version` of its quote and has paid. While another tab, an event or the
 * worker is placing it, waits for them.
 * @throws as `checkCompletion` where something is missing by now
 */
export async function placeForShopper(
  container: MedusaContainer,
  cartId: string,
  version: string,
): Promise<ShopperPlaced> {
  const known = await whenFree(container, cartId);
  if (known?.state === 'placing') return { kind: 'busy' };
  if (known?.state === 'undone') return whyUndone(container, known, version);
  if (known?.state !== 'placed') {
    const changed = await checkAgreed(container, cartId, { version });
    // Sold out is told as such, though it changes the quote too.
    const soldOut = changed && (await whenSoldOut(container, cartId, known));
    if (soldOut) return soldOut;
    const answer = changed && (await asChanged(container, known, changed));
    if (answer) return answer;
  }
  const placed = await placeCart(container, cartId);
  if (placed.kind === 'busy') return afterOthers(container, cartId);
  if (placed.kind === 'refused' && placed.code === 'price_changed') {
    const changed = await checkAgreed(container, cartId, { version });
    return (changed && (await asChanged(container, known, changed, placed.money))) ?? placed;
  }
  return placed;
}

/** The cart's record, once no attempt has it any more or patience ends. */
async function whenFree(container: MedusaContainer, cartId: string): Promise<Placement | undefined> {
  const database = containerDatabase(container);
  let known = await placementOf(database, cartId);
  for (let waited = 0; known?.state === 'placing' && waited < PATIENCE_MS; waited += LOOK_MS) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    known = await placementOf(database, cartId);
  }
  return known;
}

async function afterOthers(container: MedusaContainer, cartId: string): Promise<Placed> {
  const known = await whenFree(container, cartId);
  return known?.state === 'placed' || known?.state === 'paying'
    ? placeCart(container, cartId)
    : { kind: 'busy' };
}

async function whenSoldOut(
  container: MedusaContainer,
  cartId: string,
  known: Placement | undefined,
): Promise<ShopperPlaced | undefined> {
  if ((await findShortages(container, cartId)).length === 0) return undefined;
  const money = await moneyBack(container, known, 'not_enough_stock');
  return money === undefined ? undefined : soldOut(money);
}

const soldOut = (money: MoneyGivenBack): ShopperPlaced => ({
  kind: 'refused',
  code: 'not_enough_stock',
  type: 'not_allowed',
  message: '',
  money,
});

/** Undefined while an order has the money. */
async function moneyBack(
  container: MedusaContainer,
  known: Placement | undefined,
  reason: string,
): Promise<MoneyGivenBack | undefined> {
  if (!known?.intent_id) return 'not_taken';
  return giveBackPaid(container, { ...known, intent_id: known.intent_id }, reason);
}

/** Undefined while an order has the money. */
async function asChanged(
  container: MedusaContainer,
  known: Placement | undefined,
  changed: Changed,
  money?: MoneyGivenBack,
): Promise<ShopperPlaced | undefined> {
  const back = money ?? (await moneyBack(container, known, 'quote_changed'));
  return back === undefined ? undefined : { kind: 'changed', ...changed, money: back };
}

/** Placed by an event or the worker before the shopper asked, and refused: what they were told. */
async function whyUndone(
  container: MedusaContainer,
  known: Placement,
  version: string,
): Promise<ShopperPlaced> {
  const code = known.fault ?? 'failed';
  const money = (await moneyBack(container, known, code)) ?? 'not_taken';
  if (code === 'not_enough_stock') return soldOut(money);
  const changed = await checkAgreed(container, known.cart_id, { version });
  if (changed) return { kind: 'changed', ...changed, money };
  await checkCompletion(container, known.cart_id);
  return { kind: 'unpaid', code: 'canceled', message: placingMessage('given_back', known.locale) };
}
