import { Modules } from '@medusajs/framework/utils';
import { createRegionsWorkflow } from '@medusajs/medusa/core-flows';
import { containerDatabase } from '../../src/landed/container-database';
import { openSession } from '../../src/payments/open-session';
import { paymentMethodsFor } from '../../src/payments/payment-methods';
import { paymentsSchema } from '../../src/payments/schema';
import { Shopper } from '../support/shopper';
import { confirm, payWith, stripe } from '../support/stripe';
import { app } from './app';

const COFFEE = 'bourbon-coffee-250g-direct-mail-rw-kgl';

interface Collection {
  type?: string;
  message?: string;
  payment_collection: { id: string; payment_sessions: { id: string; data: { id: string } }[] };
}

async function ready(country: string, locale = 'en'): Promise<Shopper> {
  const shopper = await Shopper.inCountry(app.api, country, locale);
  await shopper.add(COFFEE, 1);
  await shopper.giveAddress();
  await shopper.chooseDelivery();
  return shopper;
}

async function collectionOf({ cartId }: Shopper): Promise<string> {
  const { body } = await app.api.post<Collection>('/store/payment-collections', { cart_id: cartId });
  return body.payment_collection.id;
}

const open = (collectionId: string, body: object = {}) =>
  app.api.post<Collection>(`/store/payment-collections/${collectionId}/payment-sessions`, {
    provider_id: 'pp_stripe_stripe',
    ...body,
  });

async function intentOf(collectionId: string, body: object = {}): Promise<string> {
  const answer = await open(collectionId, body);
  expect(answer.status).toBe(200);
  expect(answer.body.payment_collection.payment_sessions).toHaveLength(1);
  return answer.body.payment_collection.payment_sessions[0]!.data.id;
}

