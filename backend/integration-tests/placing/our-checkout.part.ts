import { control, confirm, payWith, sendWebhooksTo, stripe } from '../support/stripe';
import { expectWhole } from '../support/whole';
import { Buyer, COFFEE, eventually, intentOf } from './buyer';
import { leave, level } from './stock';
import { app } from './app';

const BONDED = 'leather-handbag-bonded-sh-wgq';
const raisePrice = () =>
  app.sql(
    `update price set amount = amount + 1, raw_amount = jsonb_set(raw_amount, '{value}', to_jsonb((amount + 1)::text))
      where price_set_id in (select pvps.price_set_id from product_variant_price_set pvps join product_variant v on v.id = pvps.variant_id
                               join product p on p.id = v.product_id where p.handle = $1)`,
    [COFFEE],
  );
const status = async (intent: string) => (await stripe().paymentIntents.retrieve(intent)).status;

describe('our checkout', () => {
  it('pays by card: held, placed, then taken; asked again it is the same order', async () => {
    const buyer = await Buyer.with(app);
    const terms = await buyer.terms();
    expect(terms).toMatchObject({ status: 200, body: { currency: 'EUR', methods: ['card'], state: 'open' } });
    const opened = await buyer.pay();
    expect(opened).toMatchObject({ status: 200, body: { state: 'open', given_back: null } });
    expect(opened.body.amount).toBe(terms.body.amount);
    expect(opened.body.amount).toBe((await buyer.shopper.quote()).total.amount);
    const intent = intentOf(opened.body);
    await confirm(intent);
    expect(await status(intent)).toBe('requires_capture');
    expect((await buyer.terms()).body.state).toBe('paid');
    const placed = await buyer.place();
    expect(placed).toMatchObject({ status: 200, body: { state: 'placed', order_id: expect.any(String) } });
    expect(await buyer.place()).toMatchObject({ status: 200, body: placed.body });
    expect((await buyer.terms()).body.state).toBe('placed');
    await eventually(async () => ((await status(intent)) === 'succeeded' ? true : undefined));
    await expectWhole(app);
  });

  it('two tabs: one payment, one order, one charge', async () => {
    const buyer = await Buyer.with(app);
    const version = await buyer.version();
    const opened = await Promise.all([buyer.pay(version), buyer.pay(version)]);
    const [first, second] = opened.map(({ body }) => intentOf(body));
    expect(second).toBe(first);
    await confirm(first!);
    // A reload or a third tab asks for no money any more.
    expect((await buyer.pay(version)).body).toMatchObject({
      state: 'paid',
      client_secret: opened[0]!.body.client_secret,
    });
    const placed = await Promise.all([buyer.place(version), buyer.place(version), buyer.place(version)]);
    expect(placed.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(new Set(placed.map(({ body }) => body.order_id)).size).toBe(1);
    expect(await buyer.orders()).toHaveLength(1);
    await expectWhole(app);
  });

  it('nobody paid: 402 with Stripe’s code, and the same payment is tried again', async () => {
    const buyer = await Buyer.with(app);
    const intent = intentOf((await buyer.pay()).body);
    expect(await buyer.place()).toMatchObject({
      status: 402,
      body: { type: 'payment_failed', code: 'not_paid' },
    });
    await confirm(intent, { method: 'pm_card_visa_chargeDeclinedInsufficientFunds' }).catch(() => undefined);
    expect(await buyer.place()).toMatchObject({
      status: 402,
      body: { type: 'payment_failed', code: 'insufficient_funds' },
    });
    await confirm(intent, { method: 'pm_card_threeDSecure2Required' });
    expect(await buyer.place()).toMatchObject({ status: 402, body: { code: 'requires_action' } });
    await control(`intents/${intent}/decide`, { decision: 'fail' });
    expect(await buyer.orders()).toEqual([]);
    const again = await buyer.pay();
    expect(intentOf(again.body)).toBe(intent);
    await confirm(intent);
    expect((await buyer.place()).status).toBe(200);
    await expectWhole(app);
  });

  it('something is missing and nobody paid: named, and nothing is given up', async () => {
    const buyer = await Buyer.with(app);
    const intent = intentOf((await buyer.pay()).body);
    await app.sql('update cart set email = null where id = $1', [buyer.cartId]);
    expect(await buyer.place()).toMatchObject({
      status: 400,
      body: { type: 'invalid_data', missing: ['email'] },
    });
    expect(await status(intent)).toBe('requires_payment_method');
    await app.sql(`update cart set email = 'guest@example.com' where id = $1`, [buyer.cartId]);
    await confirm(intent);
    expect((await buyer.place()).status).toBe(200);
    await expectWhole(app);
  });

  it('another total opens another payment, and what was paid of the old one goes back and is told', async () => {
    const buyer = await Buyer.with(app);
    const first = await buyer.paid();
    await app.sql('update cart_line_item set quantity = 2 where cart_id = $1', [buyer.cartId]);
    const second = await buyer.pay();
    expect(second.status).toBe(200);
    expect(intentOf(second.body)).not.toBe(first);
    expect(await status(first)).toBe('canceled');
    await confirm(intentOf(second.body));
    expect((await buyer.place()).status).toBe(200);
    await expectWhole(app);
  });

  it('a wallet pays at once; the order is placed and its books are right', async () => {
    const buyer = await Buyer.with(app, { country: 'CN', locale: 'zh-CN' });
    expect((await buyer.terms()).body.methods).toEqual(['alipay', 'wechat_pay', 'card']);
    const intent = await buyer.paid({ method: 'alipay' });
    expect(await status(intent)).toBe('succeeded');
    expect((await buyer.place()).status).toBe(200);
    await expectWhole(app);
  });
});

describe('what was paid and cannot become an order goes back', () => {
  it.each([
    ['pm_card_visa', 'FR', 'released', 'canceled'],
    ['alipay', 'CN', 'refunded', 'succeeded'],
  ])('sold out while paying by %s', async (method, country, money, state) => {
    const buyer = await Buyer.with(app, { country, locale: country === 'CN' ? 'zh-CN' : 'fr' });
    const intent = await buyer.paid({ method });
    await leave(app, COFFEE, 0);
    const version = await buyer.agreed();
    try {
      expect(await buyer.place()).toMatchObject({ status: 409, body: { type: 'sold_out', money } });
      expect(await status(intent)).toBe(state);
      // The answer is the same when it is asked again, and nothing is opened for what is sold out.
      expect(await buyer.place(version)).toMatchObject({ status: 409, body: { type: 'sold_out', money } });
      expect((await buyer.pay(version)).status).toBe(409);
    } finally {
      await leave(app, COFFEE, 500);
    }
    await expectWhole(app);
    // A way back: the same cart, paid anew.
    const next = await buyer.paid({ method });
    expect(next).not.toBe(intent);
    expect((await buyer.place()).status).toBe(200);
    await expectWhole(app);
  });

  it('the price moved after paying by card: another quote, and the hold is released', async () => {
    const buyer = await Buyer.with(app, { locale: 'en' });
    const version = await buyer.version();
    const first = await buyer.paid();
    await raisePrice();
    const placed = await buyer.place(version);
    expect(placed).toMatchObject({ status: 409, body: { type: 'quote_changed', money: 'released' } });
    expect(placed.body.version).not.toBe(version);
    expect(await status(first)).toBe('canceled');
    expect(await buyer.orders()).toEqual([]);
    await expectWhole(app);
    await buyer.paid();
    expect((await buyer.place()).status).toBe(200);
    await expectWhole(app);
  });

  it('the price moved after paying by wallet: the order is placed for what was agreed to and paid', async () => {
    const buyer = await Buyer.with(app, { country: 'CN', locale: 'en' });
    const version = await buyer.version();
    const intent = await buyer.paid({ method: 'alipay' });
    const { amount } = await stripe().paymentIntents.retrieve(intent);
    await raisePrice();
    expect(await buyer.place(version)).toMatchObject({ status: 200 });
    const [order] = await app.sql<{ total: string }>(
      `select s.totals->>'current_order_total' as total from order_summary s join placement p on p.order_id = s.order_id where p.cart_id = $1`,
      [buyer.cartId],
    );
    expect(Math.round(Number(order!.total) * 100)).toBe(amount);
    await expectWhole(app);
  });

  it('a stock client without identity and consent: what is missing is said, the hold is released', async () => {
    const cn = await Buyer.with(app, { country: 'CN', locale: 'zh-CN', goods: BONDED });
    await app.sql('delete from consent where cart_id = $1', [cn.cartId]);
    const intent = await payWith(app.api, cn.cartId);
    const answer = await app.api.post<{ type: string; message: string }>(
      `/store/carts/${cn.cartId}/complete`,
      {},
    );
    expect(answer.status).toBe(400);
    expect(answer.body.message).toMatch(/[一-龥]/);
    expect(await status(intent!.id)).toBe('canceled');
    expect(await cn.orders()).toEqual([]);
    expect(await level(app, BONDED)).toMatchObject({ held: 0 });
    await expectWhole(app);
  });

  it('a second payment of the same cart', async () => {
    const buyer = await Buyer.with(app);
    const first = await buyer.paid();
    const { client_secret, ...intent } = await stripe().paymentIntents.retrieve(first);
    expect(client_secret).toContain(first);
    const twin = await stripe().paymentIntents.create({
      amount: intent.amount,
      currency: intent.currency,
      metadata: intent.metadata,
      payment_method: 'pm_card_visa',
      payment_method_types: ['card'],
      confirm: true,
    });
    expect((await buyer.place()).status).toBe(200);
    await sendWebhooksTo(app.api);
    const { data } = await stripe().events.list({ type: 'payment_intent.succeeded', limit: 100 });
    const event = data.find(({ data: { object } }) => (object as { id: string }).id === twin.id);
    await control('webhooks/replay', { event: event!.id });
    await eventually(async () => {
      const charge = (await stripe().paymentIntents.retrieve(twin.id, { expand: ['latest_charge'] }))
        .latest_charge;
      return typeof charge === 'object' && charge?.refunded ? true : undefined;
    });
    await expectWhole(app);
  });
});

describe('events', () => {
  beforeAll(() => sendWebhooksTo(app.api));
  afterEach(() => control('webhooks/rules', undefined, 'DELETE'));

  it('the browser died after paying: an order within ten seconds', async () => {
    const buyer = await Buyer.with(app);
    await buyer.paid();
    await eventually(async () => ((await buyer.orders()).length === 1 ? true : undefined));
    // A shopper who comes back is shown it.
    expect((await buyer.place()).status).toBe(200);
    await expectWhole(app);
  });

  it('a stock client’s payment becomes an order as well', async () => {
    const { cartId, orders } = await stockCart();
    await payWith(app.api, cartId);
    await eventually(async () => ((await orders()).length === 1 ? true : undefined));
    expect((await app.api.post<{ type: string }>(`/store/carts/${cartId}/complete`, {})).body.type).toBe(
      'order',
    );
    await expectWhole(app);
  });

  it('doubled, reversed, late: one order, one charge', async () => {
    await control('webhooks/rules', { types: ['*'], copies: 3, hold: true });
    const buyer = await Buyer.with(app);
    const intent = await buyer.paid();
    expect((await buyer.place()).status).toBe(200);
    await eventually(async () => ((await status(intent)) === 'succeeded' ? true : undefined));
    await control('webhooks/release', { order: 'reversed' });
    await control('webhooks/flush', {});
    expect(await buyer.orders()).toHaveLength(1);
    const kept = await app.sql<{ id: string }>(
      `select id from payment_event where intent_id = $1 and type like 'payment_intent.%' order by id`,
      [intent],
    );
    const { data } = await stripe().events.list({ limit: 100 });
    const told = data.filter(
      ({ type, data: { object } }) =>
        type.startsWith('payment_intent.') && 'id' in object && object.id === intent,
    );
    expect(kept.map(({ id }) => id)).toEqual(told.map(({ id }) => id).sort());
    await expectWhole(app);
  });

  it('none is heard: what was paid is found all the same', async () => {
    await control('webhooks/rules', { types: ['*'], copies: 0 });
    const buyer = await Buyer.with(app);
    await buyer.paid();
    await app.sql('update placement set retry_at = now() where cart_id = $1', [buyer.cartId]);
    await eventually(async () => ((await buyer.orders()).length === 1 ? true : undefined));
    await expectWhole(app);
  });

  it.each(['wrong', 'old', 'missing'])('a %s signature is refused and nothing is kept', async (signature) => {
    const [before] = await app.sql('select count(*)::int as events from payment_event');
    const buyer = await Buyer.with(app);
    const { body } = await buyer.pay();
    const object = await stripe().paymentIntents.retrieve(intentOf(body));
    await control('webhooks/forge', {
      type: 'payment_intent.succeeded',
      object: { ...object, status: 'succeeded', amount_received: object.amount },
      signature,
    });
    await control('webhooks/flush', {});
    const forged = await app.sql(
      `select 1 from payment_event where type = 'payment_intent.succeeded' and intent_id = $1`,
      [object.id],
    );
    expect({ before, forged }).toMatchObject({ forged: [] });
    expect(await buyer.orders()).toEqual([]);
  });

  it('signed by Stripe and wrong all the same: Stripe is asked how the payment stands', async () => {
    const buyer = await Buyer.with(app);
    const { body } = await buyer.pay();
    const object = await stripe().paymentIntents.retrieve(intentOf(body));
    await control('webhooks/forge', {
      type: 'payment_intent.succeeded',
      object: { ...object, status: 'succeeded', amount_received: object.amount },
      signature: 'good',
    });
    await eventually(async () => {
      const done = await app.sql(
        'select 1 from payment_event where intent_id = $1 and processed_at is not null and type = $2',
        [object.id, 'payment_intent.succeeded'],
      );
      return done.length > 0 ? true : undefined;
    });
    expect(await buyer.orders()).toEqual([]);
  });

  it('keeps no name or address of what Stripe told', async () => {
    const rows = await app.sql<{ payload: object }>('select payload from payment_event');
    expect(rows.length).toBeGreaterThan(5);
    expect(JSON.stringify(rows)).not.toMatch(/email|billing|address|name"|last4/);
  });

  async function stockCart() {
    const buyer = await Buyer.with(app);
    return { cartId: buyer.cartId, orders: () => buyer.orders() };
  }
});
