import { orderSecret } from '../../src/checkout/order-secret';
import { orderSecretKey } from '../../src/checkout/order-secret-key';
import type { Api } from '../support/api';
import { Shopper } from '../support/shopper';
import { signInCustomer } from '../support/sign-in';
import { app } from './app';

const SCARF = 'silk-ikat-scarf-direct-mail-uz-tas';

/** Somebody whose every word can be found again in an answer. */
const PERSON = {
  email: 'zofia.private@example.com',
  address: {
    first_name: 'Zofia Nieznana',
    last_name: '',
    company: 'Cicha Sp',
    address_1: '7 Hidden Alley',
    address_2: 'Door 4417',
    city: 'Secretville',
    postal_code: '75917',
    country_code: 'fr',
    phone: '+33198765432',
    metadata: { note: 'engrave Zosienka' },
  },
  metadata: { note: 'engrave Zosienka' },
};

interface Placed {
  cart: string;
  order: string;
  collection: string;
  /** What must not be in any answer. */
  told: string[];
}

/** A stranger from outside: the key that every browser has, and nothing else. */
const outside = (): Api => app.stranger.with({ 'x-publishable-api-key': app.publishableKey });

async function buy(client: Api): Promise<Placed> {
  const shopper = await Shopper.inCountry(client, 'FR', 'en');
  await shopper.add(SCARF, 1);
  const path = `/store/carts/${shopper.cartId}`;
  const { address, ...rest } = PERSON;
  const given = { ...rest, shipping_address: address, billing_address: address };
  expect((await client.post(path, given)).status).toBe(200);
  await shopper.chooseDelivery();
  const answer = await shopper.complete();
  expect(answer.type).toBe('order');
  const [row] = await app.sql<{ order_id: string; collection: string; data: unknown }>(
    `select l.order_id, p.payment_collection_id as collection, s.data
       from order_cart l join cart_payment_collection p on p.cart_id = l.cart_id
       join payment_session s on s.payment_collection_id = p.payment_collection_id
      where l.cart_id = $1`,
    [shopper.cartId],
  );
  const intent = row!.data as { id: string; client_secret: string };
  const { first_name, company, address_1, address_2, city, postal_code, phone } = address;
  return {
    cart: shopper.cartId,
    order: row!.order_id,
    collection: row!.collection,
    told: [
      ...[PERSON.email, first_name, company, address_1, address_2, city, postal_code, phone, 'Zosienka'],
      ...[intent.id, intent.client_secret, orderSecret(row!.order_id, orderSecretKey()).split('.')[1]!],
    ],
  };
}

/** Fields a stranger might ask for; Medusa refuses a whole request for one it doesn't allow. */
const FIELDS = {
  GET: [
    '',
    'email',
    '*shipping_address',
    '*billing_address',
    '*customer',
    '+metadata',
    '+items.metadata',
    '*payment_collection.payment_sessions',
    '*payment_collections.payments',
    '*payment_collections.payment_sessions',
    '+shipping_methods.data',
    '*fulfillments',
  ],
  POST: ['*shipping_address', '*payment_collections', '*payment_collection'],
};

/** The address of a registered route for this order: the order's own ids, or those that look like its secret. */
function addresses(path: string, { cart, order, collection }: Placed): string[] {
  if (!path.includes(':')) return [path];
  const ids = path.includes('/carts/')
    ? [cart]
    : path.includes('/orders/')
      ? [order]
      : path.includes('/payment-collections/')
        ? [collection]
        : [order, `${order}.${'A'.repeat(32)}`];
  return ids.map((id) => path.replace(/:\w+/g, id));
}

const bodies = ({ cart, order, collection }: Placed): object[] => [
  {},
  { cart_id: cart, from: cart, order_id: order, id: collection, version: 'A'.repeat(22) },
  { cart_id: cart },
  { order_id: order, items: [{ id: order, quantity: 1 }] },
  { provider_id: 'pp_stripe_stripe' },
];

/** Routes that know no order: the catalogue's. They are asked once. */
const CATALOGUE =
  /^\/store\/(product|collections|regions|currencies|locales|listings|pavilions|merchants|destinations|categories|search|goods|facets|openapi|return-reasons|shipping)/;

/** Routes whose answers are Medusa's own, with the fields that the client asks for. */
const WITH_FIELDS = /^\/store\/(orders|carts\/:id(\/complete|\/customer)?$|payment-collections|returns)/;

