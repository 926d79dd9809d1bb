/**
 * What prices were asked, and when: the one table here that can't be made again from others. A row says that a price
 * of Medusa that is open to everyone held from one moment to another; a price list's rows also know when the list will
 * begin and end. In the EU a reduction shows the lowest price of the 30 days before it (Directive 98/6/EC, article 6a).
 */
export const PRICE_HISTORY = `
create table if not exists price_history (
  price_id text not null,
  valid_from timestamptz not null,
  valid_until timestamptz,
  price_set_id text not null,
  price_list_id text,
  currency_code text not null,
  amount numeric not null,
  primary key (price_id, valid_from)
);
create index if not exists price_history_of on price_history (price_set_id, currency_code, valid_from);

create or replace view open_price as
select p.id as price_id, p.price_set_id, p.price_list_id, p.currency_code,
       coalesce((p.raw_amount->>'value')::numeric, p.amount) as amount, p.created_at, l.starts_at, l.ends_at
  from price p
  left join price_list l on l.id = p.price_list_id
 where p.deleted_at is null and coalesce(p.rules_count, 0) = 0 and p.min_quantity is null and p.max_quantity is null
   and (p.price_list_id is null
        or (l.status = 'active' and l.deleted_at is null and coalesce(l.rules_count, 0) = 0
            and (l.ends_at is null or l.ends_at > now())));

create or replace function record_prices(ids text[]) returns void language plpgsql as $$
begin
  if coalesce(cardinality(ids), 0) = 0 then
    return;
  end if;
  delete from price_history where price_id = any(ids) and valid_from >= now();
  update price_history set valid_until = now()
   where price_id = any(ids) and (valid_until is null or valid_until > now());
  insert into price_history (price_id, valid_from, valid_until, price_set_id, price_list_id, currency_code, amount)
  select price_id, greatest(now(), starts_at), ends_at, price_set_id, price_list_id, currency_code, amount
    from open_price where price_id = any(ids);
end
$$;

create or replace function price_history_inserted() returns trigger language plpgsql as $$
begin
  perform record_prices((select array_agg(id) from new_rows));
  return null;
end
$$;
create or replace trigger price_history_insert after insert on price
  referencing new table as new_rows for each statement execute function price_history_inserted();

create or replace function price_history_updated() returns trigger language plpgsql as $$
begin
  perform record_prices((
    select array_agg(n.id) from new_rows n join old_rows o using (id)
     where (n.amount, n.raw_amount, n.deleted_at, n.currency_code, n.rules_count, n.min_quantity, n.max_quantity, n.price_list_id)
           is distinct from
           (o.amount, o.raw_amount, o.deleted_at, o.currency_code, o.rules_count, o.min_quantity, o.max_quantity, o.price_list_id)));
  return null;
end
$$;
create or replace trigger price_history_update after update on price
  referencing old table as old_rows new table as new_rows for each statement execute function price_history_updated();

create or replace function price_history_deleted() returns trigger language plpgsql as $$
begin
  perform record_prices((select array_agg(id) from old_rows));
  return null;
end
$$;
create or replace trigger price_history_delete after delete on price
  referencing old table as old_rows for each statement execute function price_history_deleted();

create or replace function price_history_list_updated() returns trigger language plpgsql as $$
begin
  perform record_prices((
    select array_agg(p.id) from new_rows n join old_rows o using (id) join price p on p.price_list_id = n.id
     where (n.status, n.starts_at, n.ends_at, n.deleted_at, n.rules_count)
           is distinct from (o.status, o.starts_at, o.ends_at, o.deleted_at, o.rules_count)));
  return null;
end
$$;
create or replace trigger price_history_list_update after update on price_list
  referencing old table as old_rows new table as new_rows for each statement execute function price_history_list_updated();

insert into price_history (price_id, valid_from, valid_until, price_set_id, price_list_id, currency_code, amount)
select price_id, greatest(created_at, starts_at), ends_at, price_set_id, price_list_id, currency_code, amount
  from open_price where not exists (select 1 from price_history h where h.price_id = open_price.price_id);
`;
