/**
 * A new password ends every session of a member that was opened before, whichever way it was set: the table of
 * passwords is Medusa's, so a trigger watches it. A script that may run again.
 */
export const DESK_SCHEMA = `
create or replace function desk_end_sessions() returns trigger language plpgsql as $end$
begin
  update member set sessions_from = date_trunc('second', now()), updated_at = now()
    from auth_identity i
   where i.id = new.auth_identity_id and member.id = i.app_metadata->>'member_id' and member.deleted_at is null;
  return null;
end $end$;

create or replace trigger desk_end_sessions after update of provider_metadata on provider_identity
  for each row when (old.provider_metadata->>'password' is distinct from new.provider_metadata->>'password')
  execute function desk_end_sessions();
`;
