/** Addresses that a shop asks for: the same kinds for every size of the catalogue, each one different. */

const LOCALES = ['en', 'zh-CN', 'ru', 'ar', 'fr', 'es'];
const COUNTRIES = ['CN', 'FR', 'GB', 'US', 'KW', 'JP', 'KZ', 'DE', 'AU', 'SG'];
const CATEGORIES = ['tea', 'coffee', 'textiles', 'craft', 'dried-fruit', 'sauces', 'ceramics', 'spices'];
const PAVILIONS = ['rwanda', 'uzbekistan', 'kuwait', 'thailand', 'italy', 'chile', 'china'];
const SORTS = ['soonest', 'price', '-price', 'newest', 'name'];
const SEARCHES = {
  en: [
    'cedar coffee',
    'green tea lantern',
    'silk harbour',
    'cofee',
    'handwoven basket',
    'pepper sauce',
    'olive oil winter',
  ],
  'zh-CN': ['咖啡', '绿茶', '丝绸', '橄榄油 冬日', '辣椒'],
  ru: ['кофе кедр', 'шёлк', 'масло зима', 'чай'],
  ar: ['قهوة', 'زيت الزيتون', 'شاي', 'تمر'],
  fr: ['café cèdre', 'soie', 'huile d’olive hiver', 'thé'],
  es: ['café cedro', 'seda', 'aceite invierno', 'té'],
};

/** @template T @param {readonly T[]} list @param {number} index */
const turn = (list, index) => /** @type {T} */ (list[index % list.length]);

/** @param {number} index */
const base = (index) => `locale=${turn(LOCALES, index)}&ship_to=${turn(COUNTRIES, Math.floor(index / 6))}`;

/** @param {number} count */
const each = (count) => Array.from({ length: count }, (_, index) => index);

/** First pages of lists, plain and filtered, in every order. */
export const lists = each(240).map((index) => {
  const filter = turn(
    ['', `&category=${turn(CATEGORIES, index)}`, `&pavilion=${turn(PAVILIONS, index)}`, '&route=direct_mail'],
    index >> 2,
  );
  return `/store/listings?${base(index)}&limit=24&sort=${turn(SORTS, index >> 3)}${filter}`;
});

/** The page that a shopper opens first: default order, all facets. */
export const faceted = each(240).map((index) => {
  const filter = turn(
    [
      '',
      `&category=${turn(CATEGORIES, index)}`,
      '&in_stock=true',
      `&route=direct_mail&category=${turn(CATEGORIES, index)}`,
    ],
    index >> 2,
  );
  return `/store/listings?${base(index)}&limit=24&facets=true${filter}`;
});

export const searches = each(240).map((index) => {
  const locale = turn(LOCALES, index);
  const words = turn(SEARCHES[/** @type {keyof typeof SEARCHES} */ (locale)], index >> 2);
  return `/store/listings?${base(index)}&limit=24&q=${encodeURIComponent(words)}`;
});

/** The 24 cards of a list in default order, for comparing with what the stock route can say. */
export const cards = each(240).map((index) => `/store/listings?${base(index)}&limit=24`);

/**
 * What the stock route is asked for. It can't name merchant and pavilion: its list of allowed fields drops links, so
 * both say less than a card of ours does.
 */
export const STOCK_FIELDS = {
  "as Medusa's own storefront asks":
    '*variants.calculated_price,+variants.inventory_quantity,*variants.images,+metadata,+tags',
  'only what a card shows':
    'id,handle,title,thumbnail,categories.handle,*variants.calculated_price,+variants.inventory_quantity',
};

/**
 * The stock Store API asked for 24 products: price in the region, translated texts, stock, picture.
 * @param {string} fields @param {readonly { id: string }[]} regions @param {number} products how many there are
 */
export function stockCards(fields, regions, products) {
  const pages = Math.max(1, Math.min(40, Math.floor(products / 24)));
  return each(240).map(
    (index) =>
      `/store/products?limit=24&offset=${24 * (index % pages)}&locale=${turn(LOCALES, index)}&region_id=${turn(regions, index >> 2).id}&fields=${encodeURIComponent(fields)}`,
  );
}
