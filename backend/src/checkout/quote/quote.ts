import type { QuoteResponse } from '@caravanserai/contracts/quote';
import type { MedusaContainer } from '@medusajs/framework/types';
import { shopDefaults } from '@caravanserai/locales/destinations-defaults';
import type { Locale } from '@caravanserai/locales/registry';
import { fromMajor } from '@caravanserai/money/decimal';
import { deliveryChoices } from '../delivery-choices';
import { indicative } from '../indicative';
import { listingFacts } from '../listing-facts';
import { addressOf } from './address';
import { cartSnapshot, type Snapshot } from './cart-snapshot';
import { consignmentsOf } from './consignments';
import { cartProblems } from './problems';

/**
 * Everything the cart and checkout pages show, in one answer; totals are Medusa's own, so what is shown is charged.
 * @throws MedusaError not_found for an unknown or completed cart
 */
export async function quote(
  container: MedusaContainer,
  cartId: string,
  asked: { locale: Locale; currency: string | undefined },
): Promise<QuoteResponse> {
  const snapshot = await cartSnapshot(container, cartId);
  const currency = snapshot.currency_code.toUpperCase();
  const shipTo = shipToOf(snapshot, asked.locale);
  const facts = await listingFacts(
    container,
    snapshot.lines.map((line) => line.variant_id),
    asked.locale,
  );
  const choices = await deliveryChoices(container, {
    profileIds: [...new Set([...facts.values()].map((fact) => fact.shipping_profile_id))],
    country: shipTo,
    currency,
    locale: asked.locale,
  });
  const consignments = consignmentsOf({
    snapshot,
    facts,
    choices,
    currency,
    shipTo,
    locale: asked.locale,
    orderedAt: new Date().toISOString(),
    showAvailable: true,
  });
  const problems = cartProblems(snapshot.lines, facts, shipTo);
  const amount = (major: number) => ({ amount: fromMajor(major, currency), currency });
  const total = amount(snapshot.total);
  const address = addressOf(snapshot.address);
  return {
    cart_id: snapshot.id,
    ship_to: shipTo,
    currency,
    locale: asked.locale,
    email: snapshot.email,
    address,
    consignments,
    problems,
    pieces: snapshot.lines.reduce((sum, line) => sum + line.quantity, 0),
    goods_total: amount(snapshot.item_subtotal),
    freight_total: amount(snapshot.shipping_subtotal),
    total,
    indicative: await indicative(container, total, asked.currency),
    ready_to_pay:
      consignments.length > 0 &&
      problems.length === 0 &&
      Boolean(snapshot.email && address) &&
      consignments.every((consignment) => consignment.freight !== null),
  };
}

/** The cart's country; before the shopper names one, the language's default country if the region has it. */
function shipToOf(snapshot: Snapshot, locale: Locale): string {
  const chosen = snapshot.address?.country_code?.toUpperCase();
  if (chosen) return chosen;
  const usual = shopDefaults(locale).country;
  return snapshot.region_countries.includes(usual) ? usual : (snapshot.region_countries[0] ?? usual);
}
