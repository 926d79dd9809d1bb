import { model } from '@medusajs/framework/utils';

/** One field in one language. `source_value`: what the source said when this was written or confirmed. */
export const RevisionText = model
  .define('revision_text', {
    id: model.id({ prefix: 'revtext' }).primaryKey(),
    revision_id: model.text(),
    field: model.text(),
    locale: model.text(),
    value: model.text(),
    source_value: model.text().nullable(),
    author: model.text().default(''),
    author_name: model.text().default(''),
  })
  .indexes([{ on: ['revision_id', 'field', 'locale'], unique: true }]);
