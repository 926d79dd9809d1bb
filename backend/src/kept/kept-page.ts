import type { CartNotice, KeptLine, KeptResponse } from '@caravanserai/contracts/kept';
import type { Text } from '@caravanserai/contracts/common';
import { countryName } from '@caravanserai/locales/countries';
import { pickText } from '@caravanserai/locales/fallback';
import { isLocale, type Locale } from '@caravanserai/locales/registry';
import type { MedusaContainer } from '@medusajs/framework/types';
import { listingFacts, type ListingFacts } from '../checkout/listing-facts';
import { cardPicture } from '../offering/pictures/sizes';
import { countryOf, readHeads } from './cart-head';
import { databaseOf } from './database';
import { readNotice, type StoredNotice } from './notice';
import { offerFor } from './offer';
import { readBasket } from './read-basket';
import { readWays } from './read-ways';
import { KeptRefusal } from './refusal';

/**
 * What is kept beside a cart, in a language, with the offers that hold now. A cart that has become an order still
 * answers: what was kept for later is for the next one.
 * @throws KeptRefusal cart_gone
 */
export async function keptPage(
  container: MedusaContainer,
  cartId: string,
  locale: Locale,
): Promise<KeptResponse> {
  const database = databaseOf(container);
  const [head] = await readHeads(database, [cartId]);
  if (!head) throw new KeptRefusal('cart_gone');
  const basket = await readBasket(database, [cartId]);
  const notice = await readNotice(database, cartId);
  const country = countryOf(head);
  const to = { country, currency: head.currency };
  const listings = [...basket.kept, ...goodsIn(notice)].map(({ listing_id }) => listing_id);
  const ways = await readWays(database, listings, to);
  const known = new Set(listings);
  const variants = [...ways.values()].flatMap((way) => (known.has(way.listing_id) ? way.variant_id : []));
  const facts = await listingFacts(container, variants, locale);
  const byListing = new Map([...facts.values()].map((one) => [one.listing_id, one]));
  const now = new Date().toISOString();
  const kept = basket.kept.flatMap((goods): KeptLine[] => {
    const found = byListing.get(goods.listing_id);
    if (!found) return [];
    const { id, kind, listing_id, quantity, reasons, failed_for } = goods;
    const offer = head.completed ? null : offerFor(goods, basket, { cartId, ways, ...to }, now);
    return [
      {
        ...shown(found, locale),
        id,
        kind,
        listing_id,
        quantity,
        reasons: [...reasons],
        failed_for,
        offer,
      },
    ];
  });
  return {
    cart_id: cartId,
    cart_locale: isLocale(head.locale) ? head.locale : null,
    ship_to: country,
    currency: head.currency,
    kept,
    notice: notice && noticeIn(notice, (listing) => titleOf(byListing.get(listing), locale)),
  };
}

const goodsIn = (notice: StoredNotice | null): { listing_id: string }[] =>
  notice === null ? [] : notice.kind === 'join' ? notice.kept : [...notice.repriced, ...notice.set_aside];

function shown(facts: ListingFacts, locale: Locale) {
  const { route, place_code: code, place_kind: kind, place_country: country } = facts;
  return {
    goods_slug: facts.slug ?? facts.goods_handle,
    title: titleOf(facts, locale),
    picture: cardPicture(facts.pictures[0] ?? ''),
    route,
    place: { code, kind, country },
    merchant: { handle: facts.merchant_handle, name: facts.merchant_name },
    pavilion: {
      handle: facts.pavilion_handle,
      iso2: facts.pavilion_iso2,
      name: countryName(facts.pavilion_iso2, locale),
    },
  };
}

const titleOf = (facts: ListingFacts | undefined, locale: Locale): Text =>
  (facts && pickText(facts.titles, locale, facts.source_locale)) ?? {
    value: facts?.goods_handle ?? '',
    lang: 'en',
    dir: 'ltr',
  };

function noticeIn(notice: StoredNotice, title: (listing: string) => Text): CartNotice {
  const named = <Goods extends { listing_id: string }>(goods: Goods) => ({
    ...goods,
    title: title(goods.listing_id),
  });
  if (notice.kind === 'join')
    return {
      kind: 'join',
      kept: notice.kept.map((one) => ({ ...named(one), reasons: [...one.reasons] })),
    };
  const { from, to } = notice;
  return {
    ...notice,
    repriced: notice.repriced.map((one) => ({
      ...named(one),
      before: { amount: one.before, currency: from.currency },
      after: { amount: one.after, currency: to.currency },
    })),
    set_aside: notice.set_aside.map((one) => ({ ...named(one), reasons: [...one.reasons] })),
  };
}
