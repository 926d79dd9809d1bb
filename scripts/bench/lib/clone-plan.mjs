import { wordOf, WORDS } from './words.mjs';

/** Marks ids of copies; no id of Medusa or ours contains it. */
const MARK = '~';

/** @param {string} column */
const own = (column) => `t.${column} || '${MARK}' || copy.c`;

/** Every row whose id carries no mark. @param {string} column */
const original = (column) => `t.${column} not like '%${MARK}%'`;

/**
 * What stands in the tables of a merchant, for copies of merchants.
 * @param {number} merchants how many copies of each
 * @returns {import('./clone-table.mjs').Clone[]}
 */
export function merchantClones(merchants) {
  const copies = `select generate_series(1, ${merchants}) as c`;
  const profiles = `in (select shipping_profile_id from dispatch_profile where shipping_profile_id not like '%${MARK}%')`;
  const options = `in (select id from shipping_option where shipping_profile_id ${profiles})`;
  const priceSets = `in (select price_set_id from shipping_option_price_set where shipping_option_id ${options})`;
  return [
    {
      table: 'merchant',
      copies,
      change: { id: own('id'), handle: `t.handle || '-' || copy.c`, name: `t.name || ' ' || copy.c` },
      where: original('id'),
    },
    {
      table: 'admission',
      copies,
      change: { id: own('id'), merchant_id: own('merchant_id') },
      where: original('id'),
    },
    {
      table: 'translation',
      copies,
      change: { id: own('id'), reference_id: own('reference_id') },
      where: `t.reference = 'merchant' and ${original('id')}`,
    },
    {
      table: 'price',
      copies,
      change: { id: own('id'), price_set_id: own('price_set_id') },
      where: `t.price_set_id ${priceSets}`,
    },
    { table: 'price_set', copies, change: { id: own('id') }, where: `t.id ${priceSets}` },
    {
      table: 'shipping_option_price_set',
      copies,
      change: {
        id: own('id'),
        shipping_option_id: own('shipping_option_id'),
        price_set_id: own('price_set_id'),
      },
      where: `t.shipping_option_id ${options}`,
    },
    {
      table: 'shipping_option_rule',
      copies,
      change: { id: own('id'), shipping_option_id: own('shipping_option_id') },
      where: `t.shipping_option_id ${options}`,
    },
    {
      table: 'shipping_option',
      copies,
      change: { id: own('id'), shipping_profile_id: own('shipping_profile_id') },
      where: `t.shipping_profile_id ${profiles}`,
    },
    {
      table: 'shipping_profile',
      copies,
      change: { id: own('id'), name: own('name') },
      where: `t.id ${profiles}`,
    },
    {
      table: 'dispatch_profile',
      copies,
      change: {
        id: own('id'),
        merchant_id: own('merchant_id'),
        shipping_profile_id: own('shipping_profile_id'),
      },
      where: original('id'),
    },
  ];
}

/**
 * Copies of all goods with their listings, products, prices, stock, texts and addresses.
 * @param {number} goods how many copies of each
 * @param {number} merchants how many copies of each merchant there are; goods spread over them
 * @returns {import('./clone-table.mjs').Clone[]}
 */
