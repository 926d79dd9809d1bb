import { model } from '@medusajs/framework/utils';
import { Listing } from './listing';

/** What sibling listings have in common: the same thing by another route. Label data are codes, never prose. */
export const Goods = model
  .define('goods', {
    id: model.id({ prefix: 'goods' }).primaryKey(),
    handle: model.text().unique(),
    merchant_id: model.text(),
    pavilion_id: model.text(),
    sourcing_base_id: model.text().nullable(),
    category: model.text(),
    source_locale: model.text(),
    origin: model.text(),
    hs6: model.text(),
    unit: model.text(),
    net_grams: model.number().nullable(),
    net_millilitres: model.number().nullable(),
    pieces: model.number().default(1),
    shelf_life_days: model.number().nullable(),
    storage: model.text(),
    allergens: model.array(),
    warnings: model.array(),
    flags: model.array(),
    cbec_channel: model.enum(['BOTH', 'BONDED_ONLY', 'GENERAL_TRADE_ONLY']),
    cn_vat_pct: model.text(),
    cn_consumption_tax_pct: model.text(),
    cn_consumption_tax_kind: model.text().nullable(),
    /** A fair where the goods were shown, one of `FAIR_CODES`. */
    shown_at: model.text().nullable(),
    pictures: model.array(),
    /** The language of the texts on this record and on its products: English, until there is any the source locale. */
    record_locale: model.text().default('en'),
    /** Alternative texts of pictures by `pictureKey`, then by language. */
    picture_alts: model.json().nullable(),
    usage: model.text().translatable().default(''),
    ingredients: model.text().translatable().default(''),
    listings: model.hasMany(() => Listing, { mappedBy: 'goods' }),
  })
  .indexes([{ on: ['merchant_id'] }, { on: ['pavilion_id'] }]);
