import { PRICE_HISTORY } from './price-history';
import { PUBLIC_LISTING } from './public-listing';
import { SEARCH_FUNCTIONS } from './search-functions';
import { createReadIndexes, TABLES } from './tables';
import { triggers } from './triggers';

/**
 * Everything the catalogue adds to the database, in one script that may run again. It watches tables of other
 * modules, so it runs after all of their migrations. Goods that are there already are queued, so that their rows follow the schema.
 */
export function catalogueSchema(): string {
  return [
    TABLES,
    createReadIndexes(),
    PRICE_HISTORY,
    PUBLIC_LISTING,
    SEARCH_FUNCTIONS,
    triggers(),
    `insert into catalogue_changed (goods_id) select id from goods;`,
  ].join('\n');
}
