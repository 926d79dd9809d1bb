import type { StockResponse, StockRow } from '@caravanserai/contracts/desk-stock';
import { localDay } from '@caravanserai/customs/local-day';
import { languageDirection } from '@caravanserai/locales/source-locales';
import type { Database } from '../catalogue/database';
import { LOW_STOCK } from '../catalogue/build/offers';
import type { OfferScope } from './actor';
import { FOUND_IN_NAME, LISTED_STOCK } from './listed-stock';
import { deskLotsJson, type DeskLotRow } from './lots/lot-row';
import { shownLots } from './lots/shown-lots';

/** What the stock page asks for. */
export interface StockQuery {
  readonly q?: string | undefined;
  /** Code of a place. */
  readonly place?: string | undefined;
  readonly route?: string | undefined;
  /** Only what is sold out or nearly. */
  readonly low?: boolean | undefined;
  /** `next` of the page before. */
  readonly after?: string | undefined;
}

const PAGE = 50;

const WHERE = `
   where ($3::text is null or ${FOUND_IN_NAME})
     and ($4::text is null or place = $4) and ($5::text is null or route = $5)
     and (not $6::boolean or stocked - reserved <= ${LOW_STOCK})`;

interface Row {
  id: string;
  goods_id: string;
  route: StockRow['route'];
  state: StockRow['state'];
  change: StockRow['change'];
  minor: number;
  merchant_currency: string;
  place: string;
  picture: string | null;
  title: string;
  title_locale: string;
  stocked: number;
  reserved: number;
  own_prices: number;
  country: string;
  shelf_life_days: number | null;
  /** Null elsewhere than in a bonded warehouse. */
  lots: DeskLotRow[] | null;
}

/**
 * A page of a merchant's stock in the order of titles, in two statements whatever it holds: one for the page, one for
 * what it is counted and summed by.
 */
export async function readStock(
  database: Database,
  { merchantId, locale }: OfferScope,
  { q, place, route, low, after }: StockQuery,
  now = new Date().toISOString(),
): Promise<StockResponse> {
  const asked = [
    merchantId,
    locale,
    q?.trim() ? q.trim().toLowerCase() : null,
    place ?? null,
    route ?? null,
    low ?? false,
  ];
  const [title, id] = readCursor(after);
  const { rows } = await database.query<Row & Record<string, unknown>>(
    `with listed as (${LISTED_STOCK})
     select id, goods_id, route, state, merchant_price::float8 as minor, merchant_currency, place, picture,
            title, title_locale, change, stocked, reserved,
            (select count(*)::int from own_price o where o.listing_id = listed.id and o.deleted_at is null) as own_prices,
            country, shelf_life_days, case when place_kind = 'bonded' then ${deskLotsJson('listed.id')} end as lots
       from listed ${WHERE} and ($7::text is null or (title, id) > ($7, $8))
      order by title, id limit ${PAGE + 1}`,
    [...asked, title, id],
  );
  const { rows: sums } = await database.query<{
    place: string | null;
    listings: number;
    found: number;
    stocked: number;
    reserved: number;
  }>(
    `with listed as (${LISTED_STOCK}), found as (select id from listed ${WHERE})
     select place, count(*)::int as listings, count(*) filter (where id in (select id from found))::int as found,
            sum(stocked)::int as stocked, sum(reserved)::int as reserved
       from listed group by grouping sets ((place), ()) order by place nulls last`,
    asked,
  );
  const page = rows.slice(0, PAGE);
  const last = page.at(-1);
  return {
    rows: page.map((row) => stockRow(row, now)),
    count: sums.find((row) => row.place === null)?.found ?? 0,
    next: rows.length > PAGE && last ? writeCursor(last) : null,
    places: sums.flatMap(({ place: code, listings, stocked, reserved }) =>
      code === null ? [] : [{ code, listings, stocked, reserved }],
    ),
  };
}

function stockRow(row: Row, now: string): StockRow {
  return {
    listing_id: row.id,
    goods_id: row.goods_id,
    title: { value: row.title, lang: row.title_locale, dir: languageDirection(row.title_locale) },
    picture: row.picture ?? '',
    route: row.route,
    place: row.place,
    state: row.state,
    change: row.change,
    price: { amount: row.minor, currency: row.merchant_currency },
    own_prices: row.own_prices,
    stocked: row.stocked,
    reserved: row.reserved,
    by_lot: keepsLots(row) ? shownLots(row.lots, row.stocked, localDay(now, row.country)) : null,
  };
}

/** Also for goods that are said to keep for ever since their lots were written. */
const keepsLots = (row: Row): row is Row & { lots: DeskLotRow[] } =>
  row.lots !== null && (row.shelf_life_days !== null || row.lots.length > 0);

const writeCursor = ({ title, id }: Row): string =>
  Buffer.from(JSON.stringify([title, id])).toString('base64url');

/** What isn't a cursor begins at the first page. */
function readCursor(after: string | undefined): readonly [string | null, string | null] {
  try {
    const value: unknown = JSON.parse(Buffer.from(after ?? '', 'base64url').toString());
    if (Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string'))
      return [String(value[0]), String(value[1])];
  } catch {
    // An address that somebody has cut off.
  }
  return [null, null];
}
