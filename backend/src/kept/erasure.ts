/**
 * What was kept for a customer goes with the customer, in the same transaction, whoever deletes it and however:
 * Medusa's workflows mark the row, an erasure removes it.
 */
export const ERASURE = `
create or replace function kept_erase() returns trigger language plpgsql as $erase$
begin
  delete from cart_notice where cart_id in (select id from cart where customer_id = old.id);
  delete from kept_line
   where customer_id = old.id or cart_id in (select id from cart where customer_id = old.id);
  return null;
end $erase$;

drop trigger if exists kept_erase_deleted on customer;
create trigger kept_erase_deleted after delete on customer
  for each row execute function kept_erase();

drop trigger if exists kept_erase_marked on customer;
create trigger kept_erase_marked after update of deleted_at on customer
  for each row when (new.deleted_at is not null and old.deleted_at is null) execute function kept_erase();
`;
