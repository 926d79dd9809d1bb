import type { Lot } from '@caravanserai/customs/lots/lot';

/** A lot as the database has it, ready to be reckoned with. */
export interface LotRow extends Lot {
  readonly id: string;
  /** Pieces that arrived. */
  readonly received: number;
}

/** Pieces of a lot that were taken off sale; ISO dates. */
export interface Withdrawn {
  readonly id: string;
  readonly pieces: number;
  readonly day: string;
  readonly reason: 'stop_of_sale';
  /** Null while they wait in the warehouse. */
  readonly outcome: 're_exported' | 'destroyed' | null;
  readonly settled_on: string | null;
}

/** A lot as the desk has it. */
export interface DeskLotRow extends LotRow {
  readonly withdrawn: readonly Withdrawn[];
}

const WITHDRAWN = `
  coalesce((select jsonb_agg(jsonb_build_object('id', w.id, 'pieces', w.pieces, 'day', w.day, 'reason', w.reason,
              'outcome', w.outcome, 'settled_on', w.settled_on) order by w.day, w.id)
     from stock_withdrawal w where w.lot_id = k.id and w.deleted_at is null), '[]')`;

/** SQL for the lots of the listing with this id, as JSON; an empty list where it has none. */
export const lotsJson = (listing: string): string => jsonOf(listing, '');

/** The same with what was withdrawn of each: DeskLotRow. */
export const deskLotsJson = (listing: string): string => jsonOf(listing, `, 'withdrawn', ${WITHDRAWN}`);

const jsonOf = (listing: string, more: string): string => `
  coalesce((select jsonb_agg(jsonb_build_object('id', k.id, 'number', k.number, 'madeOn', k.made_on,
              'bestBefore', k.best_before, 'received', k.received, 'counted', k.counted${more}) order by k.best_before, k.id)
     from stock_lot k where k.listing_id = ${listing} and k.deleted_at is null), '[]')`;
