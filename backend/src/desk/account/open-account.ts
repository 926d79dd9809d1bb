import type { DeskAccountRequest } from '@caravanserai/contracts/desk';
import type { Locale } from '@caravanserai/locales/registry';
import type { Database } from '../../catalogue/database';
import { refusal } from '../refuse';
import { acceptInvitation } from '../team/accept-invitation';
import { sendConfirmationTo } from './confirmation';

/** The sign-in of an e-mail, whoever else it signs in; locked, so that two requests make one member. */
const IDENTITY = `
  select p.entity_id as email, i.app_metadata->>'member_id' as member_id,
         exists (select 1 from customer c join account_setting s on s.customer_id = c.id and s.deleted_at is null
                  where c.id = i.app_metadata->>'customer_id' and s.confirmed_email = p.entity_id) as confirmed
    from auth_identity i
    join provider_identity p on p.auth_identity_id = i.id and p.provider = 'emailpass' and p.deleted_at is null
   where i.id = $1 and i.deleted_at is null for update of i`;

const MEMBER = `
  insert into member (id, email, name, locale, confirmed_at)
  values ('mem_' || replace(gen_random_uuid()::text, '-', ''), $1, $2, $3, case when $4 then now() end)
  on conflict (email) where deleted_at is null do nothing returning id`;

/** As Medusa's own step does it, but in our transaction: an identity without its member would be locked out. */
const TIE = `
  update auth_identity set app_metadata = coalesce(app_metadata, '{}') || jsonb_build_object('member_id', $2::text),
         updated_at = now() where id = $1`;

interface Opening {
  /** Medusa's, from the token that registering or signing in gave. */
  readonly identityId: string;
  readonly request: DeskAccountRequest;
  readonly locale: Locale;
}

/**
 * Makes the member of an e-mail that can sign in. An address that the shop has confirmed, or to which the invitation
 * went, is confirmed; to another a letter goes. Runs in the caller's transaction.
 * @throws DeskRefusal sign_in, account_exists, invitation_gone, invitation_other
 */
export async function openAccount(
  database: Database,
  { identityId, request: { name, locale: letters, invitation }, locale }: Opening,
): Promise<{ memberId: string; confirmed: boolean }> {
  const { rows } = await database.query<{ email: string; member_id: string | null; confirmed: boolean }>(
    IDENTITY,
    [identityId],
  );
  const [identity] = rows;
  if (!identity) throw refusal('sign_in', locale);
  if (identity.member_id !== null) throw refusal('account_exists', locale);
  const { email, confirmed } = identity;
  const made = await database.query<{ id: string }>(MEMBER, [email, name, letters, confirmed]);
  const memberId = made.rows[0]?.id;
  if (memberId === undefined) throw refusal('account_exists', locale);
  await database.query(TIE, [identityId, memberId]);
  const member = { id: memberId, email, name };
  if (invitation !== undefined) await acceptInvitation(database, { token: invitation, member, locale });
  else if (!confirmed) await sendConfirmationTo(database, { id: memberId, email, locale: letters });
  return { memberId, confirmed: confirmed || invitation !== undefined };
}
