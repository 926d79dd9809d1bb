import { LOCALES, type Locale } from '@caravanserai/locales/registry';
import type { Database } from '../../catalogue/database';
import { PLACE_NAMES_JSON, placeName } from '../../delivery/place-names';

/** What lies at a place and has to leave it. */
export interface LiesThere {
  readonly merchants: number;
  readonly listings: number;
  readonly pieces: number;
  readonly reserved: number;
  /** Parcels that have not left yet. */
  readonly waiting: number;
}

/** A place that stock stands at: a bonded warehouse, domestic stock, a warehouse abroad, a merchant's dispatch. */
export interface Warehouse extends LiesThere {
  readonly id: string;
  readonly code: string;
  readonly kind: 'origin' | 'bonded' | 'domestic' | 'overseas';
  readonly country: string;
  readonly city: string;
  readonly zone_id: string | null;
  /** Four digits of China Customs, where known. */
  readonly customs_district: string | null;
  readonly supervision_mode: string | null;
  /** Takes no goods any more. */
  readonly retired: boolean;
  /** What the shop calls it, by locale. */
  readonly names: Readonly<Record<Locale, string>>;
}

type Row = Omit<Warehouse, 'names'> & { names: Partial<Record<Locale, string>> | null };

/** Every place with what lies there, bonded ones first; one statement. @param id only this one */
export async function warehouses(database: Database, id: string | null = null): Promise<Warehouse[]> {
  const { rows } = await database.query<Row>(
    `select place.id, place.code, place.kind, place.country, place.city, place.zone_id, place.customs_district,
            place.supervision_mode, place.retired_at is not null as retired, ${PLACE_NAMES_JSON} as names,
            coalesce(l.merchants, 0) as merchants, coalesce(l.listings, 0) as listings,
            coalesce(s.pieces, 0) as pieces, coalesce(s.reserved, 0) as reserved, coalesce(c.waiting, 0) as waiting
       from place
       left join (select place_id, count(distinct merchant_id)::int as merchants, count(*)::int as listings
                    from listing where deleted_at is null group by 1) l on l.place_id = place.id
       left join (select location_id, sum(stocked_quantity)::int as pieces, sum(reserved_quantity)::int as reserved
                    from inventory_level where deleted_at is null group by 1) s on s.location_id = place.stock_location_id
       left join (select place, count(*)::int as waiting from consignment
                   where deleted_at is null and state in ('paid', 'declared', 'with_customs', 'held', 'released') group by 1) c
              on c.place = place.code
      where place.deleted_at is null and ($1::text is null or place.id = $1)
      order by array_position(array['bonded', 'domestic', 'overseas', 'origin'], place.kind),
               place.retired_at is not null, place.code`,
    [id],
  );
  return rows.map((row) => ({
    ...row,
    names: Object.fromEntries(
      LOCALES.map((locale) => [locale, placeName(row, locale) ?? row.code]),
    ) as unknown as Warehouse['names'],
  }));
}
