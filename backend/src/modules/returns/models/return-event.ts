import { model } from '@medusajs/framework/utils';

/** What happened to a request, who did it and in what words; rows are only added. */
export const ReturnEvent = model
  .define('return_event', {
    id: model.id({ prefix: 'retev' }).primaryKey(),
    request_id: model.text(),
    from_state: model.text().nullable(),
    to_state: model.text(),
    /** `shopper`, `system`, `admin:<id>`. */
    actor: model.text(),
    words: model.text().nullable(),
    data: model.json(),
    at: model.dateTime(),
  })
  .indexes([{ on: ['request_id'] }]);
