import { succeed } from '../testing/processes/client.mjs';

/** @typedef {import('../testing/processes/client.mjs').Client} Client */
/** @typedef {{ id: string, key: string, state: string, lines: { line_id: string, quantity: number }[] }} Parcel */

/**
 * Whoever makes things happen.
 * @typedef {object} Hands
 * @property {Client} store
 * @property {Client} admin
 * @property {(merchantId: string) => Client | undefined} desk of a merchant that the demonstration can sign in to
 */

/**
 * Carries out a step for each parcel of an order.
 * @param {Hands} hands @param {import('./purchase.mjs').Purchase} order @param {import('./stories.mjs').Step} step
 */
export async function happen(hands, order, step) {
  for (const parcel of await parcelsOf(hands.admin, order.orderId)) await one(hands, order, parcel, step);
}

/** @param {Client} admin @param {string} orderId @returns {Promise<Parcel[]>} */
async function parcelsOf(admin, orderId) {
  /** @type {{ consignments: Parcel[] }} */
  const { consignments } = await succeed(admin.get(`/admin/orders/${orderId}/consignments?locale=en`));
  return consignments;
}

/** @param {Hands} hands @param {import('./purchase.mjs').Purchase} order @param {Parcel} parcel
 * @param {import('./stories.mjs').Step} step */
async function one({ store, admin, desk }, { secret, orderId }, { id, key, state, lines }, step) {
  const page = `/store/order-pages/${secret}/consignments/${id}`;
  const form = `demo-${id}`;
  const merchant = desk(key.split('/')[0] ?? '');
  switch (step) {
    case 'pack':
      return (
        merchant && succeed(merchant.post(`/merchant/consignments/${id}/pack?locale=en`, { expected: state }))
      );
    case 'hand_over':
      return succeed(
        merchant
          ? merchant.post(`/merchant/consignments/${id}/hand-over?locale=en`, { expected: state })
          : admin.post(`/admin/consignments/${id}/events?locale=en`, { event: step }),
      );
    case 'cancel':
    case 'stop':
      return succeed(store.post(`${page}/cancel?locale=en`, { revoke: step === 'stop' }));
    case 'damaged': {
      const [line] = lines;
      const pieces = [{ line_id: line?.line_id, quantity: 1 }];
      const words = 'Una bolsa llegó abierta.';
      return succeed(
        store.post(`${page}/return?locale=es`, { key: form, reason: 'damaged', words, lines: pieces }),
      );
    }
    case 'withdraw': {
      const pieces = lines.map(({ line_id, quantity }) => ({ line_id, quantity }));
      const person = { name: 'Camille Martin', email: 'camille@caravanserai.example' };
      return succeed(
        store.post(`${page}/withdrawal?locale=fr`, { key: form, ...person, lines: pieces, unopened: true }),
      );
    }
    case 'receive':
    case 'inspect':
      return decide(admin, orderId, step);
    default:
      return succeed(admin.post(`/admin/consignments/${id}/events?locale=en`, { event: step }));
  }
}

/** @param {Client} admin @param {string} orderId @param {'receive' | 'inspect'} decision */
async function decide(admin, orderId, decision) {
  /** @type {{ return_requests: { id: string, order_id: string }[] }} */
  const { return_requests: requests } = await succeed(
    admin.get('/admin/return-requests?locale=en&limit=100'),
  );
  for (const { id } of requests.filter(({ order_id }) => order_id === orderId))
    await succeed(admin.post(`/admin/return-requests/${id}/decision?locale=en`, { decision }));
}
