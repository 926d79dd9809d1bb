import { generateEntityId } from '@medusajs/framework/utils';
import type { Database } from '../catalogue/database';
import type { FullConsignment } from '../consignment/record';

/** Counts nothing of a consignment against its orderer's year any more: it was never imported. */
export async function restoreWhole(database: Database, { order_id, key }: FullConsignment): Promise<void> {
  await database.query(
    `update import_ledger_entry set restored_at = clock_timestamp(), updated_at = clock_timestamp()
      where order_id = $1 and consignment_key = $2 and restored_at is null and deleted_at is null`,
    [order_id, key],
  );
}

/**
 * Takes returned pieces off their orderer's year by an entry of its own, once per request, so that the ledger shows what
 * was counted and what came back.
 * @param fen what they counted
 */
export async function restorePart(
  database: Database,
  { order_id, key }: FullConsignment,
  requestId: string,
  fen: number,
): Promise<void> {
  if (fen === 0) return;
  await database.query(
    `insert into import_ledger_entry (id, person_hash, name_hash, year, order_id, consignment_key, amount)
     select $3, person_hash, name_hash, year, order_id, consignment_key || '#' || $4, -($5::int)
       from import_ledger_entry
      where order_id = $1 and consignment_key = $2 and restored_at is null and deleted_at is null
     on conflict (order_id, consignment_key) where deleted_at is null do nothing`,
    [order_id, key, generateEntityId(undefined, 'ledger'), requestId, fen],
  );
}
