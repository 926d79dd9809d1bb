import type { SuggestResponse } from '@caravanserai/contracts/listings';
import type { suggestQuery } from '@caravanserai/contracts/query';
import { codesFor } from '@caravanserai/locales/codes/codes';
import { countryName } from '@caravanserai/locales/countries';
import { fold } from '@caravanserai/locales/fold';
import type { Locale } from '@caravanserai/locales/registry';
import type * as z from 'zod/mini';
import { jsonAnswer, type Answer } from './answer';
import { queryWords } from './lists/query-words';
import type { CatalogueService } from './service';
import { shippingFor } from './shipping-for';
import { nameHas } from './suggest-names';

const MOST_GOODS = 6;
const MOST_NAMES = 4;

/**
 * Goods whose title has the words, then others that have them, only what can be sent; beside them the names of
 * pavilions and merchants to look through. $1 words, $2 tags, $3 last is a prefix, $4 ship_to, $5 locale, $6 how many.
 */
const SUGGEST = `
with words as materialized (select everywhere, in_titles from catalogue_query($1, $2, $3)),
found as (
  (select goods_no, 0 as rank from catalogue_search where doc @@ (select in_titles from words) limit 300)
  union all
  (select goods_no, 1 from catalogue_search where doc @@ (select everywhere from words) limit 300)),
best as (
  select o.goods_no, min(f.rank) as rank, min(o.soonest) as soonest from found f
    join catalogue_offer o on o.goods_no = f.goods_no and o.ship_to = $4 and not o.undeliverable
   group by o.goods_no order by 2, 3, 1 limit $6)
select (select coalesce(json_agg(('{' || c.head || '}')::json order by b.rank, b.soonest, b.goods_no), '[]')
          from best b join catalogue_card c on c.goods_no = b.goods_no and c.locale = $5) as goods,
       (select coalesce(json_agg(json_build_object('handle', handle, 'iso2', iso2)), '[]')
          from pavilion where state = 'open' and deleted_at is null) as pavilions,
       (select coalesce(json_agg(json_build_object('handle', handle, 'name', name)), '[]') from (
          select m.handle, m.name from merchant m
           where m.state = 'approved' and m.deleted_at is null
             and translate(unaccent(lower(m.name)), '''’‘ʻʼ', '') like '%' || $7 || '%'
             and exists (select 1 from catalogue_merchant_count k where k.ship_to = '*' and k.merchant = m.handle)
           order by m.name limit ${MOST_NAMES}) named) as merchants`;

interface Head {
  slug: string;
  title: SuggestResponse['goods'][number]['title'];
  picture: string;
  pavilion: { handle: string };
}

interface Row {
  goods: Head[];
  pavilions: { handle: string; iso2: string }[];
  merchants: { handle: string; name: string }[];
}

/** `GET /store/listings/suggest`: what a shopper may mean while still typing. */
export async function suggest(
  service: CatalogueService,
  query: z.infer<typeof suggestQuery>,
): Promise<Answer> {
  const shipping = await shippingFor(service, query);
  if ('kind' in shipping) return shipping;
  const locale: Locale = query.locale;
  const asked = queryWords(query.q, locale);
  const { words, tags, lastIsPrefix } = asked;
  const typed = fold(query.q).trim();
  if (words.length === 0 || typed === '') {
    return jsonAnswer(
      JSON.stringify({ goods: [], pavilions: [], merchants: [], categories: [] } satisfies SuggestResponse),
    );
  }
  const likeable = typed.replace(/[\\%_]/g, '\\$&');
  const values = [words, tags, lastIsPrefix, query.ship_to, locale, MOST_GOODS, likeable];
  const [row] = await service.database.rows<Row>(SUGGEST, values);
  const fits = (name: string): boolean => nameHas(name, locale, asked);
  const response: SuggestResponse = {
    goods: (row?.goods ?? []).map(({ slug, title, picture, pavilion }) => ({
      slug,
      title,
      picture,
      pavilion: pavilion.handle,
    })),
    pavilions: (row?.pavilions ?? [])
      .map(({ handle, iso2 }) => ({ handle, name: countryName(iso2, locale) }))
      .filter(({ name }) => fits(name))
      .slice(0, MOST_NAMES),
    merchants: row?.merchants ?? [],
    categories: Object.entries(codesFor(locale).categories)
      .filter(([, name]) => fits(name))
      .map(([code]) => code)
      .slice(0, MOST_NAMES),
  };
  return jsonAnswer(JSON.stringify(response));
}
