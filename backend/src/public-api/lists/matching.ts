import type { SortOrder } from '@caravanserai/contracts/query';
import type { Values } from '../values';
import type { QueryWords } from './query-words';

/** A search by relevance looks at this many goods, those with the words in their titles first. */
const REACH = 1_200;

/** In another order the best may be anywhere, so a search looks further. */
const SORTED_REACH = 5_000;

/**
 * The common table expressions of a search, of goods with the words in their titles (`titled`) and of others with them
 * anywhere (`untitled`). Where titles alone are more than it looks at, nothing else is searched.
 */
export function matching({ words, tags, lastIsPrefix }: QueryWords, sort: SortOrder, values: Values): string {
  const reach = sort === 'relevance' ? REACH : SORTED_REACH;
  return `
    words as materialized (
      select everywhere, in_titles from catalogue_query(${values.add(words)}, ${values.add(tags)}, ${values.add(lastIsPrefix)})),
    titled as materialized (
      select goods_no from catalogue_search where doc @@ (select in_titles from words) limit ${reach}),
    room as materialized (select ${reach} - count(*) as goods from titled),
    untitled as materialized (
      select goods_no from (
        (select goods_no from catalogue_search where doc @@ (select everywhere from words)
          limit case when (select goods from room) > 0 then ${reach} else 0 end)
        except select goods_no from titled) others
       order by 1 limit (select goods from room))`;
}
