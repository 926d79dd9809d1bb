import type { GoodsData } from '@caravanserai/contracts/desk-goods-data';
import { toMajor } from '@caravanserai/money/decimal';
import type { CbecChannel } from '@caravanserai/customs/ships-to';
import type { SupplyRoute } from '@caravanserai/customs/route';
import type { GoodsSource, ListingSource } from '../catalogue/build/sources';
import type { Place, Reference } from '../catalogue/reference';
import type { Database } from '../catalogue/database';
import { chargedCurrencies, derivedPrices } from './derive-prices';
import { chinaFacts } from './hs/china';
import { HS_NAMES } from './hs/names';
import { reachOf } from './reach';
import { newestRates } from './rates';

interface PreviewRow {
  handle: string;
  source_locale: string;
  cbec_channel: CbecChannel;
  cn_vat_pct: string;
  cn_consumption_tax_kind: string | null;
  merchant: { handle: string; name: string; currency: string };
  listings: {
    id: string;
    variant_id: string;
    route: SupplyRoute;
    place: string;
    minor: number;
    prices: Record<string, string>;
    off: string[];
  }[];
}

const ROW = `
  select g.handle, g.source_locale, g.cbec_channel, g.cn_vat_pct, g.cn_consumption_tax_kind,
         json_build_object('handle', m.handle, 'name', m.name, 'currency', m.currency) as merchant,
         coalesce((select json_agg(json_build_object(
             'id', l.id, 'variant_id', l.variant_id, 'route', l.route, 'place', pl.code, 'minor', l.merchant_price::float8,
             'prices', coalesce((
               select json_object_agg(upper(x.currency_code), x.raw_amount->>'value')
                 from product_variant_price_set s
                 join price x on x.price_set_id = s.price_set_id and x.deleted_at is null and x.price_list_id is null
                  and coalesce(x.rules_count, 0) = 0 and x.min_quantity is null and x.max_quantity is null
                where s.variant_id = l.variant_id and s.deleted_at is null), '{}'),
             'off', coalesce((select json_agg(o.tariff) from delivery_off o
                join dispatch_profile dp on dp.id = o.dispatch_profile_id and dp.deleted_at is null
               where dp.merchant_id = l.merchant_id and dp.route = l.route and dp.place_id = l.place_id
                 and o.deleted_at is null), '[]')) order by l.created_at, l.id)
            from listing l join place pl on pl.id = l.place_id
           where l.goods_id = g.id and l.deleted_at is null), '[]') as listings
    from goods g join merchant m on m.id = g.merchant_id
   where g.id = $1`;

/**
 * Goods as the catalogue would read them if these data held and every sibling were published and in stock: what the
 * preview reckons with. Where they may go and prices that are missing are reckoned too.
 */
export async function previewSource(
  database: Database,
  goodsId: string,
  data: GoodsData,
  reference: Reference,
  now: string,
): Promise<{ source: GoodsSource; currency: string } | undefined> {
  const { rows } = await database.query<PreviewRow & Record<string, unknown>>(ROW, [goodsId]);
  const [row] = rows;
  if (!row) return undefined;
  const rates = await newestRates(database);
  const china = { ...row, ...chinaFacts(data.hs6, data.hs6 in HS_NAMES.en) };
  const destinations = [...reference.destinations.values()];
  const rules = {
    destinations: destinations.map(({ iso2 }) => iso2),
    restrictions: reference.restrictions,
    freight: reference.delivery.rows,
    today: now.slice(0, 10),
  };
  const listings = row.listings.flatMap((listing): ListingSource[] => {
    const place: Place | undefined = reference.places.get(listing.place);
    if (!place) return [];
    const { route, minor } = listing;
    const ships_to = reachOf(
      { ...data, cbec_channel: china.cbec_channel },
      { route, place, off: new Set(listing.off), closed: false },
      rules,
    );
    const missing = chargedCurrencies(ships_to, destinations).filter((code) => !(code in listing.prices));
    const derived = rates
      ? derivedPrices({ minor, currency: row.merchant.currency, route }, missing, rates)
      : [];
    const added = derived.map(
      ({ currency, amount }) => [currency, String(toMajor(amount, currency))] as const,
    );
    return [
      {
        id: listing.id,
        variant_id: listing.variant_id,
        route,
        place: place.code,
        ships_to,
        closed: false,
        prices: { ...listing.prices, ...Object.fromEntries(added) },
        reductions: {},
        gross_grams: data.gross_grams,
        available: 99,
      },
    ];
  });
  return { source: sourceOf(row, data, china, listings, goodsId), currency: row.merchant.currency };
}

function sourceOf(
  row: PreviewRow,
  data: GoodsData,
  china: Pick<GoodsSource, 'cbec_channel' | 'cn_vat_pct' | 'cn_consumption_tax_kind'>,
  listings: ListingSource[],
  goods_id: string,
): GoodsSource {
  const { category, origin, hs6, flags, net_grams, net_millilitres, pieces, shelf_life_days } = data;
  return {
    goods_id,
    handle: row.handle,
    source_locale: row.source_locale,
    ...{ category, origin, hs6, flags, net_grams, net_millilitres, pieces, shelf_life_days },
    cbec_channel: china.cbec_channel,
    cn_vat_pct: china.cn_vat_pct,
    cn_consumption_tax_kind: china.cn_consumption_tax_kind,
    shown_at: null,
    pictures: [],
    created: 0,
    merchant: row.merchant,
    pavilion: { handle: '', iso2: '', kind: '', labels: {} },
    slugs: {},
    texts: {},
    listings,
  };
}
