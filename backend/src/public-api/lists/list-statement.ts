import { all, Values } from '../values';
import { facetColumns } from './facet-statement';
import { SORT_KEYS, type ListRequest } from './list-request';
import { matching } from './matching';

/** What a card takes from its offer. */
const CARD = [
  'listing_id',
  'route',
  'place',
  'merchant',
  'price',
  'days_from',
  'days_to',
  'stock',
  'reasons',
  'also',
  'shown',
];

const columns = (of: string): string => CARD.map((column) => `${of}.${column}`).join(', ');

const OFFER = `o.goods_no, o.undeliverable, o.soonest, o.created, o.pavilion, o.category,
  ${columns('o')}`;

/** What a search looks at in each of its offers; the index `catalogue_offer_found` holds all of it. */
const FOUND = `o.goods_no, o.undeliverable, o.soonest, o.price, o.created, o.route, o.stock, o.pavilion, o.category,
  o.merchant`;

export interface Statement {
  text: string;
  values: unknown[];
  /** Whether it is worth keeping prepared: bounds stand in the text, so that each is planned for how many it leaves. */
  prepared: boolean;
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
  const bounds = all(
    query.price_min === undefined ? undefined : `o.price >= ${whole(query.price_min)}`,
    query.price_max === undefined ? undefined : `o.price <= ${whole(query.price_max)}`,
    !request.within ? undefined : `(o.route || ' ' || o.place) = any(${values.add(request.within)}::text[])`,
    request.later.length === 0
      ? undefined
      : `(o.merchant || ' ' || o.route || ' ' || o.place) <> all(${values.add(request.later)}::text[])`,
  );
  const narrowing = all(query.include_undeliverable && !priced ? undefined : 'not o.undeliverable', bounds);
  // Each set is one range of the index by itself: joined to it, few goods would be looked for one by one.
  const offersOf = (set: string): string => `
      select ${FOUND}, ${set === 'titled'} as in_title from catalogue_offer o
       where o.goods_no = any(array(select goods_no from ${set})) and o.ship_to = ${shipTo} and ${narrowing}`;
  const hits =
    search &&
    `${matching(search, request.sort, values)},
    hits as materialized (${['titled', 'untitled'].map(offersOf).join(' union all ')})`;
  const facets = facetColumns({
    query,
    values,
    shipTo,
    narrowing,
    bounds,
    priced,
    fromHits: search !== null,
    within: request.within !== null,
  });
  const page = pageOf(request, values, { shipTo, locale, narrowing });
  const from = isNarrow(request) ? 'o' : 'p';
  const lookUp = isNarrow(request)
    ? `left join catalogue_offer o on o.goods_no = p.goods_no and o.ship_to = ${shipTo}`
    : '';
  return {
    text: `
with ${hits ? `${hits},` : ''} ${facets.ctes},
page as (select each.*, row_number() over () as ord from (${page}) each)
select f.counts, f.merchants, f.withheld, p.ord, p.goods_no, p.key, p.undeliverable, ${columns(from)}, c.head
  from (select ${facets.columns}) f
  left join page p on true
  ${lookUp}
  left join catalogue_card c on c.goods_no = p.goods_no and c.locale = ${locale}
 order by p.ord`,
    values: values.list,
    prepared: !priced && !request.within,
  };
}

/** Where many offers are looked at for each on the page, the rest of those few is looked up afterwards. */
const isNarrow = ({ search, sort }: ListRequest): boolean => search !== null || sort === 'name';

/** A number as SQL text. */
function whole(value: number): string {
  if (!Number.isSafeInteger(value)) throw new Error(`${value} is no whole number.`);
  return String(value);
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
    : `${branches.join(' union all ')} order by ${order.join(', ')} limit ${limit + 1}`;
}

function branch(
  request: ListRequest,
  values: Values,
  { shipTo, locale, narrowing }: PageParts,
  undeliverable: boolean,
): string {
  const { query, search, cursor, limit, sort } = request;
  const key = SORT_KEYS[sort];
  const falling = (cursor?.direction === 'previous') !== key.descending;
  const starts = cursor?.undeliverable === undeliverable;
  const byName = sort === 'name';
  const placed = byName ? 'n' : 'o';
  return `
    select ${isNarrow(request) ? FOUND : OFFER}, ${key.sql} as key
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
     limit ${limit + 1}`;
}
