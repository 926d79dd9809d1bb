import { model } from '@medusajs/framework/utils';

/**
 * What is to become of goods: all of their texts, changed goods data, pictures. Shoppers read it only once it is
 * published; of the states draft, in_review and changes_asked goods have one revision at most.
 */
export const Revision = model
  .define('revision', {
    id: model.id({ prefix: 'rev' }).primaryKey(),
    goods_id: model.text(),
    merchant_id: model.text(),
    pavilion_id: model.text(),
    /** Counts the revisions of the goods from 1. */
    number: model.number(),
    state: model
      .enum(['draft', 'in_review', 'changes_asked', 'refused', 'published', 'withdrawn'])
      .default('draft'),
    /** Rises with every change of `data` and `pictures`, and with every handing in. */
    version: model.number().default(1),
    /** Columns of goods and the values they are to have; nothing else. */
    data: model.json(),
    /** Paths in their order; null leaves the pictures as they are. */
    pictures: model.json().nullable(),
    note: model.text().default(''),
    /** What the operator said, `RevisionReason[]`. */
    reasons: model.json(),
    opened_by: model.text().default(''),
    submitted_by: model.text().default(''),
    submitted_at: model.dateTime().nullable(),
    decided_by: model.text().default(''),
    decided_by_name: model.text().default(''),
    decided_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ['goods_id', 'number'], unique: true },
    {
      name: 'IDX_revision_open',
      on: ['goods_id'],
      unique: true,
      where: "state in ('draft', 'in_review', 'changes_asked') and deleted_at is null",
    },
    { on: ['pavilion_id', 'state', 'submitted_at', 'id'] },
    { on: ['merchant_id', 'state'] },
  ]);
