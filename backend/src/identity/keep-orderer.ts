import type { KeptIdentity } from '@caravanserai/contracts/requirements';
import { generateEntityId } from '@medusajs/framework/utils';
import type { Database } from '../catalogue/database';
import type { IdentitySettings } from './identity-settings';
import type { Orderer } from './orderer';
import { newestKey, seal } from './seal';

const KNOWN_BY_ANOTHER_NAME = `
  select exists (select 1 from import_ledger_entry
    where person_hash = $1 and name_hash <> $2 and restored_at is null and deleted_at is null) as other`;

/**
 * True when orders were placed with this number under another name: nobody learns what a number has bought by
 * typing it alone.
 */
export async function knownByAnotherName(database: Database, orderer: Orderer): Promise<boolean> {
  const { rows } = await database.query<{ other: boolean }>(KNOWN_BY_ANOTHER_NAME, [
    orderer.person_hash,
    orderer.name_hash,
  ]);
  return rows[0]?.other === true;
}

const KEEP = `
  insert into buyer_identity (id, cart_id, country, number_kind, person_hash, name_hash, name_sealed, number_sealed,
                              key_version, number_masked, fictional)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
  on conflict (cart_id, country) where deleted_at is null do update
     set id = excluded.id, number_kind = excluded.number_kind, person_hash = excluded.person_hash, name_hash = excluded.name_hash,
         name_sealed = excluded.name_sealed, number_sealed = excluded.number_sealed,
         key_version = excluded.key_version, number_masked = excluded.number_masked,
         fictional = excluded.fictional, updated_at = now()
   where buyer_identity.order_id is null`;

/** Seals the person of an open cart; one who was named before for that country is replaced. */
export async function keepOrderer(
  database: Database,
  cartId: string,
  orderer: Orderer,
  { keys }: Pick<IdentitySettings, 'keys'>,
): Promise<void> {
  const id = generateEntityId(undefined, 'buyer');
  await database.query(KEEP, [
    id,
    cartId,
    orderer.country,
    orderer.kind,
    orderer.person_hash,
    orderer.name_hash,
    seal(orderer.name, `${id} name`, keys),
    seal(orderer.number, `${id} number`, keys),
    newestKey(keys).version,
    orderer.masked,
    orderer.fictional,
  ]);
}

/** @param country ISO alpha-2, upper case: whose customs asks */
export async function keptOrderer(
  database: Database,
  cartId: string,
  country: string,
): Promise<KeptIdentity | null> {
  const { rows } = await database.query<KeptIdentity>(
    `select country, number_masked, fictional from buyer_identity
      where cart_id = $1 and country = $2 and erased_at is null and deleted_at is null`,
    [cartId, country],
  );
  return rows[0] ?? null;
}

/** Forgets the orderer of a cart that has not become an order. */
export async function forgetOrderer(database: Database, cartId: string): Promise<void> {
  await database.query('delete from buyer_identity where cart_id = $1 and order_id is null', [cartId]);
}
