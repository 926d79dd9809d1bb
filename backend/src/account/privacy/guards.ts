import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { Database } from '../../catalogue/database';
import { refuse } from '../../front-door/answer';
import { isRecord } from '../../front-door/json-walk';
import { fromStorefront } from '../../front-door/shopper';
import { containerDatabase } from '../../landed/container-database';
import { customerOf } from '../session';
import { ownerOfCart, ownerOfOrder, ownerOfPayment, type Owned } from './owner';
import { withoutPerson } from './without-person';

type Guard = (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => Promise<void>;
type Find = (database: Database, id: string) => Promise<Owned | undefined>;

/**
 * Medusa opens an order to whoever knows its id. Here it opens to its customer's session; a stranger sees goods,
 * figures and states, and no one's name, address or payment. Mounted on `/store/orders/:id` and what is below it.
 */
export const guardOrder: Guard = async (req, res, next) => {
  const owned = await ownerOfOrder(containerDatabase(req.scope), req.params.id ?? '');
  if (!owned || !isOwner(req, owned)) hidePerson(res);
  next();
};

/**
 * The id of a cart opens the cart while it is open. Once it is an order, only its customer and the browser that the
 * storefront gave it to go on; a stranger may read it and complete it again as stock clients do, without the person.
 * Mounted on `/store/carts/:id` and what is below it.
 */
export const guardCart: Guard = async (req, res, next) => {
  if (fromStorefront(req)) return next();
  const owned = await ownerOfCart(containerDatabase(req.scope), req.params.id ?? '');
  if (!owned || isOwner(req, owned)) return next();
  const below = req.path.replace(/\/$/, '');
  const reads = (req.method === 'GET' || req.method === 'HEAD') && below === '';
  const completes = req.method === 'POST' && below === '/complete';
  if (!reads && !completes) return gone(req, res);
  hidePerson(res);
  next();
};

/** Mounted on `/store/payment-collections/:id`: a payment of an order is its customer's business. */
export const guardPayment: Guard = (req, res, next) =>
  onlyOwner(ownerOfPayment, req.params.id, req, res, next);

/** For `POST /store/payment-collections`, which answers the payment that a cart has already. */
export const guardPaymentOfCart: Guard = (req, res, next) =>
  onlyOwner(ownerOfCart, named(req, 'cart_id'), req, res, next);

/** For `POST /store/returns`: Medusa lets anyone send back what anyone bought. */
export const guardReturn: Guard = (req, res, next) =>
  onlyOwner(ownerOfOrder, named(req, 'order_id'), req, res, next);

async function onlyOwner(
  find: Find,
  id: string | undefined,
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const owned = id === undefined ? undefined : await find(containerDatabase(req.scope), id);
  if (owned && !isOwner(req, owned)) return gone(req, res);
  next();
}

function isOwner(req: MedusaRequest, { customer_id }: Owned): boolean {
  return customer_id !== null && customer_id === customerOf(req);
}

function named(req: MedusaRequest, field: string): string | undefined {
  const body: unknown = req.body;
  const value = isRecord(body) ? body[field] : undefined;
  return typeof value === 'string' ? value : undefined;
}

const gone = (req: MedusaRequest, res: MedusaResponse): void =>
  refuse(req, res, { status: 404, type: 'not_found', message: 'not_found' });

/** Whatever the route answers leaves without the person. */
function hidePerson(res: MedusaResponse): void {
  const send = res.json.bind(res);
  res.json = (body) => send(withoutPerson(body));
  res.setHeader('Cache-Control', 'private, no-store');
}
