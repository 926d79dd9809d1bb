import type { Database } from '../../catalogue/database';

/** Whose order it is; null for a guest's, which opens by its secret only. */
export interface Owned {
  readonly customer_id: string | null;
}

const ACCOUNT = `
  select (select c.id from customer c where c.id = o.customer_id and c.has_account and c.deleted_at is null) as customer_id`;

const one = async (database: Database, sql: string, id: string): Promise<Owned | undefined> =>
  (await database.query<{ customer_id: string | null }>(sql, [id])).rows[0];

export const ownerOfOrder = (database: Database, orderId: string): Promise<Owned | undefined> =>
  one(database, `${ACCOUNT} from "order" o where o.id = $1`, orderId);

/** Undefined while the cart has not become an order. */
export const ownerOfCart = (database: Database, cartId: string): Promise<Owned | undefined> =>
  one(
    database,
    `${ACCOUNT} from cart c
       left join order_cart l on l.cart_id = c.id and l.deleted_at is null
       left join "order" o on o.id = l.order_id
      where c.id = $1 and (l.order_id is not null or c.completed_at is not null)`,
    cartId,
  );

/** Undefined for the payment of a cart that is still open. */
export const ownerOfPayment = (database: Database, collectionId: string): Promise<Owned | undefined> =>
  one(
    database,
    `${ACCOUNT} from "order" o where o.id in (
       select order_id from order_payment_collection where payment_collection_id = $1 and deleted_at is null
       union all
       select l.order_id from cart_payment_collection p join order_cart l on l.cart_id = p.cart_id
        where p.payment_collection_id = $1 and p.deleted_at is null and l.deleted_at is null)`,
    collectionId,
  );
