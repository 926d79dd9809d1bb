import type {
  AccountOrdersResponse,
  AccountResponse,
  ErasureResponse,
} from '@caravanserai/contracts/account';
import { forgetDueOrders } from '../../src/account/erasure/forget-due-orders';
import { eraseIdentities } from '../../src/identity/erase';
import { containerDatabase } from '../../src/landed/container-database';
import type { Api } from '../support/api';
import { KeptClient } from '../support/kept';
import { Shopper } from '../support/shopper';
import { signInCustomer } from '../support/sign-in';
import { app } from './app';

const SCARF = 'silk-ikat-scarf-direct-mail-uz-tas';
const HANDBAG = 'leather-handbag-bonded-sh-wgq';
const PASSWORD = 'seven red lanterns';
const DAY = 24 * 60 * 60 * 1000;

async function buy(client: Api, country = 'FR', handle = SCARF) {
  const shopper = await Shopper.inCountry(client, country, 'en');
  await shopper.add(handle, 1);
  await shopper.giveAddress();
  await shopper.chooseDelivery();
  if (country === 'CN') {
    await shopper.giveOrderer();
    await shopper.giveConsents();
  }
  const { secret } = await shopper.place();
  return { shopper, secret, order: secret.split('.')[0]! };
}

const signIn = (email: string, password = PASSWORD) =>
  app.api.post<{ token?: string }>('/auth/customer/emailpass', { email, password });

