import type { TestApp } from './app';
import { hurry } from './hurry';
import { stripe } from './stripe';

/** What is wrong with the shop's orders, stock and money as a whole; all empty when nothing is. */
export interface Faults {
  /** Carts with more than one live order, orders without a cart that stands, links to nothing. */
  orders: unknown[];
  /** Reservations that are not what was ordered, and pieces still held. */
  stock: unknown[];
  /** Orders whose books are not what they cost. */
  books: unknown[];
  /** Payments that are held, taken without an order, or not what their order costs. */
  money: unknown[];
  /** Attempts, events and payments that are under way. */
  open: unknown[];
}

const ORDERS = `
  select 'two orders of a cart' as fault, cart_id as id from order_cart where deleted_at is null
   group by cart_id having count(*) > 1
  union all
  select 'order without a cart', o.id from "order" o where o.deleted_at is null and not o.is_draft_order
     and not exists (select 1 from placement p where p.order_id = o.id and p.state = 'placed')
  union all
  select 'placed without a live order', p.cart_id from placement p where p.state = 'placed' and not exists
     (select 1 from "order" o join order_cart oc on oc.order_id = o.id and oc.cart_id = p.cart_id
       where o.id = p.order_id and o.deleted_at is null and oc.deleted_at is null)
  union all
  select 'open cart of an order', p.cart_id from placement p join cart c on c.id = p.cart_id
   where p.state = 'placed' and c.completed_at is null
  union all
  select 'completed cart without an order', c.id from cart c where c.completed_at is not null
     and not exists (select 1 from placement p where p.cart_id = c.id and p.state = 'placed')
  union all
  select 'order without consignments', p.order_id from placement p join "order" o on o.id = p.order_id
   where p.state = 'placed' and p.intent_id is not null and o.canceled_at is null
     and not exists (select 1 from consignment c where c.order_id = p.order_id and c.deleted_at is null)
  union all
  select 'consignment without an order', c.id from consignment c where c.deleted_at is null
     and not exists (select 1 from "order" o where o.id = c.order_id and o.deleted_at is null)
  union all
  select 'link to nothing', l.order_id from order_payment_collection l where l.deleted_at is null
     and not exists (select 1 from "order" o where o.id = l.order_id and o.deleted_at is null)`;

const STOCK = `
  select 'reserved is not ordered' as fault, coalesce(o.id, r.line_item_id) as id from
    (select line_item_id, sum(quantity) as reserved from reservation_item
      where deleted_at is null and line_item_id is not null group by 1) r
    full join (select oi.item_id, o.id, sum(oi.quantity) as ordered from "order" o
                 join order_item oi on oi.order_id = o.id and oi.version = o.version and oi.deleted_at is null
                 join order_line_item li on li.id = oi.item_id
                 join product_variant v on v.id = li.variant_id and v.manage_inventory
                where o.deleted_at is null and o.canceled_at is null group by 1, 2) o on o.item_id = r.line_item_id
   where r.reserved is distinct from o.ordered
  union all
  select 'level is not its reservations', l.id from inventory_level l
   where l.deleted_at is null and l.reserved_quantity <> stock_reserved(l.inventory_item_id, l.location_id)
  union all
  select 'oversold', l.id from inventory_level l where l.deleted_at is null and l.reserved_quantity > l.stocked_quantity
  union all
  select 'held', cart_id from stock_hold`;

const BOOKS = `
  select 'books' as fault, p.order_id as id, s.totals->>'current_order_total' as total, t.paid, k.captured, cons.sum
    from placement p join "order" o on o.id = p.order_id and o.canceled_at is null
    join order_summary s on s.order_id = p.order_id and s.version = o.version
    left join lateral (select sum(amount) as paid from order_transaction where order_id = p.order_id and deleted_at is null) t on true
    left join lateral (select sum(c.amount) as captured from capture c join payment y on y.id = c.payment_id and y.deleted_at is null
                        where y.payment_session_id = p.session_id and c.deleted_at is null) k on true
    left join lateral (select sum(subtotal) as sum from consignment where order_id = p.order_id and deleted_at is null) cons on true
   where p.state = 'placed' and p.intent_id is not null
     and (round((s.totals->>'current_order_total')::numeric, 2) is distinct from round(t.paid, 2)
          or round(t.paid, 2) is distinct from round(k.captured, 2) or cons.sum is distinct from p.amount)`;

const OPEN = `
  select 'attempt' as fault, cart_id as id, fault as why from placement where state = 'placing'
  union all select 'event', id, fault from payment_event where processed_at is null
  union all select 'payment', u.id, u.fault from payment_use u where u.outcome is null and (u."use" = 'release' or exists
    (select 1 from placement p where p.intent_id = u.id and p.state = 'placed'))
  union all select 'unlinked order', order_id, cart_id from order_unlinked`;

/** Looks at everything, in the database and at Stripe. */
export async function findFaults(app: TestApp): Promise<Faults> {
  const [orders, stock, books, open, placed] = await Promise.all([
    app.sql(ORDERS),
    app.sql(STOCK),
    app.sql(BOOKS),
    app.sql(OPEN),
    app.sql<{ intent_id: string; amount: string }>(
      `select intent_id, amount from placement p join "order" o on o.id = p.order_id and o.canceled_at is null
        where state = 'placed' and intent_id is not null`,
    ),
  ]);
  const due = new Map(placed.map(({ intent_id, amount }) => [intent_id, Number(amount)]));
  const money: unknown[] = [];
  for await (const intent of stripe().paymentIntents.list({ limit: 100, expand: ['data.latest_charge'] })) {
    const charge = intent.latest_charge as { amount_refunded?: number } | null;
    const kept = intent.status === 'succeeded' ? intent.amount_received - (charge?.amount_refunded ?? 0) : 0;
    const right = intent.status !== 'requires_capture' && kept === (due.get(intent.id) ?? 0);
    if (!right) money.push({ intent: intent.id, status: intent.status, kept, due: due.get(intent.id) ?? 0 });
  }
  return { orders, stock, books, money, open };
}

const NONE: Faults = { orders: [], stock: [], books: [], money: [], open: [] };

/** Waits until nothing is wrong, as it must be within `seconds`; then says what still is. */
export async function expectWhole(app: TestApp, seconds = 60): Promise<void> {
  const until = Date.now() + seconds * 1_000;
  let faults = await findFaults(app);
  while (JSON.stringify(faults) !== JSON.stringify(NONE) && Date.now() < until) {
    await hurry(app);
    await new Promise((resolve) => setTimeout(resolve, 100));
    faults = await findFaults(app);
  }
  expect(faults).toEqual(NONE);
}
