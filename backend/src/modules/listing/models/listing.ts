import { model } from '@medusajs/framework/utils';
import { Goods } from './goods';
import { Place } from './place';

/** A Medusa product owned by one merchant in one pavilion, by one supply route, with stock at exactly one place. */
export const Listing = model
  .define('listing', {
    id: model.id({ prefix: 'list' }).primaryKey(),
    product_id: model.text().unique(),
    variant_id: model.text().unique(),
    merchant_id: model.text(),
    pavilion_id: model.text(),
    route: model.enum(['bonded', 'direct_mail', 'domestic']),
    state: model
      .enum(['draft', 'in_review', 'published', 'changes_asked', 'refused', 'paused'])
      .default('draft'),
    /** The merchant's own price in minor units of `merchant_currency`; Medusa's prices derive from it. */
    merchant_price: model.bigNumber(),
    merchant_currency: model.text(),
    /** ISO 3166-1 alpha-2 codes this listing may be sent to, computed from route, place and restrictions. */
    ships_to: model.array(),
    goods: model.belongsTo(() => Goods, { mappedBy: 'listings' }),
    place: model.belongsTo(() => Place, { mappedBy: 'listings' }),
  })
  .indexes([
    { on: ['goods_id', 'route', 'place_id'], unique: true },
    { on: ['merchant_id'] },
    { on: ['pavilion_id'] },
  ]);
