import { all, Values } from '../values';
import { facetColumns } from './facet-statement';
import { SORT_KEYS, type ListRequest } from './list-request';

/** A search looks at this many goods with the words in their titles, and at as many with them anywhere. */
export const SEARCH_REACH = 5_000;

const OFFER = `o.goods_no, o.undeliverable, o.soonest, o.price, o.created, o.listing_id, o.route, o.place,
  o.days_from, o.days_to, o.stock, o.pavilion, o.category, o.merchant, o.reasons, o.also`;

export interface Statement {
  text: string;
  values: unknown[];
}

/**
 * One statement for a page of a list with its count and, when asked, its facets. Without words the page is a
 * range of an index in the asked order and the counts come from the counted table; with words the matching
 * goods are found first, and everything is made of them.
 */
export function listStatement(request: ListRequest): Statement {
  const { query, search } = request;
  const values = new Values();
  const shipTo = values.add(query.ship_to);
  const locale = values.add(query.locale);
  // What has no price here is within no bounds of it.
  const priced = query.price_min !== undefined || query.price_max !== undefined;
  const narrowing = all(
    query.include_undeliverable && !priced ? undefined : 'not o.undeliverable',
    query.price_min === undefined ? undefined : `o.price >= ${values.add(query.price_min)}`,
    query.price_max === undefined ? undefined : `o.price <= ${values.add(query.price_max)}`,
    !request.within
      ? undefined
      : `o.days_to <= case when o.route = 'direct_mail' then ${values.add(request.within.mail)}::int else ${values.add(request.within.short)}::int end`,
  );
  const hits =
    search &&
    `${matching(search, values)},
    hits as materialized (
      select ${OFFER}, m.in_title from matched m
        join catalogue_offer o on o.goods_no = m.goods_no and o.ship_to = ${shipTo}
       where ${narrowing})`;
  const facets = facetColumns({
    query,
    values,
    shipTo,
    narrowing,
    fromHits: search !== null,
    within: request.within !== null,
  });
  const page = pageOf(request, values, { shipTo, locale, narrowing });
  return {
    text: `
with ${hits ? `${hits},` : ''} ${facets.ctes},
page as (select each.*, row_number() over () as ord from (${page}) each)
select f.counts, f.merchants, p.ord, p.goods_no, p.key, p.undeliverable, p.listing_id, p.route, p.place, p.price,
       p.days_from, p.days_to, p.stock, p.reasons, p.also, c.head
  from (select ${facets.columns}) f
  left join page p on true
  left join catalogue_card c on c.goods_no = p.goods_no and c.locale = ${locale}
 order by p.ord`,
    values: values.list,
  };
}

function matching({ words, tags, lastIsPrefix }: NonNullable<ListRequest['search']>, values: Values): string {
  return `
    words as materialized (
      select everywhere, in_titles from catalogue_query(${values.add(words)}, ${values.add(tags)}, ${values.add(lastIsPrefix)})),
    matched as materialized (
      select goods_no, bool_or(in_title) as in_title from (
        (select goods_no, true as in_title from catalogue_search
          where doc @@ (select in_titles from words) limit ${SEARCH_REACH})
        union all
        (select goods_no, false from catalogue_search
          where doc @@ (select everywhere from words) limit ${SEARCH_REACH})) found
      group by goods_no)`;
}

interface PageParts {
  shipTo: string;
  locale: string;
  narrowing: string;
}

function pageOf(request: ListRequest, values: Values, { shipTo, locale, narrowing }: PageParts): string {
  const { query, search, cursor, limit } = request;
  const key = SORT_KEYS[request.sort];
  const backwards = cursor?.direction === 'previous';
  // Without goods that can't be sent every row has the same flag, and an index gives the order by itself.
  const columns = [...(query.include_undeliverable ? ['o.undeliverable'] : []), key.sql, 'o.goods_no'];
  const start =
    cursor &&
    [
      ...(query.include_undeliverable ? [values.add(cursor.undeliverable)] : []),
      `${values.add(cursor.key)}::${key.cast}`,
      values.add(cursor.goods_no),
    ].join(', ');
  return `
    select o.*, ${key.sql} as key
      from ${search ? 'hits' : 'catalogue_offer'} o
      ${request.sort === 'name' ? `join catalogue_card n on n.goods_no = o.goods_no and n.locale = ${locale}` : ''}
     where ${all(
       search
         ? undefined
         : `o.ship_to = ${shipTo} and ${query.include_undeliverable ? narrowing : `o.undeliverable = false and ${narrowing}`}`,
       values.oneOf('o.pavilion', query.pavilion),
       values.oneOf('o.category', query.category),
       values.oneOf('o.route', query.route),
       values.oneOf('o.merchant', query.merchant),
       query.in_stock ? "o.stock <> 'sold_out'" : undefined,
       start ? `(${columns.join(', ')}) ${backwards ? '<' : '>'} (${start})` : undefined,
     )}
     order by ${columns.map((column) => `${column}${backwards ? ' desc' : ''}`).join(', ')}
     limit ${values.add(limit + 1)}`;
}
