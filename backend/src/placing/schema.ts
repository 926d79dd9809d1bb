/**
 * What keeps stock from being sold twice, in a script that may run again; the promise is the database's, whatever
 * process or route reserves.
 *
 * `stock_hold`: pieces taken for a cart that is being completed, until Medusa has reserved them for its order.
 * A level's `reserved_quantity` is always the sum of its reservations: Medusa reads it, adds and writes it back, so of
 * two at once one would be lost. Raising it past the stock is an error, but for goods that may be ordered ahead.
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

create or replace function stock_reservation_changed() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    update inventory_level set reserved_quantity = reserved_quantity
     where inventory_item_id = old.inventory_item_id and location_id = old.location_id and deleted_at is null;
  end if;
  if tg_op <> 'DELETE' then
    update inventory_level set reserved_quantity = reserved_quantity
     where inventory_item_id = new.inventory_item_id and location_id = new.location_id and deleted_at is null;
  end if;
  return null;
end $$;
create or replace trigger stock_reservation_changed after insert or delete or update of quantity, deleted_at,
    location_id, inventory_item_id on reservation_item
  for each row execute function stock_reservation_changed();
`;
}
