import { ledgerYear } from '@caravanserai/customs/china/ledger';
import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys, MedusaError, generateEntityId } from '@medusajs/framework/utils';
import { faultMessage, type CheckoutFault } from '../checkout/messages';
import { REFUSAL_FAULT } from '../checkout/refusal-fault';
import type { ReckonedCart } from '../landed/refresh-landed-cost';
import { isImported } from './requirement';

/**
 * Ties whom a cart names for customs to its order, and counts the order's retail imports to China against its
 * orderer's year, once per consignment. Numbers given for other destinations are forgotten.
 * The year is checked again under a lock of the person: two carts that each fit don't both go when together they don't.
 * @param now ISO date-time
 * @throws MedusaError not_allowed, in the cart's language; then nothing is counted
 */
export async function countOrder(
  container: MedusaContainer,
  orderId: string,
  { cart, landing }: ReckonedCart,
  now: string,
): Promise<void> {
  const refuse = (fault: CheckoutFault): never => {
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, faultMessage(fault, cart.locale));
  };
  const isAsked = landing.consignments.some(({ route, input }) => isImported(route, input));
  const imports = landing.consignments.flatMap(({ key, result }) => {
    // Another order of the same person may have been counted since the cart was checked.
    if (result.outcome === 'refused') return refuse(REFUSAL_FAULT[result.reason]);
    return result.limits ? [{ key, amount: result.limits.dutiableValue, yearly: result.limits.yearly }] : [];
  });
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await connection.transaction(async (transaction) => {
    const { rows } = (await transaction.raw(
      `with forgotten as (
         delete from buyer_identity where cart_id = ? and order_id is null and not (country = ? and ?::boolean))
       update buyer_identity set order_id = ?, updated_at = now()
        where cart_id = ? and country = ? and ?::boolean and deleted_at is null returning person_hash, name_hash`,
      [cart.id, landing.shipTo, isAsked, orderId, cart.id, landing.shipTo, isAsked],
    )) as { rows: { person_hash: string; name_hash: string }[] };
    const [person] = rows;
    if (!person || imports.length === 0) return;
    await transaction.raw('select pg_advisory_xact_lock(hashtext(?))', [person.person_hash]);
    const year = ledgerYear(now);
    for (const { key, amount, yearly } of imports) {
      const counted = (await transaction.raw(
        `insert into import_ledger_entry (id, person_hash, name_hash, year, order_id, consignment_key, amount)
         select ?, ?, ?, ?::int, ?, ?, ?::int
          where ?::int + (select coalesce(sum(amount), 0) from import_ledger_entry
                           where person_hash = ? and year = ?::int and restored_at is null and deleted_at is null
                             and (order_id, consignment_key) <> (?, ?)) <= ?::int
         on conflict (order_id, consignment_key) where deleted_at is null do update set amount = excluded.amount`,
        [
          ...[generateEntityId(undefined, 'ledger'), person.person_hash, person.name_hash, year],
          ...[orderId, key, amount],
          ...[amount, person.person_hash, year, orderId, key, yearly],
        ],
      )) as { rowCount: number };
      if (counted.rowCount === 0)
        throw new MedusaError(MedusaError.Types.NOT_ALLOWED, faultMessage('too_much_this_year', cart.locale));
    }
  });
}

/** Takes back what an order counted, and lets its cart keep its orderer: for an order that did not come about. */
export async function uncountOrder(container: MedusaContainer, orderId: string): Promise<void> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await connection.transaction(async (transaction) => {
    await transaction.raw('delete from import_ledger_entry where order_id = ?', [orderId]);
    await transaction.raw('update buyer_identity set order_id = null where order_id = ?', [orderId]);
  });
}
