import { shanghaiDay } from '@caravanserai/customs/china/ledger';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { MedusaError } from '@medusajs/framework/utils';
import * as z from 'zod/mini';
import { identitySettings } from '../../../../../identity/identity-settings';
import {
  forgetOrderer,
  keepOrderer,
  keptOrderer,
  knownByAnotherName,
} from '../../../../../identity/keep-orderer';
import { ordererMessage } from '../../../../../identity/messages';
import { checkOrderer } from '../../../../../identity/orderer';
import { containerDatabase } from '../../../../../landed/container-database';
import { reckonTaxesWorkflow } from '../../../../../landed/workflows/reckon-taxes';

const orderer = z.strictObject({
  name: z.string().check(z.maxLength(200)),
  number: z.string().check(z.maxLength(60)),
});

/** `GET /store/carts/:id/orderer`: whether an orderer is kept; of the number only first and last character. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const cart = await openCart(req);
  res.setHeader('Cache-Control', 'private, no-store');
  res.json({ orderer: await keptOrderer(containerDatabase(req.scope), cart.id) });
}

/**
 * `POST /store/carts/:id/orderer` `{name, number}`: who answers for the cart's parcels at China's customs. 400 for
 * another shape, 422 with what is wrong in the cart's language.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const cart = await openCart(req);
  const given = z.safeParse(orderer, req.body);
  if (!given.success)
    throw new MedusaError(MedusaError.Types.INVALID_DATA, 'Send "name" and "number", both texts.');
  const settings = identitySettings();
  const checked = checkOrderer(given.data, shanghaiDay(new Date().toISOString()), settings);
  if (!checked.ok) {
    refuse(res, checked.problem, ordererMessage(checked.problem, cart.locale));
    return;
  }
  const database = containerDatabase(req.scope);
  if (await knownByAnotherName(database, checked.orderer)) {
    refuse(res, 'other_name', ordererMessage('other_name', cart.locale));
    return;
  }
  await keepOrderer(database, cart.id, checked.orderer, settings);
  // What the person has bought this year may decide what this cart costs, or whether it can go.
  await reckonTaxesWorkflow(req.scope).run({ input: { cart_id: cart.id } });
  res.setHeader('Cache-Control', 'private, no-store');
  res.json({ orderer: await keptOrderer(database, cart.id) });
}

/** `DELETE /store/carts/:id/orderer`: forgets the orderer of an open cart. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const cart = await openCart(req);
  await forgetOrderer(containerDatabase(req.scope), cart.id);
  await reckonTaxesWorkflow(req.scope).run({ input: { cart_id: cart.id } });
  res.json({ orderer: null });
}

function refuse(res: MedusaResponse, problem: string, message: string): void {
  res.status(422).json({ type: 'invalid_data', code: problem, message });
}

async function openCart(req: MedusaRequest): Promise<{ id: string; locale: string | null }> {
  const { rows } = await containerDatabase(req.scope).query<{ id: string; locale: string | null }>(
    'select id, locale from cart where id = $1 and completed_at is null and deleted_at is null',
    [req.params.id ?? ''],
  );
  if (!rows[0]) throw new MedusaError(MedusaError.Types.NOT_FOUND, 'There is no such open cart.');
  return rows[0];
}
