/**
 * What keeps stock from being sold twice, in a script that may run again; the promise is the database's, whatever
 * process or route reserves.
 *
 * `stock_hold`: pieces taken for a cart that is being completed, until Medusa has reserved them for its order.
 * A level's `reserved_quantity` is always the sum of its reservations: Medusa reads it, adds and writes it back, so of
 * two at once one would be lost. Raising it past the stock is an error, but for goods that may be ordered ahead.
 * A statement locks all the levels it touches in the order of their ids, as `takeStock` does: two orders of the same goods in
 * either order would otherwise lock one another out.
 */
export function placingSchema(): string {
  return `
create table if not exists stock_hold (
  cart_id text not null,
  inventory_item_id text not null,
  location_id text not null,
  quantity int not null check (quantity > 0),
  held_at timestamptz not null default clock_timestamp(),
  primary key (cart_id, inventory_item_id, location_id)
);
create index if not exists stock_hold_level on stock_hold (inventory_item_id, location_id);

create or replace function stock_reserved(item text, location text) returns numeric language sql volatile as $$
  select coalesce(sum(quantity), 0) from reservation_item
   where inventory_item_id = item and location_id = location and deleted_at is null
$$;

create or replace function stock_level_reserved() returns trigger language plpgsql as $$
begin
  new.reserved_quantity := stock_reserved(new.inventory_item_id, new.location_id);
  new.raw_reserved_quantity := jsonb_build_object('value', new.reserved_quantity::text, 'precision', 20);
  if new.reserved_quantity > old.reserved_quantity and new.reserved_quantity > new.stocked_quantity and not exists (
    select 1 from reservation_item
     where inventory_item_id = new.inventory_item_id and location_id = new.location_id
       and deleted_at is null and allow_backorder)
  then
    raise exception 'Not enough stock of % at %', new.inventory_item_id, new.location_id
      using errcode = 'check_violation', constraint = 'stock_not_oversold';
  end if;
  return new;
end $$;
create or replace trigger stock_level_reserved before update of reserved_quantity on inventory_level
  for each row execute function stock_level_reserved();

drop trigger if exists stock_reservation_changed on reservation_item;
drop function if exists stock_reservation_changed();

create or replace function stock_levels_follow(changed jsonb) returns void language plpgsql as $$
declare
  levels text[];
begin
  select array_agg(id) into levels from (
    select l.id from inventory_level l
     where l.deleted_at is null and (l.inventory_item_id, l.location_id) in (
       select r->>'inventory_item_id', r->>'location_id' from jsonb_array_elements(changed) r)
     order by l.id for update) locked;
  update inventory_level set reserved_quantity = reserved_quantity where id = any(levels);
end $$;

create or replace function stock_reservations_changed() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    perform stock_levels_follow((select jsonb_agg(r) from new_rows r));
  elsif tg_op = 'DELETE' then
    perform stock_levels_follow((select jsonb_agg(r) from old_rows r));
  else
    perform stock_levels_follow((select jsonb_agg(r) from (
      select inventory_item_id, location_id from old_rows
      union select inventory_item_id, location_id from new_rows) r));
  end if;
  return null;
end $$;
create or replace trigger stock_reservations_inserted after insert on reservation_item
  referencing new table as new_rows for each statement execute function stock_reservations_changed();
create or replace trigger stock_reservations_updated after update on reservation_item
  referencing old table as old_rows new table as new_rows for each statement execute function stock_reservations_changed();
create or replace trigger stock_reservations_deleted after delete on reservation_item
  referencing old table as old_rows for each statement execute function stock_reservations_changed();
`;
}
