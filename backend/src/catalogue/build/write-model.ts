import type { Database } from '../database';
import type { BuiltGoods } from './build-goods';

/** Numbers of goods by id; new goods get one. */
const NUMBER_GOODS = `
insert into catalogue_goods (goods_id, digest)
select * from unnest($1::text[], $2::text[])
on conflict (goods_id) do update set digest = excluded.digest
returning goods_id, goods_no`;

const COUNTS = `
  on conflict (ship_to, undeliverable, pavilion, category, route, in_stock)
  do update set n = catalogue_facet_count.n + excluded.n`;

const MERCHANT_COUNTS = `
  on conflict (ship_to, undeliverable, merchant, pavilion, category, route, in_stock)
  do update set n = catalogue_merchant_count.n + excluded.n`;

/** Goods are also counted once whatever the destination, under `*`, for "12 goods" on pavilions and merchants. */
const countChange = (sign: 1 | -1): string => `
  keys as (
    select ship_to, undeliverable, pavilion, category, route, stock <> 'sold_out' as in_stock, merchant from moved
    union all
    select '*', false, pavilion, category, '*', true, merchant from (
      select distinct on (goods_no) goods_no, pavilion, category, merchant from moved) each_goods),
  facets as (
    insert into catalogue_facet_count (ship_to, undeliverable, pavilion, category, route, in_stock, n)
    select ship_to, undeliverable, pavilion, category, route, in_stock, ${sign} * count(*)::int
      from keys group by 1, 2, 3, 4, 5, 6 ${COUNTS})
  insert into catalogue_merchant_count (ship_to, undeliverable, merchant, pavilion, category, route, in_stock, n)
  select ship_to, undeliverable, merchant, pavilion, category, route, in_stock, ${sign} * count(*)::int
    from keys group by 1, 2, 3, 4, 5, 6, 7 ${MERCHANT_COUNTS}`;

const wordChange = (sign: 1 | -1): string => `
  insert into catalogue_word (tag, word, uses)
  select split_part(lexeme, '.', 1), substr(lexeme, strpos(lexeme, '.') + 1), ${sign} * count(*)::int
    from moved, unnest(tsvector_to_array(doc)) lexeme
   where lexeme ~ '^[^.!]+[.]'
   group by 1, 2
  on conflict (tag, word) do update set uses = catalogue_word.uses + excluded.uses`;

/** Takes goods out of the model, counts and words included. $1: their numbers. */
const REMOVE = [
  `with moved as (delete from catalogue_offer where goods_no = any($1)
     returning goods_no, ship_to, undeliverable, pavilion, category, route, stock, merchant), ${countChange(-1)}`,
  `with moved as (delete from catalogue_search where goods_no = any($1) returning doc) ${wordChange(-1)}`,
  `delete from catalogue_card where goods_no = any($1)`,
];

const INSERT_CARDS = `
insert into catalogue_card (goods_no, locale, name_key, pavilion, category, head)
select * from unnest($1::int[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[])`;

const INSERT_OFFERS = `
with moved as (
  insert into catalogue_offer (goods_no, ship_to, undeliverable, soonest, price, created, listing_id, route, place,
    days_from, days_to, stock, pavilion, category, merchant, reasons, also, shown)
  select * from unnest($1::int[], $2::text[], $3::boolean[], $4::int[], $5::bigint[], $6::int[], $7::text[],
    $8::text[], $9::text[], $10::smallint[], $11::smallint[], $12::text[], $13::text[], $14::text[], $15::text[],
    $16::text[], $17::text[], $18::text[])
  returning goods_no, ship_to, undeliverable, pavilion, category, route, stock, merchant), ${countChange(1)}`;

const INSERT_DOCUMENTS = `
with moved as (
  insert into catalogue_search (goods_no, doc)
  select (each->>0)::int, array_to_tsvector(array(select jsonb_array_elements_text(each->1)))
    from jsonb_array_elements($1::jsonb) each
  returning doc) ${wordChange(1)}`;

/** Counts that came to nothing would be facet values that nobody can choose. */
const SWEEP = [
  'delete from catalogue_facet_count where n = 0',
  'delete from catalogue_merchant_count where n = 0',
  'delete from catalogue_word where uses = 0',
];

/** Numbers of those of the goods that the model holds, with the digest of what it holds. */
export async function knownGoods(
  database: Database,
  goodsIds: readonly string[],
): Promise<Map<string, { goods_no: number; digest: string }>> {
  const { rows } = await database.query<{ goods_id: string; goods_no: number; digest: string }>(
    'select goods_id, goods_no, digest from catalogue_goods where goods_id = any($1)',
    [goodsIds],
  );
  return new Map(rows.map(({ goods_id, ...rest }) => [goods_id, rest]));
}

/** Takes goods that are no longer public out of the model. */
export async function removeGoods(database: Database, numbers: readonly number[]): Promise<void> {
  if (numbers.length === 0) return;
  for (const statement of REMOVE) await database.query(statement, [numbers]);
  await database.query('delete from catalogue_goods where goods_no = any($1)', [numbers]);
}

/** Puts goods into the model in place of what it held about them. Run it inside a transaction. */
export async function writeGoods(
  database: Database,
  goods: readonly BuiltGoods[],
  replaced: readonly number[],
): Promise<void> {
  if (goods.length === 0) return;
  if (replaced.length > 0) for (const statement of REMOVE) await database.query(statement, [replaced]);
  const { rows } = await database.query<{ goods_id: string; goods_no: number }>(NUMBER_GOODS, [
    goods.map(({ goods_id }) => goods_id),
    goods.map(({ digest }) => digest),
  ]);
  const numbers = new Map(rows.map(({ goods_id, goods_no }) => [goods_id, goods_no]));
  const numberOf = (each: BuiltGoods): number => numbers.get(each.goods_id) ?? 0;
  const cards = goods.flatMap((each) =>
    each.cards.map((card) => [
      numberOf(each),
      card.locale,
      card.name_key,
      each.pavilion,
      each.category,
      card.head,
    ]),
  );
  await database.query(INSERT_CARDS, columns(cards, 6));
  const offers = goods.flatMap((each) =>
    each.offers.map((offer) => [
      numberOf(each),
      offer.ship_to,
      offer.undeliverable,
      offer.soonest,
      offer.price,
      each.created,
      offer.listing_id,
      offer.route,
      offer.place,
      offer.days_from,
      offer.days_to,
      offer.stock,
      each.pavilion,
      each.category,
      each.merchant,
      offer.reasons,
      offer.also,
      offer.shown,
    ]),
  );
  await database.query(INSERT_OFFERS, columns(offers, 18));
  await database.query(INSERT_DOCUMENTS, [
    JSON.stringify(goods.map((each) => [numberOf(each), each.lexemes])),
  ]);
}

/** Removes counts and words that nothing uses any more. */
export async function sweep(database: Database): Promise<void> {
  for (const statement of SWEEP) await database.query(statement);
}

/** Rows turned into one array per column, as `unnest` takes them. */
function columns(rows: readonly (readonly unknown[])[], width: number): unknown[][] {
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column]));
}
