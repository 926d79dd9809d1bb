import { model } from '@medusajs/framework/utils';

/** What a merchant says of itself to be taken in; read by the marketplace and by operators it asks, by no shopper. */
export const MerchantApplication = model
  .define('merchant_application', {
    id: model.id({ prefix: 'mapp' }).primaryKey(),
    merchant_id: model.text(),
    /** The company's name as it is registered, its number in that register, and where it sits. */
    company: model.text().default(''),
    register_number: model.text().default(''),
    city: model.text().default(''),
    /** BCP 47: what it can write its listings in. */
    languages: model.array(),
    /** Codes of the shop's categories, and its own words on what it sells. */
    categories: model.array(),
    goods: model.text().default(''),
    contact_name: model.text().default(''),
    contact_email: model.text().default(''),
    contact_phone: model.text().default(''),
    website: model.text().default(''),
    submitted_at: model.dateTime().nullable(),
    version: model.number().default(1),
  })
  .indexes([{ on: ['merchant_id'], unique: true }]);
