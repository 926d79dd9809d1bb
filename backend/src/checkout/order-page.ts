import type { OrderPageResponse } from '@caravanserai/contracts/quote';
import type { Locale } from '@caravanserai/locales/registry';
import { fromMajor } from '@caravanserai/money/decimal';
import type { MedusaContainer } from '@medusajs/framework/types';
import { deliveryChoices } from './delivery-choices';
import { listingFacts } from './listing-facts';
import { addressOf } from './quote/address';
import { orderSnapshot } from './quote/cart-snapshot';
import { consignmentsOf } from './quote/consignments';

/**
 * The order as its secret page shows it, with the arrival promised on the day it was placed.
 * @throws MedusaError not_found
 */
export async function orderPage(
  container: MedusaContainer,
  orderId: string,
  locale: Locale,
): Promise<OrderPageResponse> {
  const order = await orderSnapshot(container, orderId);
  const currency = order.currency_code.toUpperCase();
  const address = addressOf(order.address);
  if (!address) throw new Error(`Order ${orderId} has no address.`);
  const facts = await listingFacts(
    container,
    order.lines.map((line) => line.variant_id),
    locale,
  );
  const choices = await deliveryChoices(container, {
    profileIds: [...new Set([...facts.values()].map((fact) => fact.shipping_profile_id))],
    country: address.country,
    currency,
    locale,
  });
  const taken = new Set(order.methods.map((method) => method.shipping_option_id));
  const amount = (major: number) => ({ amount: fromMajor(major, currency), currency });
  return {
    order_id: order.id,
    display_id: order.display_id,
    placed_at: order.created_at,
    ship_to: address.country,
    currency,
    locale,
    email: order.email ?? '',
    address,
    consignments: consignmentsOf({
      snapshot: order,
      facts,
      choices: choices.filter((choice) => taken.has(choice.option_id)),
      currency,
      shipTo: address.country,
      locale,
      orderedAt: order.created_at,
      showAvailable: false,
    }),
    goods_total: amount(order.item_subtotal),
    freight_total: amount(order.shipping_subtotal),
    tax_total: amount(order.tax_total),
    total: amount(order.total),
    payment: 'test',
  };
}
