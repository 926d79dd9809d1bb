import { model } from '@medusajs/framework/utils';

/** A dated row of how long and on what terms goods may go back: `ReturnTerm` of the customs package. */
export const ReturnTerm = model
  .define('return_term', {
    id: model.text().primaryKey(),
    /** ISO country, a customs union, or `*`. */
    dest: model.text(),
    route: model.enum(['bonded', 'direct_mail', 'domestic', '*']),
    kind: model.enum(['withdrawal', 'return', 'fault', 'customs']),
    /** Days to ask. */
    days: model.number(),
    counted_from: model.enum(['delivery', 'release']),
    /** Days to send the goods back, counted from approval; of `customs`: until they are back, counted from release. */
    back_days: model.number().nullable(),
    pays_way_back: model.enum(['shopper', 'merchant']),
    freight_back: model.enum(['standard', 'none', 'all']),
    /** Flags of goods, `FOOD`, or `HS:` with the code's first digits. */
    excluded: model.array(),
    /** The same, for goods that go back only while nobody has opened them. */
    unopened: model.array(),
    valid_from: model.text().default(''),
    valid_to: model.text().default(''),
    source: model.text(),
    conf: model.enum(['S', 'S2', 'M', 'X', 'C', '-']),
  })
  .indexes([{ on: ['dest', 'kind'] }]);
