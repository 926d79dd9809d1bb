/**
 * What the database itself holds of placing, in a script that may run again: whatever process is late, whatever
 * step of Medusa's is done twice.
 *
 * - A cart has one live order, and only while it is being placed does it get one (`order_of_a_placement`).
 * - A cart whose order stands stays completed, though a late attempt undoes itself (`placed_cart_stays`).
 * - Pieces are reserved for lines that exist (`reservation_of_a_line`).
 *
 * `order_unlinked`: orders made for a cart that is being placed, until they are tied to it; who dies in between
 * leaves one, and it is swept away. Carts that became orders before all this count as placed.
 */
export function placementGuards(): string {
  return `
insert into placement (id, cart_id, state, order_id, placed_at, locale)
select 'plc_' || replace(gen_random_uuid()::text, '-', ''), oc.cart_id, 'placed', oc.order_id, oc.created_at, c.locale
  from order_cart oc left join cart c on c.id = oc.cart_id where oc.deleted_at is null
on conflict do nothing;

create unique index if not exists order_cart_one_live_order on order_cart (cart_id) where deleted_at is null;

create table if not exists order_unlinked (
  order_id text primary key,
  cart_id text not null,
  born_at timestamptz not null default clock_timestamp()
);

create or replace function order_of_a_placement_born() returns trigger language plpgsql as $$
begin
  insert into order_unlinked (order_id, cart_id)
  select new.id, p.cart_id from placement p join cart c on c.id = p.cart_id
   where p.state = 'placing' and p.order_id is null and c.email = new.email
     and c.currency_code = new.currency_code and c.region_id is not distinct from new.region_id
   limit 1
  on conflict do nothing;
  return null;
end $$;
create or replace trigger order_of_a_placement_born after insert on "order"
  for each row when (not new.is_draft_order) execute function order_of_a_placement_born();

create or replace function order_of_a_placement() returns trigger language plpgsql as $$
begin
  perform 1 from "order" where id = new.order_id and deleted_at is null;
  if not found then
    raise exception 'There is no order %', new.order_id using errcode = 'foreign_key_violation';
  end if;
  update placement set order_id = new.order_id, updated_at = now()
   where cart_id = new.cart_id and (order_id = new.order_id or (state = 'placing' and order_id is null));
  if not found then
    raise exception 'Cart % is not being placed', new.cart_id
      using errcode = 'check_violation', constraint = 'order_of_a_placement';
  end if;
  delete from order_unlinked where order_id = new.order_id;
  return new;
end $$;
create or replace trigger order_of_a_placement before insert or update of deleted_at on order_cart
  for each row when (new.deleted_at is null) execute function order_of_a_placement();

create or replace function placed_cart_stays() returns trigger language plpgsql as $$
begin
  if exists (select 1 from placement where cart_id = new.id and state = 'placed') then
    new.completed_at := old.completed_at;
  end if;
  return new;
end $$;
create or replace trigger placed_cart_stays before update of completed_at on cart
  for each row when (old.completed_at is not null and new.completed_at is null) execute function placed_cart_stays();

create or replace function reservation_of_a_line() returns trigger language plpgsql as $$
begin
  perform 1 from order_line_item where id = new.line_item_id for key share;
  if not found then
    raise exception 'There is no line %', new.line_item_id
      using errcode = 'foreign_key_violation', constraint = 'reservation_of_a_line';
  end if;
  return new;
end $$;
create or replace trigger reservation_of_a_line before insert on reservation_item
  for each row when (new.line_item_id like 'ordli\\_%') execute function reservation_of_a_line();
`;
}
