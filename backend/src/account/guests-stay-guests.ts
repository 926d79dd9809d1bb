import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { generateEntityId } from '@medusajs/framework/utils';
import type { Database } from '../catalogue/database';
import { isRecord } from '../front-door/json-walk';
import { containerDatabase } from '../landed/container-database';
import { customerOf } from './session';

/** Whether an account has this address, and the guest who is known by it. */
const KNOWN_BY = `
  select exists (select 1 from customer where email = $1 and has_account and deleted_at is null) as account,
         (select id from customer where email = $1 and not has_account and deleted_at is null
           order by created_at, id limit 1) as guest`;

/**
 * Medusa gives a guest's cart to the account whose address the guest types; the account would then read a stranger's
 * name and street. Typing an address signs nobody in: the cart stays a guest's. For `POST /store/carts` and
 * `POST /store/carts/:id`.
 */
export async function guestsStayGuests(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const email = emailIn(req.body);
  if (email === undefined || customerOf(req)) return next();
  const database = containerDatabase(req.scope);
  const { rows } = await database.query<{ account: boolean; guest: string | null }>(KNOWN_BY, [email]);
  const [known] = rows;
  const guest = known?.guest ?? (await makeGuest(database, email));
  if (!known?.account) return next();
  const cartId = req.params.id;
  if (cartId === undefined) asGuest(req, guest);
  else
    await database.query('update cart set customer_id = $1 where id = $2 and customer_id is null', [
      guest,
      cartId,
    ]);
  next();
}

/** Medusa asks whether there is a guest and then makes one: of two carts saved at once it would refuse one. */
async function makeGuest(database: Database, email: string): Promise<string> {
  await database.query(
    `insert into customer (id, email, has_account) values ($1, $2, false) on conflict do nothing`,
    [generateEntityId(undefined, 'cus'), email],
  );
  const { rows } = await database.query<{ id: string }>(
    'select id from customer where email = $1 and not has_account and deleted_at is null order by created_at, id limit 1',
    [email],
  );
  return rows[0]?.id ?? '';
}

/** Medusa's route takes the customer of a new cart from here, and from nowhere else. */
function asGuest(req: MedusaRequest, actor_id: string): void {
  const auth_context = { actor_id, actor_type: 'guest', auth_identity_id: '', app_metadata: {} };
  Object.assign(req, { auth_context });
}

function emailIn(body: unknown): string | undefined {
  const email = isRecord(body) ? body.email : undefined;
  return typeof email === 'string' && email !== '' ? email.trim().toLowerCase() : undefined;
}
