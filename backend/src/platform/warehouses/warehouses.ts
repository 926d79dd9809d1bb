import type { Database } from '../../catalogue/database';

/** A place that stock stands at: a bonded warehouse, domestic stock, a warehouse abroad, a merchant's dispatch. */
export interface Warehouse {
  readonly id: string;
  readonly code: string;
  readonly kind: 'origin' | 'bonded' | 'domestic' | 'overseas';
  readonly country: string;
  readonly city: string;
  readonly zone_id: string | null;
  /** Four digits of China Customs, where known. */
  readonly customs_district: string | null;
  readonly supervision_mode: string | null;
  readonly merchants: number;
  readonly listings: number;
  readonly pieces: number;
  readonly reserved: number;
  /** Parcels that have not left yet. */
  readonly waiting: number;
}

/** Every place with what stands there, bonded ones first; one statement. */
export async function warehouses(database: Database): Promise<Warehouse[]> {
  const { rows } = await database.query<Warehouse>(
    `select p.id, p.code, p.kind, p.country, p.city, p.zone_id, p.customs_district, p.supervision_mode,
            coalesce(l.merchants, 0) as merchants, coalesce(l.listings, 0) as listings,
            coalesce(s.pieces, 0) as pieces, coalesce(s.reserved, 0) as reserved, coalesce(c.waiting, 0) as waiting
       from place p
       left join (select place_id, count(distinct merchant_id)::int as merchants, count(*)::int as listings
                    from listing where deleted_at is null group by 1) l on l.place_id = p.id
       left join (select location_id, sum(stocked_quantity)::int as pieces, sum(reserved_quantity)::int as reserved
                    from inventory_level where deleted_at is null group by 1) s on s.location_id = p.stock_location_id
       left join (select place, count(*)::int as waiting from consignment
                   where deleted_at is null and state in ('paid', 'declared', 'with_customs', 'held', 'released') group by 1) c
              on c.place = p.code
      where p.deleted_at is null order by array_position(array['bonded', 'domestic', 'overseas', 'origin'], p.kind), p.code`,
  );
  return rows;
}

/** Writes what customs calls a bonded warehouse by. @returns false for a place that isn't one */
export async function setCustomsDistrict(
  database: Database,
  { id, customs_district }: { id: string; customs_district: string | null },
): Promise<boolean> {
  const { rows } = await database.query(
    `update place set customs_district = $2, updated_at = now()
      where id = $1 and kind = 'bonded' and deleted_at is null returning id`,
    [id, customs_district],
  );
  return rows.length > 0;
}
