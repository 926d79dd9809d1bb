import { STRIPE_PROVIDER, UNPAID_PROVIDER } from './provider';

/**
 * How carts are paid, in a script that may run again.
 *
 * Medusa's stand-in for a payment provider calls every cart paid. It is taken from all regions, and the database keeps
 * it out: of regions, of what is offered in Medusa Admin, and of carts, whatever opens the session. What is due after
 * an order (an exchange) can still be noted as paid by hand, in Medusa Admin.
 *
 * `payment_method_rule`: dated rows of the ways to pay that a destination and currency are offered, in their order.
 */
export function paymentsSchema(): string {
  return `
insert into region_payment_provider (region_id, payment_provider_id, id)
select r.id, '${STRIPE_PROVIDER}', 'regpp_' || replace(gen_random_uuid()::text, '-', '') from region r
 where r.deleted_at is null
on conflict (region_id, payment_provider_id) do update set deleted_at = null;
delete from region_payment_provider where payment_provider_id = '${UNPAID_PROVIDER}';
update payment_provider set is_enabled = false where id = '${UNPAID_PROVIDER}';
update payment_session s set deleted_at = now()
  from cart_payment_collection cpc join cart c on c.id = cpc.cart_id and c.completed_at is null
 where cpc.payment_collection_id = s.payment_collection_id and s.provider_id = '${UNPAID_PROVIDER}'
   and s.deleted_at is null;

create or replace function unpaid_provider_left_out() returns trigger language plpgsql as $$
begin
  new.is_enabled := false;
  return new;
end $$;
create or replace trigger unpaid_provider_left_out before insert or update on payment_provider
  for each row when (new.id = '${UNPAID_PROVIDER}' and new.is_enabled) execute function unpaid_provider_left_out();

create or replace function unpaid_provider_refused() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'payment_session' then
    perform 1 from cart_payment_collection where payment_collection_id = new.payment_collection_id and deleted_at is null;
    if not found then return new; end if;
  end if;
  raise exception '${UNPAID_PROVIDER} takes no payment'
    using errcode = 'check_violation', constraint = 'no_unpaid_order';
end $$;
create or replace trigger unpaid_provider_refused
  before insert or update of payment_provider_id, deleted_at on region_payment_provider
  for each row when (new.payment_provider_id = '${UNPAID_PROVIDER}' and new.deleted_at is null)
  execute function unpaid_provider_refused();
create or replace trigger unpaid_provider_refused before insert or update of provider_id on payment_session
  for each row when (new.provider_id = '${UNPAID_PROVIDER}') execute function unpaid_provider_refused();

create table if not exists payment_method_rule (
  id text primary key,
  destination text not null,
  currency text not null,
  methods text[] not null check (cardinality(methods) > 0),
  valid_from date,
  valid_to date,
  source text not null,
  conf text not null
);
create index if not exists payment_method_rule_destination on payment_method_rule (destination, currency);
`;
}
