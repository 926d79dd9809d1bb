import { LOCALES } from '@caravanserai/locales/registry';
import { slugify } from '@caravanserai/locales/slug';
import { parseMinor } from '@caravanserai/money/decimal';
import type { SeedContext } from '../context';
import { ensure, must } from '../ensure';
import { codes } from '../files';
import type { GoodsRow, GoodsTexts, PavilionFile } from '../rows';
import { BASE_LOCALE, seedTranslations, translationRows } from '../translations';
import type { SeededMerchant } from './merchants';

export interface SeededGoods {
  id: string;
  handle: string;
}

/** What siblings share: label data, own texts, pictures, and an address per language. */
export async function seedGoods(
  context: SeedContext,
  inputs: {
    merchants: ReadonlyMap<string, SeededMerchant>;
    pavilions: ReadonlyMap<string, { id: string }>;
    pictures: ReadonlyMap<string, string[]>;
  },
): Promise<Map<string, SeededGoods>> {
  const files = new Map(context.plan.pavilions.map((file) => [file.iso2, file]));
  const baseIds = new Map(
    (await context.pavilions.listSourcingBases({}, { take: 5000 })).map((base) => [base.code, base.id]),
  );
  const goods = await ensure({
    wanted: context.plan.goods,
    existing: (await context.listings.listGoods({}, { take: 100000 })) as SeededGoods[],
    wantedKey: (row) => row.slug,
    existingKey: (item) => item.handle,
    create: async (missing) =>
      (await context.listings.createGoods(
        missing.map((row) => {
          const file = must(files, row.iso2);
          const base = file.bases.find((candidate) => candidate.goods.includes(row.slug));
          const texts = baseTexts(file, row);
          return {
            ...labelData(row),
            handle: row.slug,
            merchant_id: must(inputs.merchants, row.merchant).id,
            pavilion_id: must(inputs.pavilions, row.iso2).id,
            // An operator who writes the page by now may have other bases than the file.
            sourcing_base_id: (base && baseIds.get(base.code)) ?? null,
            category: row.category,
            source_locale: must(inputs.merchants, row.merchant).source_locale,
            shown_at: context.plan.fairs.get(row.slug) ?? null,
            pictures: must(inputs.pictures, row.slug),
            usage: texts.usage,
            ingredients: texts.ingredients,
          };
        }),
      )) as SeededGoods[],
  });
  await seedTranslations(
    context,
    context.plan.goods.flatMap((row) =>
      translationRows(
        'goods',
        must(goods, row.slug).id,
        goodsTexts(files, row),
        ({ usage, ingredients }) => ({ usage, ingredients }),
      ),
    ),
  );
  await seedSlugs(context, files, goods);
  return goods;
}

/** The price a merchant asks, in minor units of its own currency. */
export function merchantPrice(row: GoodsRow, merchant: SeededMerchant): number {
  return parseMinor(row.price, merchant.currency);
}

export function goodsTexts(
  files: ReadonlyMap<string, PavilionFile>,
  row: GoodsRow,
): Record<string, GoodsTexts> {
  return must(files, row.iso2).goods[row.slug]?.texts ?? {};
}

function baseTexts(file: PavilionFile, row: GoodsRow): GoodsTexts {
  const texts = file.goods[row.slug]?.texts[BASE_LOCALE];
  if (!texts) throw new Error(`Goods ${row.slug} has no ${BASE_LOCALE} texts.`);
  return texts;
}

export function labelData(row: GoodsRow) {
  const number = (cell: string, factor = 1) => (cell === '' ? null : Math.round(Number(cell) * factor));
  return {
    origin: row.iso2,
    hs6: row.hs6,
    unit: row.jgs20_unit,
    net_grams: number(row.net_kg, 1000),
    net_millilitres: number(row.net_ml),
    pieces: Number(row.pieces),
    shelf_life_days: number(row.shelf_life_days),
    storage: row.storage,
    allergens: codes(row.allergens),
    warnings: codes(row.warnings),
    flags: codes(row.flags),
    cbec_channel: row.cbec_channel as 'BOTH' | 'BONDED_ONLY' | 'GENERAL_TRADE_ONLY',
    cn_vat_pct: row.cn_vat_pct,
    cn_consumption_tax_pct: row.cn_ct_pct,
    cn_consumption_tax_kind: row.cn_ct_kind || null,
  };
}

/** An address per language, from the title; where two goods would share one, the handle is appended. */
async function seedSlugs(
  context: SeedContext,
  files: ReadonlyMap<string, PavilionFile>,
  goods: ReadonlyMap<string, SeededGoods>,
): Promise<void> {
  const existing = await context.listings.listSlugs(
    {},
    { take: 1000000, select: ['goods_id', 'locale', 'slug'] },
  );
  const taken = new Set(existing.map((row) => `${row.locale} ${row.slug}`));
  const addressed = new Set(existing.map((row) => `${row.goods_id} ${row.locale}`));
  const wanted = context.plan.goods.flatMap((row) =>
    LOCALES.flatMap((locale) => {
      const goods_id = must(goods, row.slug).id;
      if (addressed.has(`${goods_id} ${locale}`)) return [];
      const texts = goodsTexts(files, row);
      const title = (texts[locale] ?? texts[BASE_LOCALE])?.title ?? row.slug;
      const plain = slugify(title);
      const slug = taken.has(`${locale} ${plain}`) ? `${plain}-${row.slug}` : plain;
      taken.add(`${locale} ${slug}`);
      return [{ goods_id, locale, slug, is_current: true }];
    }),
  );
  if (wanted.length > 0) await context.listings.createSlugs(wanted);
}
