import { model } from '@medusajs/framework/utils';

/**
 * Units of `quote` for one unit of `base` on `date`, as a decimal string so that nothing is lost.
 * `use` keeps the three tables apart: for showing, for locking at checkout, for customs.
 */
export const ExchangeRate = model
  .define('exchange_rate', {
    id: model.id({ prefix: 'fx' }).primaryKey(),
    base: model.text(),
    quote: model.text(),
    rate: model.text(),
    date: model.text(),
    use: model.enum(['display', 'checkout', 'customs']),
    source: model.text(),
  })
  .indexes([{ on: ['use', 'date', 'base', 'quote'], unique: true }]);
