import { createInventoryLevelsWorkflow, createProductsWorkflow } from '@medusajs/medusa/core-flows';
import { shipsTo } from '@caravanserai/customs/ships-to';
import type { RestrictionRow } from '@caravanserai/customs/restrictions';
import { ProductStatus } from '@medusajs/framework/utils';
import { query, type SeedContext } from '../context';
import { must } from '../ensure';
import { codes } from '../files';
import { parseStock, type GoodsRow, type GoodsTexts, type StockEntry } from '../rows';
import { BASE_LOCALE, chunks, seedTranslations, translationRows, type TranslationRow } from '../translations';
import type { RateTable } from './exchange-rates';
import { goodsTexts, merchantPrice, type SeededGoods } from './goods';
import type { SeededMerchant } from './merchants';
import type { SeededPlace } from './places';
import { pricesOf } from './prices';
import type { Destination } from './regions';

interface Inputs {
  salesChannelId: string;
  goods: ReadonlyMap<string, SeededGoods>;
  merchants: ReadonlyMap<string, SeededMerchant>;
  pavilions: ReadonlyMap<string, { id: string }>;
  places: ReadonlyMap<string, SeededPlace>;
  categories: ReadonlyMap<string, { id: string }>;
  profiles: ReadonlyMap<string, string>;
  pictures: ReadonlyMap<string, string[]>;
  destinations: readonly Destination[];
  restrictions: readonly RestrictionRow[];
  rates: RateTable;
  pictureOrigin: string;
  today: string;
}

interface Planned {
  row: GoodsRow;
  entry: StockEntry;
  handle: string;
  destinations: string[];
}

/** One Medusa product per listing: goods by one route from one place, priced where it may be sent, with its stock. */
export async function seedListings(context: SeedContext, inputs: Inputs): Promise<number> {
  const { data: existing } = await query(context).graph({ entity: 'product', fields: ['id', 'handle'] });
  const known = new Set(existing.map((product) => product.handle));
  const planned = plan(context, inputs).filter(({ handle }) => !known.has(handle));
  for (const batch of chunks(planned, 40)) await createBatch(context, inputs, batch);
  return planned.length;
}

function plan(context: SeedContext, inputs: Inputs): Planned[] {
  return context.plan.goods.flatMap((row) =>
    parseStock(row.stock).map((entry) => {
      const place = must(inputs.places, entry.place);
      const answers = shipsTo(
        {
          route: entry.route,
          place: { kind: place.kind, country: place.country },
          origin: row.iso2,
          hs6: row.hs6,
          flags: codes(row.flags),
          cbecChannel: row.cbec_channel as 'BOTH' | 'BONDED_ONLY' | 'GENERAL_TRADE_ONLY',
        },
        inputs.destinations.map(({ iso2 }) => iso2),
        inputs.restrictions,
        inputs.today,
      );
      const destinations = answers.filter(({ ok }) => ok).map(({ dest }) => dest);
      return {
        row,
        entry,
        handle: handleOf(row.slug, entry),
        destinations,
      };
    }),
  );
}

async function createBatch(context: SeedContext, inputs: Inputs, batch: readonly Planned[]): Promise<void> {
  const files = new Map(context.plan.pavilions.map((file) => [file.iso2, file]));
  const { result: products } = await createProductsWorkflow(context.container).run({
    input: {
      products: batch.map((item) => productInput(item, inputs, goodsTexts(files, item.row)[BASE_LOCALE])),
    },
  });
  const byHandle = new Map(products.map((product) => [product.handle, product]));
  const rows: TranslationRow[] = [];
  const listings = batch.map((item) => {
    const product = must(byHandle, item.handle);
    const variant = product.variants[0];
    if (!variant) throw new Error(`Product ${item.handle} has no variant.`);
    const merchant = must(inputs.merchants, item.row.merchant);
    rows.push(
      ...translationRows('product', product.id, goodsTexts(files, item.row), (texts) => ({
        title: texts.title,
        subtitle: texts.subtitle,
        description: texts.description,
        material: materialOf(item.row, texts),
      })),
    );
    return {
      product_id: product.id,
      variant_id: variant.id,
      merchant_id: merchant.id,
      pavilion_id: must(inputs.pavilions, item.row.iso2).id,
      route: item.entry.route,
      state: 'published' as const,
      merchant_price: merchantPrice(item.row, merchant),
      merchant_currency: merchant.currency,
      ships_to: item.destinations,
      goods_id: must(inputs.goods, item.row.slug).id,
      place_id: must(inputs.places, item.entry.place).id,
    };
  });
  await context.listings.createListings(listings);
  await seedTranslations(context, rows);
  await stock(context, inputs, batch);
}

function productInput(item: Planned, inputs: Inputs, texts: GoodsTexts | undefined) {
  const { row, entry, handle } = item;
  const merchant = must(inputs.merchants, row.merchant);
  const images = must(inputs.pictures, row.slug).map((path) => `${inputs.pictureOrigin}${path}`);
  const customs = {
    hs_code: row.hs6,
    origin_country: row.iso2.toLowerCase(),
    weight: Math.round(Number(row.net_kg) * 1000),
  };
  return {
    title: texts?.title ?? row.name_en,
    subtitle: texts?.subtitle ?? '',
    description: texts?.description ?? '',
    material: texts ? materialOf(row, texts) : '',
    handle,
    status: ProductStatus.PUBLISHED,
    ...customs,
    thumbnail: images[0],
    images: images.map((url) => ({ url })),
    category_ids: [must(inputs.categories, row.category).id],
    shipping_profile_id: must(inputs.profiles, `${row.merchant}/${entry.route}/${entry.place}`),
    sales_channels: [{ id: inputs.salesChannelId }],
    options: [{ title: 'Pack', values: ['Single'] }],
    variants: [
      {
        title: 'Single',
        sku: handle.toUpperCase(),
        options: { Pack: 'Single' },
        manage_inventory: true,
        allow_backorder: false,
        ...customs,
        prices: pricesOf({
          minor: merchantPrice(row, merchant),
          currency: merchant.currency,
          route: entry.route,
          shipsTo: item.destinations,
          destinations: inputs.destinations,
          rates: inputs.rates,
        }),
      },
    ],
  };
}

async function stock(context: SeedContext, inputs: Inputs, batch: readonly Planned[]): Promise<void> {
  const { data: items } = await query(context).graph({
    entity: 'inventory_item',
    fields: ['id', 'sku'],
    filters: { sku: batch.map(({ handle }) => handle.toUpperCase()) },
  });
  const bySku = new Map(items.map((item) => [item.sku, item.id]));
  await createInventoryLevelsWorkflow(context.container).run({
    input: {
      inventory_levels: batch.map(({ handle, entry }) => ({
        inventory_item_id: must(bySku as Map<string, string>, handle.toUpperCase()),
        location_id: must(inputs.places, entry.place).stock_location_id,
        stocked_quantity: entry.pieces,
      })),
    },
  });
}

/** What goods are made of; goods that are eaten, drunk or used up have ingredients instead. */
function materialOf(row: GoodsRow, texts: GoodsTexts): string {
  const consumed = row.shelf_life_days !== '' || codes(row.flags).includes('ALCOHOL');
  return consumed ? '' : texts.ingredients;
}

/** A product handle: Medusa allows no underscores. */
export function handleOf(slug: string, { route, place }: { route: string; place: string }): string {
  return `${slug}-${route}-${place.toLowerCase()}`.replaceAll('_', '-');
}
