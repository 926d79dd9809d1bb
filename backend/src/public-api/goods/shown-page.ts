import type { Working } from '@caravanserai/contracts/landed';
import type { ListingResponse, Offer } from '@caravanserai/contracts/listings';
import { pictureKey } from '@caravanserai/contracts/desk-texts';
import { pickText } from '@caravanserai/locales/fallback';
import type { Locale } from '@caravanserai/locales/registry';
import { fieldTexts, pavilionName, textIn } from '../../catalogue/build/card';
import type { Shipping } from '../shipping';
import { baseOf } from './base';
import type { GoodsPageSource } from './goods-statement';
import { slugsOf } from './slugs-of';

/** The page of goods but for goods nearby, to one shopper in one language; `offers` in the order to show. */
export function shownPage({
  source,
  shipping,
  locale,
  offers,
  working,
}: {
  readonly source: GoodsPageSource;
  readonly shipping: Shipping;
  readonly locale: Locale;
  readonly offers: Offer[];
  /** Of the first offer's estimate. */
  readonly working: Working | null;
}): Omit<ListingResponse, 'related'> {
  return {
    ...textsOf(source, locale),
    goods_id: source.goods_id,
    slug: source.slugs[locale] ?? source.handle,
    slugs: slugsOf(source),
    source_locale: source.source_locale,
    category: source.category,
    shown_at: source.shown_at,
    pictures: source.pictures,
    picture_alts: source.pictures.map(
      (path) => pickText(source.picture_alts[pictureKey(path)] ?? {}, locale, source.source_locale) ?? null,
    ),
    base: source.base && baseOf(source.base, locale, shipping.today),
    label: labelOf(source),
    offers,
    working,
    ship_to: shipping.destination.iso2,
    charged_currency: shipping.destination.currency,
    locale,
  };
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
