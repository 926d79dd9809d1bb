import { model } from '@medusajs/framework/utils';

/**
 * A file of goods that a merchant has sent in. `checked`: read through, nothing changed yet; `running`: lines
 * `done` of `lines` are in effect; a process that dies leaves it to another. `changes` and `faults` by line.
 */
export const GoodsImport = model
  .define('goods_import', {
    id: model.id({ prefix: 'imp' }).primaryKey(),
    merchant_id: model.text(),
    member_id: model.text(),
    member_name: model.text(),
    file_name: model.text(),
    state: model.enum(['checked', 'running', 'done', 'stopped']).default('checked'),
    lines: model.number(),
    done: model.number().default(0),
    changes: model.json(),
    faults: model.json(),
    started_at: model.dateTime().nullable(),
    finished_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ['merchant_id', 'created_at'] }, { on: ['state'] }]);
