import { model } from '@medusajs/framework/utils';

/** Who did what to which thing of a merchant, a pavilion or the marketplace itself. Rows are only added; a trigger sees to it. */
export const History = model
  .define('history', {
    id: model.id({ prefix: 'hist' }).primaryKey(),
    tenant_kind: model.enum(['merchant', 'pavilion', 'platform']),
    tenant_id: model.text(),
    actor_kind: model.enum(['member', 'admin', 'system']),
    actor_id: model.text().nullable(),
    /** As it was then. */
    actor_name: model.text(),
    /** A code with words in the desk's messages. */
    action: model.text(),
    object_kind: model.text(),
    object_id: model.text(),
    /** What the object was called then. */
    object_label: model.text(),
    before: model.json().nullable(),
    after: model.json().nullable(),
    at: model.dateTime(),
  })
  .indexes([{ on: ['tenant_kind', 'tenant_id', 'at', 'id'] }, { on: ['object_kind', 'object_id', 'at'] }]);
