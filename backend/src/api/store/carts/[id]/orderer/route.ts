import { ordererBody } from '@caravanserai/contracts/requirements';
import { localDay } from '@caravanserai/customs/local-day';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { identityErasure } from '../../../../../identity/erase';
import { billOrderer } from '../../../../../identity/bill-orderer';
import { numberAsked } from '../../../../../identity/number-asked';
import { identitySettings } from '../../../../../identity/identity-settings';
import {
  forgetOrderer,
  keepOrderer,
  keptOrderer,
  knownByAnotherName,
} from '../../../../../identity/keep-orderer';
import { ordererMessage, type OrdererFault } from '../../../../../identity/messages';
import { checkOrderer } from '../../../../../identity/orderer';
import { containerDatabase } from '../../../../../landed/container-database';
import { reckonTaxesWorkflow } from '../../../../../landed/workflows/reckon-taxes';
import { readBody } from '../../../../read-body';

/** `GET /store/carts/:id/orderer`: whether a number is kept, of it first and last character, and when it is erased. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { cartId, country } = await numberAsked(req.scope, req.params.id ?? '');
  res.setHeader('Cache-Control', 'private, no-store');
  const database = containerDatabase(req.scope);
  const orderer = await keptOrderer(database, cartId, country);
  res.json({ orderer, erasure: orderer && (await identityErasure(database, cartId)) });
}

/**
 * `POST /store/carts/:id/orderer` `{name?, number, pays?}`: who answers for the cart's parcels at customs, where it asks. 400
 * for another shape, 422 with what is wrong in the cart's language.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { cartId, country, locale, asked } = await numberAsked(req.scope, req.params.id ?? '');
  const given = readBody(req, ordererBody);
  const refuse = (fault: OrdererFault): void => {
    const message = ordererMessage(fault, locale, asked?.kind);
    res.status(422).json({ type: 'invalid_data', code: fault, message });
  };
  if (!asked) return refuse('not_needed');
  const settings = identitySettings();
  const checked = checkOrderer(given, asked, localDay(new Date().toISOString(), country), settings);
  if (!checked.ok) return refuse(checked.problem);
  const database = containerDatabase(req.scope);
  if (asked.withName && (await knownByAnotherName(database, checked.orderer))) return refuse('other_name');
  await keepOrderer(database, cartId, checked.orderer, settings);
  const { name } = checked.orderer;
  if (given.pays && asked.withName) await billOrderer(req.scope, cartId, { name, country });
  // What the person has bought this year may decide what this cart costs, or whether it can go.
  await reckonTaxesWorkflow(req.scope).run({ input: { cart_id: cartId } });
  res.setHeader('Cache-Control', 'private, no-store');
  res.json({ orderer: await keptOrderer(database, cartId, country) });
}

/** `DELETE /store/carts/:id/orderer`: forgets whom an open cart names. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { cartId } = await numberAsked(req.scope, req.params.id ?? '');
  await forgetOrderer(containerDatabase(req.scope), cartId);
  await reckonTaxesWorkflow(req.scope).run({ input: { cart_id: cartId } });
  res.json({ orderer: null });
}