interface Question {
  method: string;
  path: string;
  body?: object;
}

function questions(placed: Placed): Question[] {
  return storeRoutes().flatMap(({ method, path }) =>
    addresses(path, placed).flatMap((address): Question[] => {
      const given =
        method === 'GET' ? [undefined] : CATALOGUE.test(path) ? [{ cart_id: placed.cart }] : bodies(placed);
      const fields = WITH_FIELDS.test(path) ? FIELDS[method === 'GET' ? 'GET' : 'POST'] : [];
      return [
        ...given.map((body) => ({ method, path: address, body })),
        ...fields.map((field) => ({
          method,
          path: `${address}?fields=${encodeURIComponent(field)}`,
          body: method === 'GET' ? undefined : { cart_id: placed.cart },
        })),
        ...(method === 'GET'
          ? [{ method, path: `${address}?cart_id=${placed.cart}&order_id=${placed.order}` }]
          : []),
      ];
    }),
  );
}

/** Asks everything, a few at a time, and says which answers tell something of the person. */
async function leaks(client: Api, placed: Placed): Promise<string[]> {
  const found: string[] = [];
  const left = questions(placed);
  const ask = async (): Promise<void> => {
    for (let next = left.shift(); next; next = left.shift()) {
      const { method, path, body } = next;
      const { body: answer, status } = await client.request(method, path, { body, timeout: 30_000 });
      const text = JSON.stringify(answer) ?? '';
      const told = placed.told.filter((word) => text.includes(word));
      if (told.length > 0) found.push(`${method} ${path} (${status}) tells ${told.join(', ')}`);
    }
  };
  await Promise.all(Array.from({ length: 6 }, ask));
  return found;
}

const storeRoutes = () =>
  app.routes.filter(
    ({ method, path }) =>
      // A star stands for middleware before other routes.
      path.startsWith('/store') &&
      !path.includes('*') &&
      ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].includes(method),
  );

describe('what a stranger learns of an order', () => {
  let guests: Placed;
  let customers: Placed;
  let owner: Api;

  beforeAll(async () => {
    guests = await buy(app.api);
    owner = await signInCustomer(app, 'zofia.account@example.com');
    customers = await buy(owner);
  });

  it('asks every route that can be asked', () => {
    const known = storeRoutes().map(({ method, path }) => `${method} ${path}`);
    expect(known).toEqual(
      expect.arrayContaining([
        'GET /store/orders',
        'GET /store/orders/:id',
        'POST /store/orders/:id/transfer/request',
        'GET /store/carts/:id',
        'POST /store/carts/:id/complete',
        'GET /store/carts/:id/quote',
        'GET /store/carts/:id/order-page',
        'GET /store/order-pages/:secret',
        'POST /store/payment-collections',
        'POST /store/payment-collections/:id/payment-sessions',
        'POST /store/returns',
      ]),
    );
  });

  it('is what its customer may read', async () => {
    const { status, body } = await owner.get(`/store/orders/${customers.order}`);
    expect(status).toBe(200);
    for (const word of [PERSON.email, '7 Hidden Alley', 'Zofia Nieznana', '+33198765432'])
      expect(JSON.stringify(body)).toContain(word);
    expect(JSON.stringify((await owner.get('/store/orders')).body)).toContain(customers.order);
  });

  it('is goods and figures: a stock client still shows its order', async () => {
    const { status, body } = await outside().get<{ order: { items: object[]; total: number } }>(
      `/store/orders/${guests.order}`,
    );
    expect(status).toBe(200);
    expect(body.order.items).toHaveLength(1);
    expect(body.order.total).toBeGreaterThan(0);
    const again = await outside().post<{ type: string }>(`/store/carts/${guests.cart}/complete`, {});
    expect([again.status, again.body.type]).toEqual([200, 'order']);
  });

  it('is none of the person’s words, knowing every id, on any route', async () => {
    const other = outside().with({ authorization: await bearer('other@example.com') });
    expect(await leaks(outside(), guests)).toEqual([]);
    expect(await leaks(other, customers)).toEqual([]);
  }, 300_000);
});

/** Of a new customer. */
async function bearer(email: string): Promise<string> {
  await signInCustomer(app, email);
  const given = { email, password: 'seven red lanterns' };
  const { body } = await app.api.post<{ token: string }>('/auth/customer/emailpass', given);
  return `Bearer ${body.token}`;
}