/** The newest letter of a kind to a reader. */
async function letter(kind: string, to: string) {
  const end = Date.now() + 60_000;
  for (;;) {
    const [found] = await app.sql<{ locale: string; data: { url: string } }>(
      'select locale, data from mail where kind = $1 and "to" = $2 order by created_at desc limit 1',
      [kind, to],
    );
    if (found) return found;
    if (Date.now() > end) throw new Error(`No letter ${kind} to ${to}.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const tokenIn = ({ data }: { data: { url: string } }) => new URL(data.url).searchParams.get('token') ?? '';

describe('an account', () => {
  it('has a name, a language, and a confirmed address after the letter came', async () => {
    const email = 'named@example.com';
    const mona = await signInCustomer(app, email);
    const { body } = await mona.post<AccountResponse>('/store/account', {
      name: '  منى   العلي ',
      locale: 'ar',
    });
    expect(body).toMatchObject({ email, name: 'منى العلي', locale: 'ar', confirmed: false, cart_id: null });
    for (const wrong of [{ email: 'x@y.zz' }, { locale: 'de' }, { name: 'x'.repeat(101) }, { name: ['a'] }])
      expect((await mona.post('/store/account', wrong)).status).toBe(400);
    await mona.post('/store/account/confirmation?locale=fr', {});
    await mona.post('/store/account/confirmation?locale=fr', {});
    const letters = await app.sql('select 1 from mail where "to" = $1', [email]);
    expect(letters.length).toBeLessThanOrEqual(2);
    const sent = await letter('email_verification', email);
    expect([sent.locale, new URL(sent.data.url).pathname]).toEqual(['fr', '/fr/account/confirm']);
    const confirm = (token: string) => app.api.post('/store/email-confirmations', { token });
    expect((await confirm(`${tokenIn(sent)}x`)).status).toBe(400);
    expect((await confirm(tokenIn(sent))).status).toBe(200);
    expect((await mona.get<AccountResponse>('/store/account')).body.confirmed).toBe(true);
  });

  it('is nobody’s without a session', async () => {
    for (const path of ['', '/orders', '/export', '/erasure'])
      expect((await app.api.get(`/store/account${path}`)).status).toBe(401);
  });

  it('gets a new password by letter in the asked language, which ends the sessions before', async () => {
    const email = 'forgot@example.com';
    const before = await signInCustomer(app, email);
    expect((await before.get('/store/account')).status).toBe(200);
    // Sessions are told apart by seconds: that in which this one began must be over.
    await new Promise((resolve) => setTimeout(resolve, 1_010 - (Date.now() % 1_000)));
    const ask = (identifier: string) =>
      app.api.post('/auth/customer/emailpass/reset-password', { identifier, metadata: { locale: 'zh-CN' } });
    expect([(await ask(email)).status, (await ask('nobody@example.com')).status]).toEqual([201, 201]);
    const sent = await letter('password_reset', email);
    expect([sent.locale, new URL(sent.data.url).pathname]).toEqual(['zh-CN', '/zh-CN/account/reset']);
    expect(await app.sql(`select 1 from mail where "to" = 'nobody@example.com'`)).toEqual([]);
    const set = (password: string) =>
      app.api
        .with({ authorization: `Bearer ${tokenIn(sent)}` })
        .post('/auth/customer/emailpass/update', { password });
    expect((await set('short')).status).toBe(400);
    expect((await set('eight green lanterns')).status).toBe(200);
    expect((await set('nine green lanterns')).status).toBe(401);
    expect((await signIn(email)).status).toBe(401);
    expect((await before.get('/store/account')).status).toBe(401);
    expect((await before.get('/store/customers/me')).status).toBe(401);
    expect((await before.post('/auth/token/refresh', {})).status).toBe(401);
    const { body } = await signIn(email, 'eight green lanterns');
    const after = app.api.with({ authorization: `Bearer ${body.token}` });
    expect((await after.get('/store/account')).status).toBe(200);
    await after.delete('/store/account/sessions');
    expect((await after.get('/store/account')).status).toBe(401);
  });
});

describe('the orders of an account', () => {
  it('are those it placed, and a guest’s only with the order’s secret', async () => {
    const email = 'guest@example.com'; // as the shopper types it
    const first = await buy(app.api);
    const account = await signInCustomer(app, email);
    const later = await buy(app.api);
    const list = async () =>
      (await account.get<AccountOrdersResponse>('/store/account/orders')).body.orders.map(
        ({ secret }) => secret,
      );
    expect(await list()).toEqual([]);
    expect((await account.get<{ orders: [] }>('/store/orders')).body.orders).toEqual([]);

    const own = await buy(account);
    expect(await list()).toEqual([own.secret]);
    const { body } = await account.get<AccountOrdersResponse>('/store/account/orders');
    expect(body.orders[0]).toMatchObject({ ship_to: 'FR', locale: 'en', parcels: ['paid'] });
    expect(body.orders[0]!.total.amount).toBe((await own.shopper.orderPage(own.secret)).total.amount);
    expect(body.orders[0]!.goods).toHaveLength(1);

    const claim = (client: Api, secret: string) => client.post('/store/account/orders', { secret });
    expect((await claim(account, later.secret)).status).toBe(200);
    expect((await claim(account, `${first.order}.${'A'.repeat(32)}`)).status).toBe(404);
    expect(await list()).toEqual([own.secret, later.secret]);
    const thief = await signInCustomer(app, 'thief@example.com');
    expect((await claim(thief, own.secret)).status).toBe(404);
    expect(await list()).toEqual([own.secret, later.secret]);
  });

  it('takes one new address for two carts at once, and remembers none that is refused', async () => {
    const carts = await Promise.all([1, 2, 3].map(() => Shopper.inCountry(app.api, 'FR', 'en')));
    const save = (email: string) =>
      Promise.all(carts.map(({ cartId }) => app.api.post(`/store/carts/${cartId}`, { email })));
    expect((await save('twice@example.com')).map(({ status }) => status)).toEqual([200, 200, 200]);
    expect((await save('no address')).map(({ status }) => status)).toEqual([400, 400, 400]);
    const guests = await app.sql('select email from customer where email = any($1)', [
      ['twice@example.com', 'no address'],
    ]);
    expect(guests).toEqual([{ email: 'twice@example.com' }]);
  });

  it('lets nobody into an account by typing its address into a cart', async () => {
    const email = 'typed@example.com';
    const account = await signInCustomer(app, email);
    const shopper = await Shopper.inCountry(app.api, 'FR', 'en');
    await app.api.post(`/store/carts/${shopper.cartId}`, { email: 'Typed@Example.com' });
    const { body } = await app.api.post<{ cart: { id: string; email: string } }>('/store/carts', { email });
    expect(body.cart.email).toBe(email);
    const owners = await app.sql<{ has_account: boolean }>(
      'select u.has_account from cart c join customer u on u.id = c.customer_id where c.id = any($1)',
      [[shopper.cartId, body.cart.id]],
    );
    expect(owners.map(({ has_account }) => has_account)).toEqual([false, false]);
    const mine = await Shopper.inCountry(account, 'FR', 'en');
    expect((await account.get<AccountResponse>('/store/account')).body.cart_id).toBe(mine.cartId);
  });
});

describe('leaving', () => {
  it('exports everything, erases at once what nothing needs, and the rest when its day comes', async () => {
    const email = 'leaver@example.com';
    const account = await signInCustomer(app, email);
    await account.post('/store/customers/me/addresses', {
      first_name: 'Lena Leaver',
      address_1: '9 Exit Road',
      country_code: 'fr',
    });
    const { order } = await buy(account, 'CN', HANDBAG);
    const open = await Shopper.inCountry(account, 'CN', 'en');
    await open.add(HANDBAG, 1);
    await open.giveAddress();
    await open.giveOrderer();
    await new KeptClient(account, open.cartId).change('/join');

    const exported = (await account.get<Record<string, object[]>>('/store/account/export')).body;
    const text = JSON.stringify(exported);
    for (const word of [email, 'Lena Leaver', '9 Exit Road', '王小明', '世纪大道100号', order])
      expect(text).toContain(word);
    expect(exported.customs_identities).toHaveLength(2);
    expect(exported.consents!.length).toBeGreaterThan(0);
    expect(text).not.toContain('sealed');

    const stays = (await account.get<ErasureResponse>('/store/account/erasure')).body;
    expect(stays).toMatchObject({ orders: [{ contact_until: null }], contact_days: 45 });
    expect(stays.records_until).toBe(
      `${new Date().getUTCFullYear() + 3}${new Date().toISOString().slice(4, 10)}`,
    );
    const erase = (password: string) => account.post('/store/account/erasure?locale=es', { password });
    expect((await erase('wrong lantern')).status).toBe(400);
    expect((await erase(PASSWORD)).status).toBe(200);

    expect((await account.get('/store/account')).status).toBe(401);
    expect((await account.get('/store/orders')).status).toBe(401);
    expect((await signIn(email)).status).toBe(401);
    expect(await letter('account_erased', email)).toMatchObject({ locale: 'es' });
    expect(await tablesWith(['Lena Leaver', '9 Exit Road'])).toEqual([]);
    // The address of the order and the letters on their way are still needed.
    expect(await tablesWith(['世纪大道100号'])).toEqual(expect.arrayContaining(['order_address']));

    await app.sql(
      `update consignment set state = 'delivered', state_since = now(), due_at = null where order_id = $1`,
      [order],
    );
    await app.sql(`update mail set sent_at = now(), due_at = null where "to" = $1`, [email]);
    const inDays = (days: number) => new Date(Date.now() + days * DAY);
    expect(await forgetDueOrders(app.container, inDays(44))).toBe(0);
    expect(await forgetDueOrders(app.container, inDays(47))).toBe(1);
    expect(await forgetDueOrders(app.container, inDays(47))).toBe(0);
    await app.sql(`update mail set "to" = '', data = '{}' where kind = 'account_erased'`);
    expect(await tablesWith([email, '世纪大道100号'])).toEqual([]);
    const [kept] = await app.sql<{ subtotal: string }>(
      'select subtotal from consignment where order_id = $1',
      [order],
    );
    expect(Number(kept!.subtotal)).toBeGreaterThan(0);
    const again = await signInCustomer(app, email);
    expect((await again.get<AccountOrdersResponse>('/store/account/orders')).body.orders).toEqual([]);
  });
});

describe('a guest’s order', () => {
  it('loses who bought it when its day comes, unless its buyer took it into an account', async () => {
    const email = 'passing.by@example.com';
    const shopper = await Shopper.inCountry(app.api, 'US', 'en');
    await shopper.add(SCARF, 1);
    await shopper.giveAddress();
    await app.api.post(`/store/carts/${shopper.cartId}`, { email });
    await shopper.chooseDelivery();
    const { secret } = await shopper.place();
    const order = secret.split('.')[0]!;
    const before = await shopper.orderPage(secret);
    expect(before).toMatchObject({ email, address: { full_name: 'Ada Miller', country: 'US' } });
    const forget = (days: number) => forgetDueOrders(app.container, new Date(Date.now() + days * DAY));
    expect(await forget(400)).toBe(0);
    await app.sql(
      `update consignment set state = 'delivered', state_since = now(), due_at = null where order_id = $1`,
      [order],
    );
    expect(await forget(44)).toBe(0);
    const account = await signInCustomer(app, 'keeper@example.com');
    const [guest] = await app.sql<{ id: string }>('select customer_id as id from "order" where id = $1', [
      order,
    ]);
    expect((await account.post('/store/account/orders', { secret })).status).toBe(200);
    expect(await forget(47)).toBe(0);
    await app.sql('update "order" set customer_id = $2 where id = $1', [order, guest!.id]);

    expect([await forget(47), await forget(47)]).toEqual([1, 0]);
    expect(await tablesWith([email, 'Ada Miller', '1 Main Street'])).toEqual([]);
    expect(
      await app.sql(
        'select count(*)::int as times, count(erased_at)::int as done from order_erasure where order_id = $1',
        [order],
      ),
    ).toEqual([{ times: 1, done: 1 }]);
    const after = await shopper.orderPage(secret);
    expect(after).toMatchObject({ email: '', address: { full_name: '', address_1: '', country: 'US' } });
    expect([after.total, after.consignments]).toEqual([before.total, expect.any(Array)]);
    expect(after.consignments.map(({ lines }) => lines)).toEqual(
      before.consignments.map(({ lines }) => lines),
    );
  });
});

describe('identities', () => {
  it('say when they go, and go then: with the cart nobody ordered, and after the last return', async () => {
    const open = await Shopper.inCountry(app.api, 'CN', 'en');
    await open.add(HANDBAG, 1);
    await open.giveAddress();
    await open.giveOrderer();
    const { body } = await app.api.get<{ erasure: object }>(`/store/carts/${open.cartId}/orderer`);
    const inDays = (days: number) => new Date(Date.now() + days * DAY).toISOString();
    expect(body.erasure).toEqual({ without_order: inDays(30).slice(0, 10), days_after_arrival: 45 });
    const { order } = await buy(app.api, 'CN', HANDBAG);
    const left = async () =>
      (
        await app.sql<{ kept: boolean }>(
          `select number_sealed <> '' and number_masked <> '' as kept from buyer_identity
            where cart_id = $1 or order_id = $2 order by order_id nulls first`,
          [open.cartId, order],
        )
      ).map(({ kept }) => kept);
    const erase = (days: number) => eraseIdentities(containerDatabase(app.container), inDays(days));
    await erase(29);
    expect(await left()).toEqual([true, true]);
    await erase(31);
    expect(await left()).toEqual([true]);
    await app.sql(`update consignment set state = 'delivered', state_since = now() where order_id = $1`, [
      order,
    ]);
    await erase(44);
    expect(await left()).toEqual([true]);
    await erase(46);
    expect(await left()).toEqual([false]);
  });
});

/** Tables in which any of these words stands, in whatever column. */
async function tablesWith(words: readonly string[]): Promise<string[]> {
  const tables = await app.sql<{ name: string }>(
    `select table_name as name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not like 'catalogue%'`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await app.sql(`select 1 from "${name}" t where t::text ilike any($1) limit 1`, [
      words.map((word) => `%${word}%`),
    ]);
    if (rows.length > 0) found.push(name);
  }
  return found;
}
