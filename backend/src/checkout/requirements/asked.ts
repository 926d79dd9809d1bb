import type { NumberKind } from '@caravanserai/customs/identity/number-kind';
import type { RestrictionRow } from '@caravanserai/customs/restrictions';
import type { ConsentKind } from '@caravanserai/contracts/requirements';
import type { Database } from '../../catalogue/database';
import type { RequirementRow } from '../../identity/requirement';

/** A consent as it was given. */
export interface GivenConsent {
  kind: ConsentKind;
  text_version: string;
  /** ISO date-time. */
  at: string;
}

/** The person whose number is kept for a cart; name and number themselves stay sealed. */
export interface GivenIdentity {
  country: string;
  number_kind: NumberKind;
  number_masked: string;
  fictional: boolean;
  name_hash: string;
}

/** What the rules may ask of a cart going to a country, and what was given already. */
export interface Asked {
  requirements: RequirementRow[];
  restrictions: RestrictionRow[];
  identity: GivenIdentity | null;
  consents: GivenConsent[];
  /** Null while the cart has no billing address with a name. */
  billing_name: string | null;
}

const ASKED = `
select json_build_object(
  'requirements', (select coalesce(json_agg(r order by r.id), '[]') from (
     select id, dest, route, party, number_kind, phone, valid_from, valid_to, source, conf
       from recipient_requirement where dest = $2 and deleted_at is null) r),
  'restrictions', (select coalesce(json_agg(r order by r.id), '[]') from (
     select id, dest, scope, route, action, reason_key, valid_from, valid_to
       from restriction where deleted_at is null) r),
  'identity', (select json_build_object('country', country, 'number_kind', number_kind, 'fictional', fictional,
                 'number_masked', number_masked, 'name_hash', name_hash)
     from buyer_identity where cart_id = $1 and country = $2 and erased_at is null and deleted_at is null),
  'consents', (select coalesce(json_agg(json_build_object('kind', kind, 'text_version', text_version,
                 'at', to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by kind), '[]')
     from consent where cart_id = $1 and deleted_at is null),
  'billing_name', (select nullif(trim(concat_ws(' ', a.first_name, a.last_name)), '')
     from cart c join cart_address a on a.id = c.billing_address_id and a.deleted_at is null
    where c.id = $1)) as asked`;

/** @param country ISO alpha-2, upper case: the cart's destination */
export async function readAsked(database: Database, cartId: string, country: string): Promise<Asked> {
  const { rows } = await database.query<{ asked: Asked }>(ASKED, [cartId, country]);
  const [row] = rows;
  if (!row) throw new Error('The requirements gave no answer.');
  return row.asked;
}
