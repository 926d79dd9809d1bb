import type { Locale } from '@caravanserai/locales/registry';
import type { MedusaContainer } from '@medusajs/framework/types';
import type { CartRecord } from '../../landed/cart-record';
import { containerDatabase } from '../../landed/container-database';
import { destinationOf } from '../../landed/destination-of';
import { landCart } from '../../landed/land-cart';
import { ruleBook } from '../../landed/rule-book';
import { deliveryChoices } from '../delivery-choices';
import { listingOffers, type ListingOffer } from '../listing-facts';
import { addressOf } from './address';
import { alternativesOf, gramsOf } from './alternatives';
import { assembleQuote, type AssembledQuote } from './assemble';
import type { QuoteLine } from './input';
import { cartProblems, isBlocked } from './problems';
import { shownVouchers } from './vouchers';
import { quoteWords } from './words';

/**
 * What a cart costs at the door, in words of `locale`, of all lines that can be ordered.
 * @param now ISO date-time: the rules of that moment, and the days counted from it
 */
export async function reckonQuote(
  container: MedusaContainer,
  record: CartRecord,
  { locale, now }: { locale: Locale; now: string },
): Promise<AssembledQuote> {
  const { currency } = record;
  const shipTo = destinationOf(record);
  const variants = record.lines.map(({ variant_id }) => variant_id);
  const [offers, rules] = await Promise.all([
    listingOffers(container, variants, { locale, currency }),
    ruleBook(containerDatabase(container), record.rules_version),
  ]);
  const problems = cartProblems(record.lines, offers, shipTo);
  const blocked = new Set(problems.filter(isBlocked).map(({ line_id }) => line_id));
  const orderable = { ...record, lines: record.lines.filter(({ id }) => !blocked.has(id)) };
  const profiles = new Set([...offers.values()].map((offer) => offer.shipping_profile_id));
  const choices = await deliveryChoices(container, {
    grams: new Map([...profiles].map((profile) => [profile, gramsOf(orderable.lines, profile)])),
    country: shipTo,
    currency,
    locale,
    now,
  });
  const landing = landCart(orderable, rules, now);
  const given = { record: orderable, landing, rules, offers: [...offers.values()], choices, now };
  return assembleQuote(
    {
      cartId: record.id,
      email: record.email,
      address: addressOf(record.address),
      consignments: landing.consignments,
      problems,
      credit: record.credit,
      vouchers: shownVouchers(
        {
          entered: record.entered_codes,
          goods: orderable.lines.flatMap(({ discounts }) => discounts),
          freight: record.methods.flatMap(({ discounts }) => discounts),
        },
        currency,
      ),
    },
    {
      locale,
      currency,
      shipTo,
      lines: quoteLines(record, offers),
      choices,
      methods: record.methods,
      alternatives: alternativesOf(given),
      words: quoteWords(locale),
      showAvailable: true,
    },
  );
}

function quoteLines({ lines }: CartRecord, known: ReadonlyMap<string, ListingOffer>): Map<string, QuoteLine> {
  return new Map(
    lines.flatMap(({ id, variant_id, quantity, unit_price, goods, voucher }) => {
      const facts = known.get(variant_id);
      return facts ? [[id, { id, quantity, unit_price, goods, voucher, facts }] as const] : [];
    }),
  );
}