export function goodsClones(goods, merchants) {
  const copies = `select generate_series(1, ${goods}) as c`;
  /** @param {string} column */
  const ofMerchant = (column) =>
    `case when copy.c % ${merchants + 1} = 0 then t.${column} else t.${column} || '${MARK}' || (copy.c % ${merchants + 1}) end`;
  const age = `t.created_at - copy.c * interval '7 minutes'`;
  const variantPrices = `in (select price_set_id from product_variant_price_set where price_set_id not like '%${MARK}%')`;
  /** @param {string} table @param {string[]} columns @param {Record<string, string>} [more] @param {string} [where] */
  const plain = (table, columns, more = {}, where = original(columns[0] ?? 'id')) => ({
    table,
    copies,
    change: { ...Object.fromEntries(columns.map((column) => [column, own(column)])), ...more },
    where,
  });
  return [
    plain('price', ['id', 'price_set_id'], priceChange(), `t.price_set_id ${variantPrices}`),
    plain('price_set', ['id'], {}, `t.id ${variantPrices}`),
    plain('product_variant_price_set', ['id', 'variant_id', 'price_set_id']),
    plain('inventory_level', ['id', 'inventory_item_id'], stockChange()),
    plain('inventory_item', ['id'], { sku: `t.sku || '-' || copy.c` }),
    plain('product_variant_inventory_item', ['id', 'variant_id', 'inventory_item_id']),
    plain('product_variant_option', ['variant_id', 'option_value_id']),
    plain('product_variant', ['id', 'product_id'], { sku: `t.sku || '-' || copy.c` }),
    plain('product_product_option_value', ['id', 'product_product_option_id', 'product_option_value_id']),
    plain('product_product_option', ['id', 'product_id', 'product_option_id']),
    plain('product_option_value', ['id', 'option_id']),
    plain('product_option', ['id']),
    plain('image', ['id', 'product_id']),
    plain('product_category_product', ['product_id']),
    plain('product_sales_channel', ['id', 'product_id']),
    plain('product_shipping_profile', ['id', 'product_id'], {
      shipping_profile_id: ofMerchant('shipping_profile_id'),
    }),
    textsOf('product', copies),
    textsOf('goods', copies),
    plain('goods_slug', ['id', 'goods_id'], { slug: `t.slug || '-' || copy.c` }),
    plain('listing', ['id', 'product_id', 'variant_id', 'goods_id'], {
      merchant_id: ofMerchant('merchant_id'),
      created_at: age,
    }),
    plain('goods', ['id'], {
      handle: `t.handle || '-' || copy.c`,
      merchant_id: ofMerchant('merchant_id'),
      created_at: age,
    }),
    plain('product', ['id'], {
      handle: `t.handle || '-' || copy.c`,
      title: variedTitle('t.title', 'en'),
      description: variedDescription('t.description', 'en'),
      created_at: age,
    }),
  ];
}

/** Siblings share their texts, so the words hang on the copy and the text, not on the product. */
const variedTitle = (/** @type {string} */ title, /** @type {string} */ locale) =>
  `${title} || ' · ' || ${wordOf(locale, `'a' || copy.c || length(${title})`)} || ' ' || copy.c`;

const variedDescription = (/** @type {string} */ text, /** @type {string} */ locale) =>
  `${text} || ' ' || ${wordOf(locale, `'b' || copy.c`)} || ', ' || ${wordOf(locale, `'c' || copy.c`)} || '.'`;

/** @param {string} reference @param {string} copies @returns {import('./clone-table.mjs').Clone} */
function textsOf(reference, copies) {
  const locales = Object.keys(WORDS).map(
    (locale) => `when '${locale}' then t.translations || jsonb_build_object(
        'title', ${variedTitle(`(t.translations->>'title')`, locale)},
        'description', ${variedDescription(`(t.translations->>'description')`, locale)})`,
  );
  const texts =
    reference === 'product'
      ? `case t.locale_code ${locales.join(' ')} else t.translations end`
      : 't.translations';
  return {
    table: 'translation',
    copies,
    change: { id: own('id'), reference_id: own('reference_id'), translations: texts },
    where: `t.reference = '${reference}' and ${original('id')}`,
  };
}

/** Prices from 0.6 to 1.4 of the original, in steps that the currency has. */
function priceChange() {
  const factor = `(0.6 + (hashtext(t.price_set_id || copy.c) & 1023) / 1280.0)`;
  const digits = `case when t.currency_code in ('jpy', 'krw', 'clp', 'rwf') then 0 else 2 end`;
  const amount = `greatest(round((t.amount * ${factor})::numeric, ${digits}), 1)`;
  return { amount, raw_amount: `jsonb_build_object('value', (${amount})::text, 'precision', 20)` };
}

/** One in sixteen is sold out, as many are nearly so. */
function stockChange() {
  const draw = `(hashtext(t.inventory_item_id || copy.c) & 15)`;
  const pieces = `case ${draw} when 0 then 0 when 1 then 3 else t.stocked_quantity end`;
  return {
    stocked_quantity: pieces,
    reserved_quantity: '0',
    raw_stocked_quantity: `jsonb_build_object('value', (${pieces})::text, 'precision', 20)`,
    raw_reserved_quantity: `jsonb_build_object('value', '0', 'precision', 20)`,
  };
}
