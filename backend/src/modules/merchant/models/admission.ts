import { model } from '@medusajs/framework/utils';
import { Merchant } from './merchant';

/**
 * A merchant's place in a pavilion. `reasons` and `checks` are as `backend/src/admitting/records.ts` has them;
 * `version` grows with every change, so that two operators never decide over each other.
 */
export const Admission = model
  .define('admission', {
    id: model.id({ prefix: 'adm' }).primaryKey(),
    pavilion_id: model.text(),
    state: model.enum(['asked', 'more_asked', 'admitted', 'refused', 'suspended', 'ended']).default('asked'),
    /** What the merchant writes to the operator. */
    words: model.text().default(''),
    asked_at: model.dateTime().nullable(),
    state_since: model.dateTime().nullable(),
    /** Why it stands as it stands, by whom it was decided. */
    reasons: model.json().nullable(),
    decided_by: model.text().nullable(),
    /** What an operator has ticked off, by rule. */
    checks: model.json().nullable(),
    version: model.number().default(1),
    merchant: model.belongsTo(() => Merchant, { mappedBy: 'admissions' }),
  })
  .indexes([{ on: ['merchant_id', 'pavilion_id'], unique: true }, { on: ['pavilion_id'] }]);
