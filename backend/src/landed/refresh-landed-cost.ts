import type { MedusaContainer } from '@medusajs/framework/types';
import { cartRecord, type CartRecord } from './cart-record';
import { containerDatabase } from './container-database';
import { landCart, type CartLanding } from './land-cart';
import { ruleBook } from './rule-book';
import { taxLinesOf, type TaxLines } from './tax-lines';
import { sameTaxLines, writeTaxLines } from './write-tax-lines';

/** A cart with what it costs, reckoned now. */
export interface ReckonedCart {
  cart: CartRecord;
  landing: CartLanding;
  taxLines: TaxLines;
  /** The tax lines and discounts in the database were the right ones already. */
  unchanged: boolean;
}

/** Reckons a cart by the rules of this moment without writing; undefined for no such cart. */
export async function reckonCart(
  container: MedusaContainer,
  cartId: string,
): Promise<ReckonedCart | undefined> {
  const database = containerDatabase(container);
  const cart = await cartRecord(database, cartId);
  if (!cart) return undefined;
  const rules = await ruleBook(database, cart.rules_version);
  const landing = landCart(cart, rules, new Date().toISOString());
  const taxLines = taxLinesOf(cart, landing);
  const unchanged = cart.discounts_whole && sameTaxLines(cart.tax_lines, taxLines.lines);
  return { cart, landing, taxLines, unchanged };
}

/**
 * The one function that writes a cart's taxes: all of them, from the whole cart, however it was changed. Medusa alone
 * would tax only the lines that were touched, and knows no freight or vouchers when it does. Completed carts are left alone.
 * @returns what was reckoned, and whether anything was written
 */
export async function refreshLandedCost(
  container: MedusaContainer,
  cartId: string,
): Promise<ReckonedCart | undefined> {
  const reckoned = await reckonCart(container, cartId);
  if (!reckoned || reckoned.cart.completed || reckoned.unchanged) return reckoned;
  await writeTaxLines(containerDatabase(container), reckoned.cart, reckoned.taxLines.lines);
  return reckoned;
}
