import type { AdminReturnRequest, OrderReturnsResponse } from '@caravanserai/contracts/returns';
import type { Api } from '../support/api';
import { signInAdmin } from '../support/sign-in';
import { stripe } from '../support/stripe';
import { app } from './app';
import type { Placed, PlacedConsignment } from './placed';

/** An address of an order's page, as its buyer asks for it. */
export const at = ({ secret }: Placed, path: string, locale = 'en') =>
  `/store/order-pages/${secret}/${path}?locale=${locale}`;

export const returnsOf = async (order: Placed): Promise<OrderReturnsResponse> =>
  (await app.api.get<OrderReturnsResponse>(at(order, 'returns'))).body;

export function byRoute(order: Placed, route: string): PlacedConsignment {
  const found = order.consignments.find((one) => one.route === route);
  if (!found) throw new Error(`Nothing of the order goes by ${route}.`);
  return found;
}

/** The one row that a question has. */
async function row<Row extends object>(text: string, values: unknown[]): Promise<Row> {
  const [found] = await app.sql<Row>(text, values);
  if (!found) throw new Error(`No row: ${text}`);
  return found;
}

/** What Stripe has given back of an order. */
export async function refundsOf(order: Placed): Promise<{ amount: number; status: string | null }[]> {
  const payment = await row<{ intent: string }>(
    `select p.data->>'id' as intent from order_payment_collection o
       join payment p on p.payment_collection_id = o.payment_collection_id where o.order_id = $1`,
    [order.orderId],
  );
  const { data } = await stripe().refunds.list({ payment_intent: payment.intent });
  return data.map(({ amount, status }) => ({ amount, status }));
}

export const requestState = async (id: string) =>
  (await row<{ state: string }>('select state from return_request where id = $1', [id])).state;

/** Pieces that are held for a line of an order. */
export async function reserved(lineId: string): Promise<number> {
  const { sum } = await row<{ sum: string }>(
    'select coalesce(sum(quantity), 0) as sum from reservation_item where line_item_id = $1 and deleted_at is null',
    [lineId],
  );
  return Number(sum);
}

export const stockOf = (variantId: string) =>
  row<{ stocked: number; reserved: number }>(
    `select sum(l.stocked_quantity)::int as stocked, sum(l.reserved_quantity)::int as reserved from inventory_level l
       join product_variant_inventory_item i on i.inventory_item_id = l.inventory_item_id where i.variant_id = $1`,
    [variantId],
  );

/** What an order takes of its orderer's year, minor units. */
export async function yearOf(order: Placed): Promise<number> {
  const { sum } = await row<{ sum: string }>(
    'select coalesce(sum(amount), 0) as sum from import_ledger_entry where order_id = $1 and restored_at is null',
    [order.orderId],
  );
  return Number(sum);
}

let signedIn: Api | undefined;
beforeAll(async () => {
  signedIn = await signInAdmin(app);
});

/** Who is signed in to Medusa Admin. */
export function admin(): Api {
  if (!signedIn) throw new Error('The admin signs in before the tests.');
  return signedIn;
}

/** Decides on a request as an admin. */
export const decide = (id: string, body: object, locale = 'en') =>
  admin().post<{ return_request: AdminReturnRequest; message?: string }>(
    `/admin/return-requests/${id}/decision?locale=${locale}`,
    body,
  );