describe('a session is opened on our terms', () => {
  it('China: wallets first, whatever the client sends along', async () => {
    const collection = await collectionOf(await ready('CN', 'zh-CN'));
    const id = await intentOf(collection, {
      data: {
        payment_method_types: ['card'],
        capture_method: 'manual',
        confirm: true,
        payment_method: 'pm_card_visa',
        setup_future_usage: 'off_session',
        metadata: { session_id: 'payses_other' },
      },
    });
    const intent = await stripe().paymentIntents.retrieve(id);
    expect(intent).toMatchObject({
      status: 'requires_payment_method',
      currency: 'cny',
      capture_method: 'automatic',
      payment_method_types: ['alipay', 'wechat_pay', 'card'],
      payment_method_options: { card: { capture_method: 'manual' } },
    });
    expect(intent.setup_future_usage).toBeFalsy();
    expect(intent.metadata.session_id).not.toBe('payses_other');
    expect((await confirm(id, { method: 'alipay' })).status).toBe('succeeded');
  });

  it('elsewhere: cards, which are held', async () => {
    const id = await intentOf(await collectionOf(await ready('FR', 'fr')));
    expect((await stripe().paymentIntents.retrieve(id)).payment_method_types).toEqual(['card']);
    expect((await confirm(id)).status).toBe('requires_capture');
  });

  it('a paid session stays, an unpaid one makes room', async () => {
    const collection = await collectionOf(await ready('FR', 'fr'));
    const first = await intentOf(collection);
    const second = await intentOf(collection);
    expect(second).not.toBe(first);
    expect((await stripe().paymentIntents.retrieve(first)).status).toBe('canceled');
    await confirm(second);
    expect(await intentOf(collection)).toBe(second);
    expect((await stripe().paymentIntents.retrieve(second)).status).toBe('requires_capture');
  });

  it('two at once leave one', async () => {
    const collection = await collectionOf(await ready('FR', 'fr'));
    const answers = await Promise.all([open(collection), open(collection), open(collection)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    const live = await app.sql(
      `select id from payment_session where payment_collection_id = $1 and deleted_at is null`,
      [collection],
    );
    expect(live).toHaveLength(1);
  });

  it('of an order no session is opened, so that its payment stays', async () => {
    const shopper = await ready('FR', 'fr');
    const paid = await payWith(app.api, shopper.cartId);
    const collection = await collectionOf(shopper);
    expect((await shopper.complete()).type).toBe('order');
    // To strangers an order shows nothing, and the service refuses whoever may see it.
    expect((await open(collection)).status).toBe(404);
    const asked = { collectionId: collection, providerId: 'pp_stripe_stripe', customerId: undefined };
    await expect(openSession(app.container, asked)).rejects.toMatchObject({
      type: 'not_allowed',
      message: expect.stringContaining('déjà une commande') as string,
    });
    expect((await stripe().paymentIntents.retrieve(paid!.id)).status).not.toBe('canceled');
  });

  it.each([
    ['paycol_nothing', { provider_id: 'pp_stripe_stripe' }, 404],
    [null, { provider_id: 'pp_system_default' }, 400],
    [null, { provider_id: ['pp_stripe_stripe'] }, 400],
    [null, { provider_id: 'pp_stripe_stripe', data: 'x' }, 400],
  ])('%s with %j is answered with %i', async (id, body, status) => {
    expect((await open(id ?? (await collectionOf(await ready('FR', 'fr'))), body)).status).toBe(status);
  });
});

describe('ways to pay are dated rows', () => {
  const methods = (country: string, currency: string, date = '2026-11-22') =>
    paymentMethodsFor(containerDatabase(app.container), { country, currency, date });

  it('the destination before all others, the newest that holds', async () => {
    expect(await methods('CN', 'CNY')).toEqual(['alipay', 'wechat_pay', 'card']);
    expect(await methods('CN', 'USD')).toEqual(['card']);
    expect(await methods('KW', 'KWD')).toEqual(['card']);
    expect(await methods('KW', 'KWD', '2000-01-01')).toEqual(['card']);
    await app.sql(
      `insert into payment_method_rule (id, destination, currency, methods, valid_from, valid_to, source, conf)
       values ('test:1', 'CN', 'CNY', '{alipay}', '2027-01-01', '2027-01-31', 'test', 'M')`,
    );
    expect(await methods('CN', 'CNY', '2026-12-31')).toEqual(['alipay', 'wechat_pay', 'card']);
    expect(await methods('CN', 'CNY', '2027-01-31')).toEqual(['alipay']);
    expect(await methods('CN', 'CNY', '2027-02-01')).toEqual(['alipay', 'wechat_pay', 'card']);
  });
});

describe('the stand-in that calls everything paid', () => {
  const regions = () =>
    app.sql<{ provider: string; regions: number }>(
      `select payment_provider_id as provider, count(*)::int as regions from region_payment_provider
        where deleted_at is null group by 1`,
    );
  const all = async () => {
    const [row] = await app.sql<{ count: number }>(
      'select count(*)::int from region where deleted_at is null',
    );
    return row!.count;
  };

  it('is in no region, is not offered, and comes back by no way', async () => {
    expect(await regions()).toEqual([{ provider: 'pp_stripe_stripe', regions: await all() }]);
    expect(await app.sql(`select is_enabled from payment_provider where id = 'pp_system_default'`)).toEqual([
      { is_enabled: false },
    ]);
    const region = { name: 'Nowhere', currency_code: 'eur', payment_providers: ['pp_system_default'] };
    const made = createRegionsWorkflow(app.container).run({ input: { regions: [region] } });
    await expect(made).rejects.toMatchObject({ message: expect.stringContaining('pp_system_default') });
    const payments = app.container.resolve(Modules.PAYMENT);
    const session = { provider_id: 'pp_system_default', currency_code: 'eur', amount: 1, data: {} };
    const collection = await collectionOf(await ready('FR', 'fr'));
    await expect(payments.createPaymentSession(collection, session)).rejects.toThrow('takes no payment');
    expect(await regions()).toEqual([{ provider: 'pp_stripe_stripe', regions: await all() }]);
  });

  it('leaves a database that knew it, with the sessions of open carts', async () => {
    const collection = await collectionOf(await ready('FR', 'fr'));
    await app.sql('drop trigger unpaid_provider_refused on region_payment_provider');
    await app.sql('drop trigger unpaid_provider_refused on payment_session');
    await app.sql(`update region_payment_provider set payment_provider_id = 'pp_system_default'`);
    await app.container.resolve(Modules.PAYMENT).createPaymentSession(collection, {
      provider_id: 'pp_system_default',
      currency_code: 'eur',
      amount: 1,
      data: {},
    });
    await app.sql(paymentsSchema());
    expect(await regions()).toEqual([{ provider: 'pp_stripe_stripe', regions: await all() }]);
    expect(
      await app.sql('select 1 from payment_session where payment_collection_id = $1 and deleted_at is null', [
        collection,
      ]),
    ).toHaveLength(0);
    await expect(
      app.sql(`update region_payment_provider set payment_provider_id = 'pp_system_default'`),
    ).rejects.toThrow('takes no payment');
  });
});
