import type { ListingsDeskQuery } from '@caravanserai/contracts/desk-write';
import { LOCALES } from '@caravanserai/locales/registry';
import { shopDefaults } from '@caravanserai/locales/destinations-defaults';
import { gaps, MINE } from './goods-cells';
import type { ListCursor } from './cursor';

const quoted = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');

const ISO = `to_char(touched at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** Goods that somebody in the country can order now, by the read model that the shop itself shows. */
const soldTo = (country: string) => `exists (
  select 1 from catalogue_goods cg join catalogue_offer o on o.goods_no = cg.goods_no and o.ship_to = ${country}
   where cg.goods_id = m.id and not o.undeliverable and o.stock <> 'sold_out')`;

const TITLE = `lower(coalesce(
  (select t.value from revision_text t where t.revision_id = m.texts_of and t.field = 'title'
      and t.locale = m.source_locale and t.deleted_at is null),
  (select p.title from product p where p.id = m.product_id), '')) collate "C"`;

const FOUND_IN_TITLE = `(
  exists (select 1 from revision_text t where t.revision_id = m.texts_of and t.field = 'title' and t.value ilike $2)
  or exists (select 1 from product p where p.id = m.product_id and p.title ilike $2)
  or exists (select 1 from translation t where t.reference_id = m.product_id and t.reference = 'product'
     and t.translations->>'title' ilike $2))`;

const LANGUAGE_TOTALS = `
  (select json_agg(json_build_object('locale', x.locale, 'done', x.done, 'old', x.old, 'missing', x.missing)) from (
     select locale, count(*) filter (where state = 'done')::int as done,
            count(*) filter (where state = 'old')::int as old,
            count(*) filter (where state = 'missing')::int as missing
       from gaps group by locale) x)`;

const MARKET_TOTALS = `
  (select json_agg(json_build_object('country', c.country, 'sold', (select count(*)::int from mine m where ${soldTo('c.country')})))
     from unnest(array[${quoted(LOCALES.map((locale) => shopDefaults(locale).country))}]) c (country))`;

/** What a page of the list asks the database; `$1` is the merchant. */
export interface ListStatement {
  readonly sql: string;
  readonly values: readonly unknown[];
}

export interface ListAsked extends ListingsDeskQuery {
  readonly merchantId: string;
  readonly after: ListCursor | undefined;
  /** Rows to read: one more than are shown. */
  readonly rows: number;
  /** Also how far all goods are in every language and market. */
  readonly totals: boolean;
}

/**
 * The ids of a page, how many goods there are in each state, how many are found, and the totals where they are asked
 * for: one statement.
 */
export function listStatement(asked: ListAsked): ListStatement {
  const { merchantId, q, state, missing, market, after, rows, totals, sort = 'updated' } = asked;
  const languages = totals ? LOCALES : missing ? [missing] : [];
  const values = [
    ...[merchantId, `%${(q ?? '').replace(/[\\%_]/g, '\\$&')}%`, state ?? null, missing ?? null],
    ...[market ?? null, after?.key ?? null, after?.id ?? null],
  ];
  const conditions = [
    ...(q ? [FOUND_IN_TITLE] : []),
    ...(state ? [`m.state = $3`] : []),
    ...(missing
      ? [`exists (select 1 from gaps where gaps.id = m.id and gaps.locale = $4 and gaps.state <> 'done')`]
      : []),
    ...(market ? [`not ${soldTo('$5')}`] : []),
  ];
  const key = sort === 'title' ? TITLE : 'm.touched';
  const beyond =
    sort === 'title' ? `(key, id) > ($6::text collate "C", $7)` : `(key, id) < ($6::timestamptz, $7)`;
  const direction = sort === 'title' ? 'asc' : 'desc';
  return {
    sql: `
with ${MINE}${languages.length > 0 ? `, ${gaps(quoted(languages))}` : ''},
found as (select m.id, m.touched, ${key} as key from mine m ${conditions.length > 0 ? `where ${conditions.join(' and ')}` : ''}),
page as (select id, key, touched from found ${after ? `where ${beyond}` : ''} order by key ${direction}, id ${direction} limit ${rows})
select coalesce((select json_agg(json_build_object('id', id, 'touched', ${ISO},
         'key', ${sort === 'title' ? 'key' : ISO}) order by key ${direction}, id ${direction}) from page), '[]') as page,
       (select coalesce(json_object_agg(state, n), '{}') from (select state, count(*)::int as n from mine group by state) s) as counts,
       (select count(*)::int from found) as count,
       ${totals ? LANGUAGE_TOTALS : 'null'} as languages, ${totals ? MARKET_TOTALS : 'null'} as markets`,
    values,
  };
}
