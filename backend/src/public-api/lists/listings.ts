import { CATEGORY_CODES } from '@caravanserai/locales/codes/code-lists';
import type { Locale } from '@caravanserai/locales/registry';
import type { ListingsQuery, SortOrder } from '@caravanserai/contracts/query';
import { badParameter, jsonAnswer, type Answer } from '../answer';
import { listMark, readCursor, writeCursor } from '../cursor';
import type { CatalogueService } from '../service';
import { shippingFor } from '../shipping-for';
import { arrivingLater, arrivingWithin } from '../within-days';
import { cardJson, type CardRow } from './cards';
import { COUNT_CAP } from './facet-statement';
import { facetsJson } from './facets';
import { DEFAULT_PAGE_SIZE, SORT_KEYS, type ListRequest } from './list-request';
import { listStatement } from './list-statement';
import { queryWords } from './query-words';

interface Row extends CardRow {
  counts: string | null;
  merchants: string | null;
  withheld: number | null;
  /** Null on the one row of an empty page. */
  ord: string | null;
  key: number | string;
}

/** `GET /store/listings`: one card per goods, in the asked order, with counts. */
export async function listings(service: CatalogueService, query: ListingsQuery): Promise<Answer> {
  const shipping = await shippingFor(service, query);
  if ('kind' in shipping) return shipping;
  const { places, terms } = await service.reference();
  const within =
    query.within_days === undefined ? null : arrivingWithin(query.within_days, places.values(), shipping);
  const later = query.within_days === undefined ? [] : arrivingLater(query.within_days, terms, shipping);
  const request = listRequest(query, within, later);
  if ('kind' in request) return request;
  const { mark } = request;
  if (request.search && request.search.words.length === 0)
    return jsonAnswer(pageJson(request, [], mark, shipping.destination.currency, []));

  const { text, values, prepared } = listStatement(request);
  const rows = await service.database.rows<Row>(text, values, { prepared });
  const found = rows.filter(({ ord }) => ord !== null);
  const backwards = request.cursor?.direction === 'previous';
  const more = found.length > request.limit;
  const page = found.slice(0, request.limit);
  if (backwards) page.reverse();
  const cards = page.map((row) => cardJson(row, shipping));
  const edges = {
    next: backwards || more ? page.at(-1) : undefined,
    previous: (backwards ? more : request.cursor !== null) ? page[0] : undefined,
  };
  return jsonAnswer(pageJson(request, cards, mark, shipping.destination.currency, rows, edges));
}

type Prepared = ListRequest & { mark: string };

function listRequest(
  query: ListingsQuery,
  within: ListRequest['within'],
  later: ListRequest['later'],
): Prepared | Answer {
  const search =
    query.q === undefined || query.q.trim() === '' ? null : queryWords(query.q, query.locale as Locale);
  const sort: SortOrder = query.sort ?? (search ? 'relevance' : 'soonest');
  if (sort === 'relevance' && !search) return badParameter('sort', 'not_accepted');
  const unknown = query.category?.find((code) => !(CATEGORY_CODES as readonly string[]).includes(code));
  if (unknown !== undefined) return badParameter('category', 'one_of', { values: CATEGORY_CODES.join(', ') });
  if (query.price_min !== undefined && query.price_max !== undefined && query.price_min > query.price_max) {
    return badParameter('price_max', 'not_accepted');
  }
  const mark = listMark([
    sort,
    sort === 'name' || search ? query.locale : '',
    query.ship_to,
    search?.words ?? '',
    ...[query.pavilion, query.category, query.route, query.merchant].map((values) =>
      [...(values ?? [])].sort(),
    ),
    query.include_undeliverable ?? false,
    query.in_stock ?? false,
    query.within_days ?? '',
    query.price_min ?? '',
    query.price_max ?? '',
  ]);
  const cursor = query.cursor === undefined ? null : readCursor(query.cursor, mark, SORT_KEYS[sort].type);
  if (cursor === undefined) return badParameter('cursor', 'not_accepted');
  return {
    query,
    search,
    sort,
    limit: query.limit ?? DEFAULT_PAGE_SIZE,
    cursor,
    within,
    later,
    mark,
  };
}

function pageJson(
  { query, search, sort, within }: Prepared,
  cards: readonly string[],
  mark: string,
  currency: string,
  rows: readonly Row[],
  edges: { next?: Row | undefined; previous?: Row | undefined } = {},
): string {
  const { count, facets } = facetsJson(
    rows[0]?.counts ?? '[]',
    rows[0]?.merchants ?? null,
    query.facets ?? false,
  );
  const narrowed = within !== null || query.price_min !== undefined || query.price_max !== undefined;
  const counted = search === null && (query.facets || !narrowed);
  const capped = !counted && count > COUNT_CAP;
  const edge = (direction: 'next' | 'previous'): string => {
    const row = edges[direction];
    if (!row) return 'null';
    const key = SORT_KEYS[sort].type === 'number' ? Number(row.key) : row.key;
    return JSON.stringify(
      writeCursor({ direction, undeliverable: row.undeliverable, key, goods_no: row.goods_no }, mark),
    );
  };
  const undeliverable = query.facets ? (rows[0]?.withheld ?? 0) : null;
  return `{"cards":[${cards.join(',')}],"count":${capped ? COUNT_CAP : count},"count_capped":${capped},"next":${edge('next')},"previous":${edge('previous')},"facets":${facets},"undeliverable":${undeliverable},"ship_to":"${query.ship_to}","charged_currency":"${currency}","locale":"${query.locale}"}`;
}
