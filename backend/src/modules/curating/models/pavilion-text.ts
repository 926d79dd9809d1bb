import { model } from '@medusajs/framework/utils';

/** One field of a version in one language. */
export const PavilionText = model
  .define('pavilion_text', {
    id: model.id({ prefix: 'ptxt' }).primaryKey(),
    version_id: model.text(),
    /** `pavilion`, a section's key, or the id of a sourcing base. */
    part: model.text(),
    field: model.text(),
    locale: model.text(),
    value: model.text(),
    /** What the source said when this was written or found still right; null in the source language itself. */
    source_value: model.text().nullable(),
    author: model.text(),
  })
  .indexes([{ on: ['version_id', 'part', 'field', 'locale'], unique: true }]);
