import { holdings, KeptClient, lineOf } from '../support/kept';
import { promotion } from '../support/promotions';
import { Shopper } from '../support/shopper';
import { signInCustomer } from '../support/sign-in';
import { app } from './app';

const TEA = 'black-tea-250g-bonded-sh-wgq';
const SCARF = 'silk-ikat-scarf-direct-mail-uz-tas';
const OIL = 'chili-oil-100ml-direct-mail-rw-kgl';

/** A guest's cart, and the routes of what is kept beside it as the customer `email` calls them. */
async function guest(country: string, email: string) {
  const shopper = await Shopper.inCountry(app.api, country, 'en');
  const customer = await signInCustomer(app, email);
  return { shopper, customer, kept: new KeptClient(customer, shopper.cartId) };
}

async function customerOf(email: string): Promise<string> {
  const [row] = await app.sql<{ id: string }>(
    'SELECT id FROM customer WHERE email = $1 AND has_account AND deleted_at IS NULL',
    [email],
  );
  return row?.id ?? '';
}

describe('signing in with goods in the cart', () => {
  it('makes the guest’s cart the account’s where it has none, with what is kept beside it', async () => {
    const { shopper, kept } = await guest('CN', 'first@example.com');
    await shopper.add(TEA, 2);
    await shopper.add(OIL, 1);
    await kept.change('/later', { line_id: await lineOf(app, shopper.cartId, OIL) });
    expect((await kept.change('/join')).cart_id).toBe(shopper.cartId);
    expect((await kept.change('/join')).cart_id).toBe(shopper.cartId);
    expect(await holdings(app, shopper.cartId)).toEqual({ [TEA]: 2, [`later ${OIL}`]: 1 });
    const [owner] = await app.sql<{ customer_id: string }>(
      'SELECT customer_id FROM kept_line WHERE cart_id = $1',
      [shopper.cartId],
    );
    expect(owner?.customer_id).toBe(await customerOf('first@example.com'));
  });

  it('adds up within 99 and the stock, keeps the rest, and a second call doubles nothing', async () => {
    const { shopper, customer, kept } = await guest('CN', 'second@example.com');
    await shopper.add(TEA, 90);
    await shopper.add(SCARF, 1);
    await kept.change('/join');
    const other = await Shopper.inCountry(app.api, 'FR', 'en');
    await other.add(SCARF, 2);
    await other.add('evoo-500ml-domestic-hu-bud', 1);
    const later = await Shopper.inCountry(app.api, 'CN', 'en');
    await later.add(TEA, 20);
    const french = new KeptClient(customer, other.cartId);
    const chinese = new KeptClient(customer, later.cartId);

    expect((await french.change('/join')).cart_id).toBe(shopper.cartId);
    const joined = await chinese.change('/join');
    expect(joined.notice).toMatchObject({ kind: 'join', kept: [{ kind: 'later', quantity: 14 }] });
    const expected = {
      [TEA]: 96,
      [`later ${TEA}`]: 14,
      [SCARF]: 3,
      'set_aside evoo-500ml-domestic-hu-bud': 1,
    };
    expect(await holdings(app, shopper.cartId)).toEqual(expected);
    await Promise.all([french, chinese, chinese].map((client) => client.change('/join')));
    expect(await holdings(app, shopper.cartId)).toEqual(expected);
    expect(await holdings(app, later.cartId)).toEqual({});
    const quote = await shopper.quote();
    expect([quote.currency, quote.pieces]).toEqual(['CNY', 99]);
  });

  it('brings what earlier orders of the account kept for later', async () => {
    const { shopper, customer, kept } = await guest('CN', 'third@example.com');
    await shopper.add(OIL, 2);
    await kept.change('/join');
    await kept.change('/later', { line_id: await lineOf(app, shopper.cartId, OIL) });
    await app.sql('UPDATE cart SET completed_at = now() WHERE id = $1', [shopper.cartId]);
    const next = await Shopper.inCountry(app.api, 'CN', 'en');
    await new KeptClient(customer, next.cartId).change('/join');
    expect(await holdings(app, next.cartId)).toEqual({ [`later ${OIL}`]: 2 });
  });
});

describe('whose cart it is', () => {
  it('the cart of a customer can’t be taken by another, by our route or Medusa’s', async () => {
    const { shopper, kept } = await guest('CN', 'owner@example.com');
    await shopper.add(TEA, 1);
    await kept.change('/join');
    const thief = await signInCustomer(app, 'thief@example.com');
    expect((await kept.as(thief).post('/join')).status).toBe(404);
    expect((await thief.post(`/store/carts/${shopper.cartId}/customer`, {})).status).toBe(404);
    expect(await holdings(app, shopper.cartId)).toEqual({ [TEA]: 1 });
  });

  it('brings the guest’s discount codes along, and says of one that takes nothing off there', async () => {
    await promotion(app.container, { code: 'GUESTS', value: 10 });
    await promotion(app.container, { code: 'EUROS-ONLY', value: 1, currency: 'EUR' });
    const { shopper, customer, kept } = await guest('CN', 'codes@example.com');
    await shopper.add(TEA, 1);
    await kept.change('/join');
    const other = await Shopper.inCountry(app.api, 'FR', 'en');
    await other.add(SCARF, 1);
    for (const code of ['GUESTS', 'EUROS-ONLY'])
      expect((await app.api.post(`/store/carts/${other.cartId}/vouchers`, { code })).status).toBe(200);
    await new KeptClient(customer, other.cartId).change('/join');
    const { vouchers } = await shopper.quote();
    expect(vouchers.map(({ code, goods }) => [code, goods.amount > 0])).toEqual([
      ['GUESTS', true],
      ['EUROS-ONLY', false],
    ]);
  });

  it('who has not signed in joins nothing', async () => {
    const { shopper } = await guest('CN', 'nobody@example.com');
    expect((await new KeptClient(app.api, shopper.cartId).post('/join')).status).toBe(401);
  });
});

describe('erasing a customer', () => {
  it.each([
    ['marked as deleted', 'UPDATE customer SET deleted_at = now() WHERE id = $1'],
    ['removed', 'DELETE FROM customer WHERE id = $1'],
  ])('%s, takes along what was kept', async (how, sql) => {
    const email = `${how.length}@example.com`;
    const { shopper, kept } = await guest('CN', email);
    await shopper.add(OIL, 1);
    await kept.change('/join');
    await kept.change('/later', { line_id: await lineOf(app, shopper.cartId, OIL) });
    await kept.change('/ship-to', { country: 'FR' });
    await app.sql(sql, [await customerOf(email)]);
    expect(await holdings(app, shopper.cartId)).toEqual({});
    expect(await app.sql('SELECT 1 FROM cart_notice WHERE cart_id = $1', [shopper.cartId])).toEqual([]);
  });
});
