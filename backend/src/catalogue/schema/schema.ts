import { PUBLIC_LISTING } from './public-listing';
import { SEARCH_FUNCTIONS } from './search-functions';
import { createReadIndexes, TABLES } from './tables';
import { triggers } from './triggers';

/**
 * Everything the catalogue adds to the database, in one script that may run again. It watches tables of other
 * modules, so it runs after all of their migrations. On a database that has goods already they are queued.
 */
export function catalogueSchema(): string {
  return [
    TABLES,
    createReadIndexes(),
    PUBLIC_LISTING,
    SEARCH_FUNCTIONS,
    triggers(),
    `insert into catalogue_changed (goods_id)
       select id from goods where not exists (select 1 from catalogue_goods);`,
  ].join('\n');
}
