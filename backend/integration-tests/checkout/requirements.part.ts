import type { RequirementsResponse } from '@caravanserai/contracts/requirements';
import { offeredNumber } from '@caravanserai/customs/identity/offered-number';
import { Shopper } from '../support/shopper';
import { app } from './app';

const BONDED = 'leather-handbag-bonded-sh-wgq';
const WINE = 'red-wine-carmenere-750-bonded-sh-ys';
const DIRECT = 'bourbon-coffee-250g-direct-mail-rw-kgl';

async function cart(country: string, locale: string, ...handles: string[]): Promise<Shopper> {
  const shopper = await Shopper.inCountry(app.api, country, locale);
  for (const handle of handles) await shopper.add(handle, 1);
  await shopper.chooseDelivery();
  return shopper;
}

const codes = async (shopper: Shopper): Promise<string[]> =>
  (await shopper.requirements()).missing.map(({ code }) => code);

const orderer = (shopper: Shopper, body: unknown) =>
  app.api.post<{ code?: string; orderer?: object }>(`/store/carts/${shopper.cartId}/orderer`, body);

const consents = (shopper: Shopper, body: unknown) =>
  app.api.post<RequirementsResponse & { message?: string }>(
    `/store/carts/${shopper.cartId}/consents?locale=en`,
    body,
  );

interface Refused {
  type?: string;
  missing?: string[];
  message?: string;
}

describe('what an order needs besides goods and payment', () => {
  it('is for parcels into China a person, a phone number and two consents of their own', async () => {
    const shopper = await cart('CN', 'zh-CN', BONDED);
    const { identity, consents: texts, missing, phone } = await shopper.requirements();
    expect(missing.map(({ code }) => code)).toEqual([
      'email',
      'address',
      'phone',
      'identity',
      'consent_risk_notice',
      'consent_sensitive_data',
    ]);
    expect(missing.every(({ message }) => /\p{Script=Han}/u.test(message))).toBe(true);
    expect(phone).toBe(true);
    expect(identity).toMatchObject({
      country: 'CN',
      party: 'orderer',
      number_kind: 'CN_RESIDENT',
      with_name: true,
      kept: null,
      rule: { conf: 'S', valid_from: '2019-01-01' },
    });
    expect(identity?.consignments).toHaveLength(1);
    expect(identity?.words.where).toMatch(/45.*30/);
    expect(identity?.words.where).not.toContain('{');
    expect(identity?.offered).toMatch(/^999999\d{11}[\dX]$/);
    expect(texts.map(({ kind, given_at }) => [kind, given_at])).toEqual([
      ['risk_notice', null],
      ['sensitive_data', null],
    ]);
    expect(texts[0]?.statements).toHaveLength(3);
  });

  it('is nothing of the kind for domestic goods and for destinations whose customs asks nothing', async () => {
    const domestic = await cart('CN', 'zh-CN', 'chili-sauce-250g-domestic-cn-sha');
    expect(await codes(domestic)).toEqual(['email', 'address']);
    const paris = await cart('FR', 'fr', DIRECT);
    await paris.giveAddress();
    expect(await paris.requirements()).toMatchObject({
      identity: null,
      consents: [],
      missing: [],
      phone: false,
    });
  });

  it('shrinks as the shopper gives it, and keeps version, language and time of each consent', async () => {
    const shopper = await cart('CN', 'fr', BONDED);
    await shopper.giveAddress();
    await shopper.giveOrderer();
    expect(await codes(shopper)).toEqual(['consent_risk_notice', 'consent_sensitive_data']);
    const before = Date.now();
    await shopper.giveConsents();
    expect(await codes(shopper)).toEqual([]);
    const [row] = await app.sql<{ text_version: string; locale: string; at: Date }>(
      `select * from consent where cart_id = $1 and kind = 'risk_notice'`,
      [shopper.cartId],
    );
    expect([row?.text_version, row?.locale]).toEqual(['2026-11-22', 'fr']);
    expect(Math.abs(new Date(row!.at).getTime() - before)).toBeLessThan(60_000);
    await shopper.giveConsents();
    const [again] = await app.sql<{ at: Date }>(
      `select at from consent where cart_id = $1 and kind = 'risk_notice'`,
      [shopper.cartId],
    );
    expect(again?.at).toEqual(row?.at);
    const taken = await consents(shopper, {
      consents: [{ kind: 'sensitive_data', version: '2026-11-22', agreed: false }],
    });
    expect(taken.body.missing.map(({ code }) => code)).toEqual(['consent_sensitive_data']);
  });

  it('is the age where goods are kept from minors, also from domestic stock', async () => {
    expect(await codes(await cart('CN', 'zh-CN', WINE))).toContain('consent_age_18');
    const domestic = await cart('CN', 'zh-CN', 'red-wine-carmenere-750-domestic-cn-sha');
    await domestic.giveAddress();
    expect(await codes(domestic)).toEqual(['consent_age_18']);
    await domestic.giveConsents();
    expect(await codes(domestic)).toEqual([]);
  });

  it('refuses consents to another text, of unknown kinds, and for carts that are none', async () => {
    const shopper = await cart('CN', 'zh-CN', BONDED);
    const one = { kind: 'risk_notice', version: '2020-01-01', agreed: true };
    expect((await consents(shopper, { consents: [one] })).status).toBe(400);
    expect((await consents(shopper, { consents: [{ ...one, kind: 'everything' }] })).status).toBe(400);
    expect((await consents(shopper, { consents: [] })).status).toBe(400);
    expect((await consents(shopper, { consents: [one], extra: true })).status).toBe(400);
    expect(
      (
        await app.api.post('/store/carts/cart_none/consents', {
          consents: [{ ...one, version: '2026-11-22' }],
        })
      ).status,
    ).toBe(404);
    expect((await app.api.get('/store/carts/cart_none/requirements?locale=en')).status).toBe(404);
    expect((await app.api.get(`/store/carts/${shopper.cartId}/requirements?locale=xx`)).status).toBe(400);
  });
});

