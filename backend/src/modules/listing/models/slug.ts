import { model } from '@medusajs/framework/utils';

/** The address of goods in one language. Old slugs stay with `is_current` false and redirect. */
export const Slug = model
  .define('goods_slug', {
    id: model.id({ prefix: 'slug' }).primaryKey(),
    goods_id: model.text(),
    locale: model.text(),
    slug: model.text(),
    is_current: model.boolean().default(true),
  })
  .indexes([{ on: ['locale', 'slug'], unique: true }, { on: ['goods_id', 'locale'] }]);
