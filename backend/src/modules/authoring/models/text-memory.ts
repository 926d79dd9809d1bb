import { model } from '@medusajs/framework/utils';

/** How a merchant has put a sentence into another language: the latest of its translations. */
export const TextMemory = model
  .define('text_memory', {
    id: model.id({ prefix: 'memo' }).primaryKey(),
    merchant_id: model.text(),
    source_locale: model.text(),
    locale: model.text(),
    /** Of the sentence as it is compared: spaces, case and form of characters made equal. */
    source_hash: model.text(),
    source: model.text(),
    target: model.text(),
    goods_id: model.text(),
  })
  .indexes([
    {
      name: 'IDX_text_memory_sentence',
      on: ['merchant_id', 'source_locale', 'locale', 'source_hash'],
      unique: true,
    },
  ]);
