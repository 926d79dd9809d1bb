import { model } from '@medusajs/framework/utils';

/** A dated row of what may not be sent where. `dest`: ISO code, a customs territory (EU) or `*`. */
export const Restriction = model
  .define('restriction', {
    id: model.id({ prefix: 'restr' }).primaryKey(),
    dest: model.text(),
    scope: model.text(),
    route: model.text(),
    action: model.enum(['HIDE', 'BLOCK', 'AGE_18', 'LICENCE', 'WARN', 'UNKNOWN_TAX']),
    reason_key: model.text(),
    valid_from: model.text(),
    valid_to: model.text().nullable(),
    source: model.text(),
    confidence: model.text(),
  })
  .indexes([{ on: ['dest', 'scope', 'route', 'valid_from'], unique: true }]);
