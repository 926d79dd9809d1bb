import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { cartRecord } from '../landed/cart-record';
import { containerDatabase } from '../landed/container-database';
import { landCart } from '../landed/land-cart';
import { ruleBook } from '../landed/rule-book';
import { writeConsignments } from './write';

const MISSING = `
  select o.id, oc.cart_id, to_json(o.created_at)#>>'{}' as placed_at
    from "order" o join order_cart oc on oc.order_id = o.id and oc.deleted_at is null
   where o.deleted_at is null and not o.is_draft_order and o.created_at < clock_timestamp() - $1 * interval '1 second'
     and not exists (select 1 from consignment c where c.order_id = o.id)
   order by o.created_at limit 200`;

/**
 * Gives orders their consignments that have none: those from before there were any, and those whose process died
 * between order and consignments. What they cost is reckoned by the rules of their day.
 * @param olderThan seconds; younger orders may just be being written
 * @returns how many orders were given theirs
 */
export async function writeMissingConsignments(
  container: MedusaContainer,
  olderThan: number,
): Promise<number> {
  const database = containerDatabase(container);
  const { rows } = await database.query<{ id: string; cart_id: string; placed_at: string }>(MISSING, [
    olderThan,
  ]);
  let written = 0;
  for (const { id, cart_id, placed_at } of rows) {
    try {
      const cart = await cartRecord(database, cart_id);
      if (!cart) continue;
      const rules = await ruleBook(database, cart.rules_version);
      const landing = landCart(cart, rules, new Date(placed_at).toISOString());
      await writeConsignments(container, id, { cart, landing });
      written += 1;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(`Order ${id} can't be given its consignments: ${reason}`);
    }
  }
  return written;
}