describe('the recipient’s number elsewhere', () => {
  it.each([
    ['BR', 'BR_CPF_CNPJ', '529.982.247-24', 'checksum'],
    ['KR', 'KR_PCCC', '1234567890123', 'characters'],
    ['KZ', 'KZ_IIN_BIN', '900230300015', 'birth_date'],
  ] as const)('to %s is a %s, sealed like China’s', async (country, kind, wrong, problem) => {
    const shopper = await cart(country, 'en', DIRECT);
    const { identity, consents: texts, missing } = await shopper.requirements();
    expect(identity).toMatchObject({ country, number_kind: kind, party: 'recipient', with_name: false });
    expect(texts).toEqual([]);
    expect(missing.map(({ code }) => code)).toContain('identity');
    expect((await orderer(shopper, { number: wrong })).body.code).toBe(problem);
    const number = offeredNumber(kind, 5);
    const given = await orderer(shopper, { number });
    expect(given.body.orderer).toEqual({
      country,
      fictional: true,
      number_masked: `${number[0]}${'*'.repeat(number.length - 2)}${number.at(-1)}`,
    });
    expect(await codes(shopper)).not.toContain('identity');
    const rows = await app.sql('select * from buyer_identity where cart_id = $1', [shopper.cartId]);
    expect(JSON.stringify(rows)).not.toContain(number);
  });

  it('is not asked for where customs asks for none', async () => {
    const shopper = await cart('FR', 'en', DIRECT);
    expect((await orderer(shopper, { number: offeredNumber('KR_PCCC', 1) })).body.code).toBe('not_needed');
  });
});

describe('a stock client that completes a cart', () => {
  it('is told in the cart’s language all that is missing, and nothing is ordered', async () => {
    const shopper = await cart('CN', 'ru', BONDED);
    await shopper.giveAddress();
    const answer = (await shopper.completeAs({})) as { status: number; body: Refused };
    expect(answer.status).toBe(400);
    expect(answer.body.type).toBe('invalid_data');
    expect(answer.body.missing).toEqual(['identity', 'consent_risk_notice', 'consent_sensitive_data']);
    expect(answer.body.message).toMatch(/\p{Script=Cyrillic}/u);
    expect(await app.sql('select 1 from order_cart where cart_id = $1', [shopper.cartId])).toEqual([]);
    expect(await app.sql('select 1 from stock_hold where cart_id = $1', [shopper.cartId])).toEqual([]);
  });

  it('must pay in the orderer’s name: the billing name is compared', async () => {
    const shopper = await cart('CN', 'en', BONDED);
    await shopper.giveAddress();
    await shopper.giveOrderer();
    await shopper.giveConsents();
    await app.api.post(`/store/carts/${shopper.cartId}`, {
      billing_address: { first_name: '赵六', last_name: '', country_code: 'cn' },
    });
    expect(await codes(shopper)).toEqual(['payer_differs']);
    const answer = (await shopper.completeAs({})) as { status: number; body: Refused };
    expect([answer.status, answer.body.missing]).toEqual([400, ['payer_differs']]);
    await shopper.giveOrderer();
    const placed = (await shopper.completeAs({})) as { body: { type?: string; order?: { id: string } } };
    expect(placed.body.type).toBe('order');
    const tied = await app.sql<{ order_id: string }>(
      `select order_id from consent where cart_id = $1
       union all select order_id from buyer_identity where cart_id = $1`,
      [shopper.cartId],
    );
    expect(tied.map(({ order_id }) => order_id)).toEqual(Array(3).fill(placed.body.order?.id));
  });
});
