import type { QuoteResponse } from '@caravanserai/contracts/quote';
import type { Locale } from '@caravanserai/locales/registry';
import type { MedusaContainer } from '@medusajs/framework/types';
import { refreshCartItemsWorkflow } from '@medusajs/medusa/core-flows';
import type { CartRecord } from '../../landed/cart-record';
import { containerDatabase } from '../../landed/container-database';
import { landCart } from '../../landed/land-cart';
import { ruleBook } from '../../landed/rule-book';
import { taxLinesOf } from '../../landed/tax-lines';
import { reckonTaxesWorkflow } from '../../landed/workflows/reckon-taxes';
import { sameTaxLines } from '../../landed/write-tax-lines';
import { openRecord } from '../open-record';
import { againstSeen } from './against-seen';
import { indicativeOf, readAside } from './aside';
import { reckonQuote } from './reckon';
import { rememberQuote } from './seen';

export interface QuoteAsked {
  readonly locale: Locale;
  /** The display currency. */
  readonly currency?: string | undefined;
  /** The version to hold the quote against; without one the version agreed to last. */
  readonly seen?: string | undefined;
  /** The open cart's record, where it has just been read. */
  readonly record?: CartRecord | undefined;
}

/**
 * Everything the cart and checkout pages show, in one answer, and what changed since the shopper last agreed. Where a
 * price, rate or rule moved the cart is brought up to it first, so what is shown is what Medusa charges.
 * @throws MedusaError not_found for an unknown or completed cart
 */
export async function quote(
  container: MedusaContainer,
  cartId: string,
  { locale, currency, seen, record: read }: QuoteAsked,
): Promise<QuoteResponse> {
  const database = containerDatabase(container);
  const now = new Date().toISOString();
  const [known, aside] = await Promise.all([
    read ?? openRecord(container, cartId),
    readAside(database, cartId, currency),
  ]);
  const record = aside.prices_moved ? await withPricesOfNow(container, cartId) : known;
  await bringUpTaxes(container, record, now);
  const assembled = await reckonQuote(container, record, { locale, now });
  const held = againstSeen(assembled, aside.seen, seen);
  if (held.toRemember) await rememberQuote(database, cartId, held.toRemember);
  return {
    ...assembled,
    version: held.version,
    changes: held.changes,
    indicative: indicativeOf(assembled.total, currency, aside.rates),
  };
}

/** Who changes the cart at the same moment brings it up to date just as well. */
const QUIETLY = { throwOnError: false };

async function withPricesOfNow(container: MedusaContainer, cart_id: string): Promise<CartRecord> {
  await refreshCartItemsWorkflow(container).run({ input: { cart_id, force_refresh: true }, ...QUIETLY });
  return openRecord(container, cart_id);
}

/** Writes the cart's taxes, and what its payment asks for, where the rules of this moment say something else. */
async function bringUpTaxes(container: MedusaContainer, record: CartRecord, now: string): Promise<void> {
  const rules = await ruleBook(containerDatabase(container), record.rules_version);
  const wanted = taxLinesOf(record, landCart(record, rules, now)).lines;
  if (record.discounts_whole && sameTaxLines(record.tax_lines, wanted)) return;
  await reckonTaxesWorkflow(container).run({ input: { cart_id: record.id }, ...QUIETLY });
}
