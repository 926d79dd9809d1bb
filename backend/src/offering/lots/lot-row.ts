import type { Lot } from '@caravanserai/customs/lots/lot';

/** A lot as the database has it, ready to be reckoned with. */
export interface LotRow extends Lot {
  readonly id: string;
  /** Pieces that arrived. */
  readonly received: number;
}

/** SQL for the lots of the listing with this id, as JSON; an empty list where it has none. */
export const lotsJson = (listing: string): string => `
  coalesce((select jsonb_agg(jsonb_build_object('id', k.id, 'number', k.number, 'madeOn', k.made_on,
              'bestBefore', k.best_before, 'received', k.received, 'counted', k.counted) order by k.best_before, k.id)
     from stock_lot k where k.listing_id = ${listing} and k.deleted_at is null), '[]')`;
