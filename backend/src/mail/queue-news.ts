import type { Database } from '../catalogue/database';

/** Events that the reader hears of, when they bring a consignment to another state. Money back moves none. */
const NEWS = ['held', 'released', 'refused', 'handed_over', 'delivered', 'cancelled'] as const;

/**
 * One letter per event, with the event's id in its key: however often and from however many processes this runs, none
 * is queued twice. They go in the order in which things happened; orders whose reader's address nobody knows any more
 * have none.
 */
const FROM_EVENTS = `
  insert into mail (id, key, kind, "to", locale, order_id, consignment_id, due_at, data)
  select 'mail_' || replace(gen_random_uuid()::text, '-', ''), 'event:' || e.id,
         case when e.kind = 'refund' then 'refunded' else e.to_state end,
         o.email, coalesce(nullif(c.locale, ''), 'en'), e.order_id, e.consignment_id, e.created_at,
         case when e.kind = 'refund'
           then jsonb_build_object('amount', (e.data->>'amount')::bigint, 'currency', coalesce(e.data->>'currency', c.currency),
                'for', coalesce(e.data->>'for', case c.state when 'cancelled' then 'cancelled' when 'refused' then 'refused' else 'return' end))
           else jsonb_build_object('at', e.at, 'carrier', e.data->'carrier', 'tracking', e.data->'tracking') end
    from consignment_event e
    join consignment c on c.id = e.consignment_id and c.deleted_at is null
    join "order" o on o.id = e.order_id and o.deleted_at is null
   where e.created_at > clock_timestamp() - $1::interval and e.deleted_at is null and coalesce(o.email, '') <> ''
     and ((e.to_state = any ($2::text[]) and e.from_state is distinct from e.to_state)
          or (e.kind = 'refund' and e.data->>'amount' ~ '^[1-9][0-9]{0,15}$'))
     and not exists (select 1 from mail m where m.key = 'event:' || e.id)
   order by e.seq
  on conflict (key) do nothing`;

/**
 * Thanks for orders that stand. An order may still be taken down in the instant after it began to stand, so that
 * instant is waited for; carts that became orders before there was a payment for each have had their thanks.
 */
const THANKS = `
  insert into mail (id, key, kind, "to", locale, order_id, due_at, data)
  select 'mail_' || replace(gen_random_uuid()::text, '-', ''), 'order_placed:' || o.id, 'order_placed', o.email,
         coalesce(nullif(p.locale, ''), 'en'), o.id, p.placed_at, '{}'::jsonb
    from placement p
    join "order" o on o.id = p.order_id and o.deleted_at is null
   where p.state = 'placed' and p.session_id is not null and coalesce(o.email, '') <> ''
     and p.placed_at between clock_timestamp() - $1::interval and clock_timestamp() - interval '1 second'
     and not exists (select 1 from mail m where m.key = 'order_placed:' || o.id)
  on conflict (key) do nothing`;

/** Money that had left its payer and belonged to no order, when it has gone back: its payer may have seen no page. */
const RETURNED = `
  insert into mail (id, key, kind, "to", locale, data)
  select 'mail_' || replace(gen_random_uuid()::text, '-', ''), 'payment_returned:' || u.id, 'payment_returned', c.email,
         coalesce(nullif(c.locale, ''), 'en'),
         jsonb_build_object('major', s.amount::text, 'currency', upper(s.currency_code))
    from payment_use u
    join cart c on c.id = u.cart_id
    join payment_session s on s.id = u.session_id
   where u.use = 'release' and u.outcome = 'refunded' and u.settled_at > clock_timestamp() - $1::interval
     and coalesce(c.email, '') <> ''
     and not exists (select 1 from mail m where m.key = 'payment_returned:' || u.id)
  on conflict (key) do nothing`;

/**
 * Queues what has happened and its reader has not been told: orders that stand, news of their
 * consignments, money that went back without an order.
 * @param since how far to look back, as a PostgreSQL interval (`15 minutes`)
 */
export async function queueNews(database: Database, since: string): Promise<void> {
  await database.query(THANKS, [since]);
  await database.query(FROM_EVENTS, [since, [...NEWS]]);
  await database.query(RETURNED, [since]);
}
