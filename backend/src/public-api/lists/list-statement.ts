import { all, Values } from '../values';
import { facetColumns } from './facet-statement';
import { SORT_KEYS, type ListRequest } from './list-request';

/** A search by relevance looks at this many goods, those with the words in their titles first. */
const REACH = 1_200;

/** In another order the best may be anywhere, so a search looks further. */
const SORTED_REACH = 5_000;

const OFFER = `o.goods_no, o.undeliverable, o.soonest, o.price, o.created, o.listing_id, o.route, o.place,
  o.days_from, o.days_to, o.stock, o.pavilion, o.category, o.merchant, o.reasons, o.also, o.shown`;

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
    `${matching(search, request.sort === 'relevance' ? REACH : SORTED_REACH, values)},
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
       p.days_from, p.days_to, p.stock, p.reasons, p.also, p.shown, c.head
  from (select ${facets.columns}) f
  left join page p on true
  left join catalogue_card c on c.goods_no = p.goods_no and c.locale = ${locale}
 order by p.ord`,
    values: values.list,
  };
}

function matching(
  { words, tags, lastIsPrefix }: NonNullable<ListRequest['search']>,
  reach: number,
  values: Values,
): string {
  return `
    words as materialized (
      select everywhere, in_titles from catalogue_query(${values.add(words)}, ${values.add(tags)}, ${values.add(lastIsPrefix)})),
    matched as materialized (
      select goods_no, bool_or(in_title) as in_title from (
        (select goods_no, true as in_title from catalogue_search
          where doc @@ (select in_titles from words) limit ${reach})
        union all
        (select goods_no, false from catalogue_search
          where doc @@ (select everywhere from words) limit ${reach})) found
      group by goods_no order by 2 desc, 1 limit ${reach})`;
}

interface PageParts {
  shipTo: string;
  locale: string;
  narrowing: string;
}

/** What can be sent comes before what can't; each is a range of an index by itself. */
function pageOf(request: ListRequest, values: Values, parts: PageParts): string {
  const { query, cursor, limit } = request;
  const backwards = cursor?.direction === 'previous';
  const kinds = query.include_undeliverable ? [false, true] : [false];
  // Past the cursor: one kind is cut at it, the kind on its far side is whole, the other is not asked.
  const asked = kinds.filter((kind) => !cursor || kind === cursor.undeliverable || kind !== backwards);
  const branches = asked.map((kind) => `(${branch(request, values, parts, kind)})`);
  const direction = backwards === SORT_KEYS[request.sort].descending ? '' : ' desc';
  const order = [`undeliverable${backwards ? ' desc' : ''}`, `key${direction}`, `goods_no${direction}`];
  return branches.length === 1
    ? (branches[0] ?? '')
    : `${branches.join(' union all ')} order by ${order.join(', ')} limit ${values.add(limit + 1)}`;
}

function branch(
  { query, search, cursor, limit, sort }: ListRequest,
  values: Values,
  { shipTo, locale, narrowing }: PageParts,
  undeliverable: boolean,
): string {
  const key = SORT_KEYS[sort];
  const falling = (cursor?.direction === 'previous') !== key.descending;
  const starts = cursor?.undeliverable === undeliverable;
  const byName = sort === 'name';
  const placed = byName ? 'n' : 'o';
  return `
    select ${OFFER}, ${key.sql} as key
      from ${search ? 'hits' : 'catalogue_offer'} o
      ${byName ? `join catalogue_card n on n.goods_no = o.goods_no and n.locale = ${locale}` : ''}
     where ${all(
       // What counts to nothing is not looked for.
       '(select n from total) > 0',
       `o.undeliverable = ${undeliverable}`,
       search ? undefined : `o.ship_to = ${shipTo} and ${narrowing}`,
       values.oneOf(`${placed}.pavilion`, query.pavilion),
       values.oneOf(`${placed}.category`, query.category),
       values.oneOf('o.route', query.route),
       values.oneOf('o.merchant', query.merchant),
       query.in_stock ? "o.stock <> 'sold_out'" : undefined,
       cursor && starts
         ? `(${key.sql}, o.goods_no) ${falling ? '<' : '>'} (${values.add(cursor.key)}::${key.cast}, ${values.add(cursor.goods_no)})`
         : undefined,
     )}
     order by ${key.sql} ${falling ? 'desc' : ''}, o.goods_no ${falling ? 'desc' : ''}
     limit ${values.add(limit + 1)}`;
}
