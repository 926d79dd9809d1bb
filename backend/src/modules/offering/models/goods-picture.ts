import { model } from '@medusajs/framework/utils';

/** A picture that a merchant sent in, as it was written anew; the goods say which of them stand where. */
export const GoodsPicture = model
  .define('goods_picture', {
    id: model.id({ prefix: 'pic' }).primaryKey(),
    merchant_id: model.text(),
    goods_id: model.text(),
    /** Public path, as in the goods' `pictures`. */
    path: model.text(),
    width: model.number(),
    height: model.number(),
    bytes: model.number(),
    file_name: model.text(),
  })
  .indexes([{ on: ['goods_id', 'path'], unique: true }, { on: ['merchant_id'] }]);
