/**
 * A new password ends every session that was opened before, whichever way it was set: the table of passwords is
 * Medusa's, so a trigger watches it. A script that may run again.
 */
export const ACCOUNT_SCHEMA = `
create or replace function account_end_sessions() returns trigger language plpgsql as $end$
begin
  insert into account_setting (id, customer_id, sessions_from)
  select 'acc_' || replace(gen_random_uuid()::text, '-', ''), i.app_metadata->>'customer_id', date_trunc('second', now())
    from auth_identity i
   where i.id = new.auth_identity_id and i.app_metadata->>'customer_id' is not null
  on conflict (customer_id) where deleted_at is null
  do update set sessions_from = excluded.sessions_from, updated_at = now();
  return null;
end $end$;

create or replace trigger account_end_sessions after update of provider_metadata on provider_identity
  for each row when (old.provider_metadata->>'password' is distinct from new.provider_metadata->>'password')
  execute function account_end_sessions();
`;
