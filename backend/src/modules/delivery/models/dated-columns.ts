import { model } from '@medusajs/framework/utils';

/** A row named by what tells it apart, with where it comes from and how well it is known. */
export const sourcedColumns = () => ({
  id: model.text().primaryKey(),
  source: model.text(),
  conf: model.enum(['S', 'S2', 'M', 'X', 'C', '-']),
});
