import type { Span } from '@caravanserai/customs/working-days';

/** How a merchant's parcels by one route from one place differ from what the place offers everybody. */
export interface DispatchTerms {
  /** Tariffs of freight that it doesn't offer. */
  readonly off: ReadonlySet<string>;
  /** Days on which nothing leaves. */
  readonly away: readonly Span[];
}

export type AllDispatchTerms = ReadonlyMap<string, DispatchTerms>;

/** What terms are looked up by: handle of the merchant, route, code of the place. */
export const termsKey = (merchant: string, route: string, place: string): string =>
  `${merchant} ${route} ${place}`;

/**
 * Days off of merchant `merchant`, also those on which it is closed, that hold up parcels from place `place` and aren't
 * over anywhere. A closing without a last day holds up nothing, as nobody knows until when: what couldn't leave before it
 * isn't sold (`isClosedAt`). A value of SQL.
 */
export const awayJson = (merchant: string, place: string): string => `(
  select coalesce(json_agg(json_build_object('from', a.from_day, 'to', a.to_day) order by a.from_day), '[]')
    from absence a
   where a.merchant_id = ${merchant} and a.deleted_at is null
     and (a.place_id is null or a.place_id = ${place}) and a.to_day >= to_char(now() - interval '2 days', 'YYYY-MM-DD'))`;

/** Only dispatches that differ. A value of SQL; `dispatchTerms` makes it whole. */
export const DISPATCH_TERMS_JSON = `(
  select coalesce(json_agg(json_build_object('key', t.key, 'off', t.off, 'away', t.away)), '[]')
    from (select m.handle || ' ' || dp.route || ' ' || pl.code as key,
                 coalesce((select json_agg(o.tariff) from delivery_off o
                    where o.dispatch_profile_id = dp.id and o.deleted_at is null), '[]') as off,
                 ${awayJson('dp.merchant_id', 'dp.place_id')} as away
            from dispatch_profile dp
            join merchant m on m.id = dp.merchant_id
            join place pl on pl.id = dp.place_id
           where dp.deleted_at is null
             and (exists (select 1 from delivery_off o where o.dispatch_profile_id = dp.id and o.deleted_at is null)
               or exists (select 1 from absence a where a.merchant_id = dp.merchant_id and a.deleted_at is null))) t)`;

export type DispatchTermsJson = readonly { key: string; off: string[]; away: Span[] }[];

export const dispatchTerms = (rows: DispatchTermsJson): AllDispatchTerms =>
  new Map(
    rows
      .filter(({ off, away }) => off.length > 0 || away.length > 0)
      .map(({ key, off, away }) => [key, { off: new Set(off), away }]),
  );
