import { model } from '@medusajs/framework/utils';

/** What one consignment counts against a person's year of retail import to China; in force until it is restored. */
export const ImportLedgerEntry = model
  .define('import_ledger_entry', {
    id: model.id({ prefix: 'ledger' }).primaryKey(),
    person_hash: model.text(),
    name_hash: model.text(),
    /** Calendar year in Asia/Shanghai. */
    year: model.number(),
    order_id: model.text(),
    consignment_key: model.text(),
    /** Dutiable value in fen. */
    amount: model.number(),
    restored_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ['order_id', 'consignment_key'], unique: true, where: 'deleted_at IS NULL' },
    { on: ['person_hash', 'year'] },
  ]);
