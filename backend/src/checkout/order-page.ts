import type { OrderPageResponse } from '@caravanserai/contracts/quote';
import { groupIntoConsignments } from '@caravanserai/customs/consignments';
import type { Locale } from '@caravanserai/locales/registry';
import type { MedusaContainer } from '@medusajs/framework/types';
import { containerDatabase } from '../landed/container-database';
import { ruleBook } from '../landed/rule-book';
import { agreedOrder } from './agreed-order';
import { gramsByProfile } from '../delivery/grams';
import { deliveryChoices } from './delivery-choices';
import { listingFacts, type ListingFacts } from './listing-facts';
import { orderedConsignment } from './order-consignment';
import { orderSnapshot, type OrderSnapshot } from './order-snapshot';
import { addressOf } from './quote/address';
import type { QuoteContext, QuoteLine } from './quote/input';
import { quoteTotals } from './quote/totals';
import { quoteWords } from './quote/words';

/**
 * The order as its secret page shows it: the charges that were collected, those agreed to be due on delivery, and the
 * arrival promised on the day it was placed.
 * @throws MedusaError not_found
 */
export async function orderPage(
  container: MedusaContainer,
  orderId: string,
  locale: Locale,
): Promise<OrderPageResponse> {
  const order = await orderSnapshot(container, orderId);
  const address = addressOf(order.address);
  if (!address) throw new Error(`Order ${orderId} has no address.`);
  const variants = order.lines.map((line) => line.variant_id);
  const [facts, agreed, rules] = await Promise.all([
    listingFacts(container, variants, locale),
    agreedOrder(container, orderId),
    ruleBook(containerDatabase(container)),
  ]);
  const context = await contextOf(container, order, facts, { locale, shipTo: address.country });
  const consignments = groupIntoConsignments(members(context)).map(({ key, lines }) => {
    const profile = lines[0]?.line.facts.shipping_profile_id ?? '';
    const own = new Set([...lines.map(({ line }) => line.id), optionOf(context, profile)]);
    return orderedConsignment(
      {
        key,
        lines: lines.map(({ line }) => line),
        taxes: order.taxes.filter(({ owner }) => own.has(owner)),
        agreed: agreed?.consignments.find((one) => one.key === key),
        day: order.placed_at.slice(0, 10),
      },
      context,
      rules,
    );
  });
  const totals = quoteTotals(consignments, { currency: order.currency, credit: 0 }, context.words);
  const { credit_total: _, ...sums } = totals;
  return {
    order_id: order.id,
    display_id: order.display_id,
    placed_at: order.placed_at,
    ship_to: address.country,
    currency: order.currency,
    locale,
    email: order.email,
    address,
    consignments,
    ...sums,
    total: { amount: order.total, currency: order.currency },
    payment: 'test',
  };
}

async function contextOf(
  container: MedusaContainer,
  order: OrderSnapshot,
  facts: ReadonlyMap<string, ListingFacts>,
  { locale, shipTo }: { locale: Locale; shipTo: string },
): Promise<QuoteContext> {
  const { currency, placed_at } = order;
  const lines = linesOf(order, facts);
  const grams = gramsByProfile([...lines.values()]);
  const choices = await deliveryChoices(container, {
    grams,
    country: shipTo,
    currency,
    locale,
    now: placed_at,
  });
  const profileOf = new Map(choices.map((choice) => [choice.option_id, choice.shipping_profile_id]));
  return {
    locale,
    currency,
    shipTo,
    lines,
    choices,
    methods: order.methods.map((method) => ({
      ...method,
      shipping_profile_id: profileOf.get(method.option_id) ?? null,
    })),
    alternatives: new Map(),
    words: quoteWords(locale),
    showAvailable: false,
  };
}

const linesOf = (
  { lines }: OrderSnapshot,
  known: ReadonlyMap<string, ListingFacts>,
): Map<string, QuoteLine> =>
  new Map(
    lines.flatMap(({ id, variant_id, quantity, unit_price, discount }) => {
      const facts = known.get(variant_id);
      const goods = unit_price * quantity;
      return facts ? [[id, { id, quantity, unit_price, goods, voucher: discount, facts }] as const] : [];
    }),
  );

const members = ({ lines }: QuoteContext) =>
  [...lines.values()].map((line) => ({
    merchantId: line.facts.merchant_id,
    route: line.facts.route,
    place: line.facts.place_code,
    line,
  }));

const optionOf = ({ methods }: QuoteContext, profile: string): string =>
  methods.find((method) => method.shipping_profile_id === profile)?.option_id ?? '';
