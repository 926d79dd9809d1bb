import { databaseOn, transactionOn, type PgConnection } from '../landed/container-database';
import { promiseToGiveBack } from './payment-use';

/** Medusa cancels a payment because its cart changed, or its session is replaced. */
const BY_MEDUSA = 'cancelled_by_medusa';

/**
 * Whether Medusa may cancel a payment: no order is being made with it, or stands and waits for its money. From then on
 * no order can be made with it either. What was captured or lost already is no promise any more.
 */
export async function mayCancel(connection: PgConnection, intentId: string): Promise<boolean> {
  return transactionOn(connection, async (database) => {
    const use = await promiseToGiveBack(database, { intent_id: intentId }, BY_MEDUSA);
    if (use === 'release') {
      // Medusa is at it; who looks after payments comes later, should it die over that.
      await database.query(
        `update payment_use set next_at = now() + interval '30 seconds'
          where id = $1 and reason = $2 and outcome is null`,
        [intentId, BY_MEDUSA],
      );
      return true;
    }
    const { rows } = await database.query<{ settled: boolean }>(
      'select outcome is not null as settled from payment_use where id = $1',
      [intentId],
    );
    return rows[0]?.settled === true;
  });
}

/** Takes that back: Stripe would not cancel it. */
export async function keepAfterAll(connection: PgConnection, intentId: string): Promise<void> {
  await databaseOn(connection).query(
    `delete from payment_use where id = $1 and "use" = 'release' and reason = $2 and outcome is null`,
    [intentId, BY_MEDUSA],
  );
}

/** Stripe has cancelled it: what became of the money is written down next. */
export async function noteCancelled(connection: PgConnection, intentId: string): Promise<void> {
  await databaseOn(connection).query(
    `update payment_use set next_at = now() where id = $1 and "use" = 'release' and outcome is null`,
    [intentId],
  );
}
