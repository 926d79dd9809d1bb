import { createListings, type NewListing, type ProductTexts } from '../../offering/create-listings';
import { chargedCurrencies, derivedPrices } from '../../offering/derive-prices';
import { listingHandle, materialOf } from '../../offering/product-input';
import type { RateTable } from '../../offering/rates';
import { rulesReach } from '../../offering/reach';
import type { RestrictionRow } from '@caravanserai/customs/restrictions';
import { query, type SeedContext } from '../context';
import { must } from '../ensure';
import { parseStock, type GoodsRow, type GoodsTexts, type PavilionFile, type StockEntry } from '../rows';
import { BASE_LOCALE, chunks } from '../translations';
import { goodsTexts, labelData, merchantPrice, type SeededGoods } from './goods';
import type { SeededMerchant } from './merchants';
import type { SeededPlace } from './places';
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

/** One Medusa product per listing: goods by one route from one place, priced where it may be sent, with its stock. */
export async function seedListings(context: SeedContext, inputs: Inputs): Promise<number> {
  const { data: existing } = await query(context).graph({ entity: 'product', fields: ['id', 'handle'] });
  const known = new Set(existing.map((product) => product.handle));
  const files = new Map(context.plan.pavilions.map((file) => [file.iso2, file]));
  const planned = context.plan.goods
    .flatMap((row) =>
      parseStock(row.stock).map((entry) => ({ row, entry, handle: listingHandle(row.slug, entry) })),
    )
    .filter(({ handle }) => !known.has(handle));
  for (const batch of chunks(planned, 40))
    await createListings(
      context.container,
      batch.map((item) => newListing(item, inputs, files)),
      inputs.pictureOrigin,
    );
  return planned.length;
}

interface Planned {
  row: GoodsRow;
  entry: StockEntry;
  handle: string;
}

function newListing(
  { row, entry, handle }: Planned,
  inputs: Inputs,
  files: ReadonlyMap<string, PavilionFile>,
): NewListing {
  const merchant = must(inputs.merchants, row.merchant);
  const place = must(inputs.places, entry.place);
  const texts = goodsTexts(files, row);
  const { [BASE_LOCALE]: base, ...others } = texts;
  const inWords = (of: GoodsTexts): ProductTexts => ({
    title: of.title,
    subtitle: of.subtitle,
    description: of.description,
    material: materialOf(labelData(row), of.ingredients),
  });
  const price = { minor: merchantPrice(row, merchant), currency: merchant.currency };
  const shipsTo = rulesReach(
    labelData(row),
    { route: entry.route, place },
    {
      destinations: inputs.destinations.map(({ iso2 }) => iso2),
      restrictions: inputs.restrictions,
      today: inputs.today,
    },
  );
  const currencies = chargedCurrencies(shipsTo, inputs.destinations);
  return {
    handle,
    goods: {
      id: must(inputs.goods, row.slug).id,
      origin: row.iso2,
      hs6: row.hs6,
      gross_grams: Math.round(Number(row.net_kg) * 1000),
      pictures: must(inputs.pictures, row.slug),
    },
    texts: base ? inWords(base) : { title: row.name_en, subtitle: '', description: '', material: '' },
    translations: Object.fromEntries(Object.entries(others).map(([locale, of]) => [locale, inWords(of)])),
    merchantId: merchant.id,
    pavilionId: must(inputs.pavilions, row.iso2).id,
    categoryId: must(inputs.categories, row.category).id,
    profileId: must(inputs.profiles, `${row.merchant}/${entry.route}/${entry.place}`),
    salesChannelId: inputs.salesChannelId,
    route: entry.route,
    place,
    state: 'published',
    price,
    prices: derivedPrices({ ...price, route: entry.route }, currencies, inputs.rates),
    ratesDate: inputs.rates.date,
    shipsTo,
    pieces: entry.pieces,
  };
}
