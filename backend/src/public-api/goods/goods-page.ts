import type { ListingResponse } from '@caravanserai/contracts/listings';
import type { listingQuery } from '@caravanserai/contracts/query';
import type { Locale } from '@caravanserai/locales/registry';
import type * as z from 'zod/mini';
import { fieldTexts, pavilionName, textIn } from '../../catalogue/build/card';
import { offersAt, type BuiltOffer } from '../../catalogue/build/offers';
import { jsonAnswer, notFound, type Answer } from '../answer';
import { cardJson, type CardRow } from '../lists/cards';
import type { CatalogueService } from '../service';
import { shippingFor } from '../shipping-for';
import { baseOf } from './base';
import { GOODS_PAGE, RELATED, type GoodsPageSource } from './goods-statement';
import { shownOffer } from './shown-offer';

const RELATED_CARDS = 8;

/** `GET /store/listings/:slug`: the page of goods with every way of getting them to the destination. */
export async function goodsPage(
  service: CatalogueService,
  slug: string,
  query: z.infer<typeof listingQuery>,
  search: string,
): Promise<Answer> {
  const shipping = await shippingFor(service, query);
  if ('kind' in shipping) return shipping;
  const locale: Locale = query.locale;
  const [source] = await service.database.rows<GoodsPageSource>(GOODS_PAGE, [slug, locale]);
  if (!source) return notFound;
  if (source.is_current === false) {
    const current = source.slugs[locale] ?? source.handle;
    return { kind: 'moved', location: `/store/listings/${encodeURIComponent(current)}${search}` };
  }
  const reference = await service.reference();
  const offers = offersAt(source, shipping.destination, reference, shipping.now);
  if (offers.some(({ hidden }) => hidden) && !offers.some(({ deliverable }) => deliverable)) return notFound;
  const chosen = chosenFirst(offers, query).map((offer) =>
    shownOffer({ source, offer, reference, shipping, locale }),
  );
  const related = await service.database.rows<CardRow>(RELATED, [
    query.ship_to,
    locale,
    source.pavilion.handle,
    source.category,
    source.goods_id,
    RELATED_CARDS,
  ]);
  const page: Omit<ListingResponse, 'related'> = {
    ...textsOf(source, locale),
    goods_id: source.goods_id,
    slug: source.slugs[locale] ?? source.handle,
    slugs: source.slugs,
    source_locale: source.source_locale,
    category: source.category,
    pictures: source.pictures,
    base: source.base && baseOf(source.base, locale, shipping.today),
    label: labelOf(source),
    offers: chosen,
    ship_to: query.ship_to,
    charged_currency: shipping.destination.currency,
    locale,
  };
  const cards = related.map((row) => cardJson(row, shipping)).join(',');
  return jsonAnswer(`${JSON.stringify(page).slice(0, -1)},"related":[${cards}]}`);
}

function textsOf(source: GoodsPageSource, locale: Locale) {
  const own = source.source_locale;
  const goods = (field: 'title' | 'subtitle' | 'description') =>
    textIn(fieldTexts(source.texts, field), locale, own);
  const label = (field: 'usage' | 'ingredients') => textIn(fieldTexts(source.own_texts, field), locale, own);
  const merchant = (field: 'place' | 'about') =>
    textIn(fieldTexts(source.merchant_texts, field), locale, source.merchant_locale);
  const { handle, iso2 } = source.pavilion;
  return {
    title: goods('title'),
    subtitle: goods('subtitle'),
    description: goods('description'),
    usage: label('usage'),
    ingredients: label('ingredients'),
    pavilion: {
      handle,
      iso2,
      name: pavilionName(source.pavilion, locale),
      title: textIn(fieldTexts(source.pavilion_texts, 'title'), locale, source.pavilion_locale),
    },
    merchant: {
      ...source.merchant,
      about: merchant('about'),
      place: merchant('place'),
      source_locale: source.merchant_locale,
      listings: source.merchant_goods,
    },
  };
}

const LABEL = [
  'hs6',
  'origin',
  'unit',
  'net_grams',
  'net_millilitres',
  'pieces',
  'shelf_life_days',
  'storage',
  'allergens',
  'warnings',
] as const satisfies readonly (keyof ListingResponse['label'])[];

function labelOf(source: GoodsPageSource): ListingResponse['label'] {
  const fields = LABEL.map((field) => [field, source[field]] as const);
  return Object.fromEntries(fields) as Pick<GoodsPageSource, (typeof LABEL)[number]>;
}

/** The asked listing or route goes first; the others keep their order. */
function chosenFirst(
  offers: readonly BuiltOffer[],
  asked: { route?: string | undefined; listing?: string | undefined },
) {
  const chosen =
    offers.find(({ listing }) => listing.id === asked.listing) ??
    offers.find(({ listing }) => listing.route === asked.route);
  return chosen ? [chosen, ...offers.filter((offer) => offer !== chosen)] : offers;
}
