import type { SortOrder } from '@caravanserai/contracts/query';
import type { Values } from '../values';
import type { QueryWords } from './query-words';

/** A search by relevance looks at this many goods, those with the words in their titles first. */
const REACH = 1_200;

/** In another order the best may be anywhere, so a search looks further. */
const SORTED_REACH = 5_000;

/**
 * The common table expressions of a search, the last of them `matched (goods_no, in_title)`. Where titles alone are
 * more than it looks at, nothing else is searched.
 */
export function matching({ words, tags, lastIsPrefix }: QueryWords, sort: SortOrder, values: Values): string {
  const reach = sort === 'relevance' ? REACH : SORTED_REACH;
  return `
    words as materialized (
      select everywhere, in_titles from catalogue_query(${values.add(words)}, ${values.add(tags)}, ${values.add(lastIsPrefix)})),
    titled as materialized (
      select goods_no from catalogue_search where doc @@ (select in_titles from words) limit ${reach}),
    matched as materialized (
      select goods_no, bool_or(in_title) as in_title from (
        select goods_no, true as in_title from titled
        union all
        (select goods_no, false from catalogue_search where doc @@ (select everywhere from words)
          limit case when (select count(*) from titled) < ${reach} then ${reach} else 0 end)) found
      group by goods_no order by 2 desc, 1 limit ${reach})`;
}
