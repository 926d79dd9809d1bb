import type { FreightRow } from '@caravanserai/customs/freight/freight-row';
import { localDay } from '@caravanserai/customs/local-day';
import type { RestrictionRow } from '@caravanserai/customs/restrictions';
import type { PlaceKind, SupplyRoute } from '@caravanserai/customs/route';
import type { CbecChannel } from '@caravanserai/customs/ships-to';
import { transitTables, type TransitTables } from '@caravanserai/customs/transit-days';
import { holidaysOf, type HolidayRow, type Span } from '@caravanserai/customs/working-days';
import type { Database } from '../catalogue/database';
import { awayJson } from '../delivery/dispatch-terms';
import { freightRowsJson, HOLIDAYS_JSON } from '../delivery/statements';
import { isClosed, neverLeaves, type ClosedDays } from './closed-days';
import { readDestinations } from './destinations';
import type { ReachRules } from './reach';

/** A listing with everything that decides where it may be sent. */
export interface ReachRow {
  readonly id: string;
  readonly goods_id: string;
  readonly merchant_id: string;
  readonly route: SupplyRoute;
  readonly ships_to: readonly string[];
  readonly origin: string;
  readonly hs6: string;
  readonly flags: readonly string[];
  readonly cbec_channel: CbecChannel;
  readonly place: { readonly code: string; readonly kind: PlaceKind; readonly country: string };
  readonly off: readonly string[];
  readonly merchant_country: string;
  readonly closed_days: readonly ClosedDays[];
  /** Days off and closings with an end that hold up its parcels. */
  readonly away: readonly Span[];
}

const ROWS = `
  select l.id, l.goods_id, l.merchant_id, l.route, l.ships_to, g.origin, g.hs6, g.flags, g.cbec_channel,
         json_build_object('code', pl.code, 'kind', pl.kind, 'country', pl.country) as place,
         coalesce((select array_agg(o.tariff order by o.tariff) from delivery_off o
                     join dispatch_profile dp on dp.id = o.dispatch_profile_id and dp.deleted_at is null
                    where dp.merchant_id = l.merchant_id and dp.route = l.route and dp.place_id = l.place_id
                      and o.deleted_at is null), '{}') as off,
         m.country as merchant_country,
         coalesce((select json_agg(json_build_object('from', a.from_day, 'to', a.to_day)) from absence a
                    where a.merchant_id = l.merchant_id and a.kind = 'closed' and a.deleted_at is null), '[]') as closed_days,
         ${awayJson('l.merchant_id', 'l.place_id')} as away
    from listing l
    join goods g on g.id = l.goods_id and g.deleted_at is null
    join place pl on pl.id = l.place_id
    join merchant m on m.id = l.merchant_id
   where l.deleted_at is null`;

/** Which listings; nothing stands for all. */
export interface ReachScope {
  readonly merchantIds?: readonly string[];
  readonly goodsIds?: readonly string[];
}

const PAGE = 1000;

/** A page of listings after `after` in the order of ids. */
export async function readReachRows(
  database: Database,
  { merchantIds, goodsIds }: ReachScope,
  after: string,
): Promise<ReachRow[]> {
  const { rows } = await database.query<ReachRow & Record<string, unknown>>(
    `${ROWS} and l.id > $1 and ($2::text[] is null or l.merchant_id = any($2))
       and ($3::text[] is null or l.goods_id = any($3)) order by l.id limit ${PAGE}`,
    [after, merchantIds ?? null, goodsIds ?? null],
  );
  return rows;
}

/**
 * Whether its merchant takes no orders for it: on closed days, and before a closing without a last day as soon as nothing
 * could leave before that.
 * @param now ISO date-time
 */
export function isClosedAt(
  { merchant_country, closed_days, route, place: from, away }: ReachRow,
  now: string,
  tables: TransitTables,
): boolean {
  if (isClosed(closed_days, localDay(now, merchant_country))) return true;
  return neverLeaves(closed_days, { route, from, orderedAt: now, away }, tables);
}

/** The tables that reach is reckoned by. @param today ISO date */
export async function readReachRules(
  database: Database,
  today: string,
): Promise<ReachRules & { readonly tables: TransitTables }> {
  const destinations = await readDestinations(database);
  const { rows } = await database.query<{
    restrictions: RestrictionRow[];
    freight: FreightRow[];
    holidays: HolidayRow[];
  }>(
    `select coalesce((select json_agg(json_build_object('dest', dest, 'scope', scope, 'route', route, 'action', action,
              'reason_key', reason_key, 'valid_from', valid_from, 'valid_to', valid_to) order by created_at, id)
              from restriction where deleted_at is null), '[]') as restrictions,
            ${freightRowsJson()} as freight, ${HOLIDAYS_JSON} as holidays`,
  );
  const [row] = rows;
  return {
    destinations: destinations.map(({ iso2 }) => iso2),
    restrictions: row?.restrictions ?? [],
    freight: row?.freight ?? [],
    tables: transitTables(holidaysOf(row?.holidays ?? [])),
    today,
  };
}
