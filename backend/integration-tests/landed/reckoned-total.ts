import { cartRecord, type CartRecord } from '../../src/landed/cart-record';
import { containerDatabase } from '../../src/landed/container-database';
import { landCart, type CartLanding } from '../../src/landed/land-cart';
import { readRuleBook } from '../../src/landed/rule-book';
import type { TestApp } from '../support/app';
import { heads, minor, type StockCart } from '../support/stock-cart';

/** A cart as the tables have it now, reckoned from nothing. */
export async function reckoned(
  app: TestApp,
  cartId: string,
): Promise<{ cart: CartRecord; landing: CartLanding; total: number; taxes: number }> {
  const database = containerDatabase(app.container);
  const cart = await cartRecord(database, cartId);
  if (!cart) throw new Error(`No cart ${cartId}.`);
  const { rules } = await readRuleBook(database);
  const landing = landCart(cart, rules, new Date().toISOString());
  const taxes = landing.consignments.reduce(
    (sum, { result }) => sum + (result.outcome === 'reckoned' ? result.totals.checkout : 0),
    0,
  );
  const goods = cart.lines.reduce((sum, line) => sum + line.goods - line.voucher, 0);
  const freight = cart.methods.reduce((sum, method) => sum + method.amount - method.discount, 0);
  return { cart, landing, taxes, total: goods + freight + taxes - cart.credit };
}

/** Medusa's own totals come to what the tables say, to the last unit, and whole without rounding. */
export async function expectAgreement(app: TestApp, cart: StockCart): Promise<void> {
  const { total, taxes } = await reckoned(app, cart.id);
  const shown = Object.values(heads(cart)).reduce((a, b) => a + b, 0);
  expect([minor(cart, cart.total), minor(cart, cart.tax_total), shown]).toEqual([total, taxes, taxes]);
}
