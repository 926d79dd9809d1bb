import { holdings, KeptClient, lineOf, listingsOf } from '../support/kept';
import { Shopper } from '../support/shopper';
import { app } from './app';

const TEA = 'black-tea-250g-bonded-sh-wgq';
const TEA_BY_MAIL = 'black-tea-250g-direct-mail-rw-kgl';
const OIL = 'chili-oil-100ml-direct-mail-rw-kgl';

async function cart(locale = 'en') {
  const shopper = await Shopper.inCountry(app.api, 'CN', locale);
  await shopper.add(TEA, 3);
  await shopper.add(OIL, 1);
  return { shopper, kept: new KeptClient(app.api, shopper.cartId, locale) };
}

describe('goods for later', () => {
  it('leave the cart with their delivery and come back, in whole or in part', async () => {
    const { shopper, kept } = await cart();
    await shopper.giveAddress();
    await shopper.chooseDelivery();
    const before = await shopper.quote();
    const line_id = await lineOf(app, shopper.cartId, TEA);

    const some = await kept.change('/later', { line_id, quantity: 1, of: 3 });
    expect(some.kept).toMatchObject([{ kind: 'later', quantity: 1, reasons: [], failed_for: null }]);
    expect(await holdings(app, shopper.cartId)).toEqual({ [TEA]: 2, [OIL]: 1, [`later ${TEA}`]: 1 });

    await kept.change('/later', { line_id });
    expect(await holdings(app, shopper.cartId)).toEqual({ [OIL]: 1, [`later ${TEA}`]: 3 });
    const less = await shopper.quote();
    expect(less.consignments).toHaveLength(1);
    expect(less.freight_total.amount).toBeLessThan(before.freight_total.amount);

    const { kept: list } = await kept.read();
    expect(list[0]?.offer).toMatchObject({ route: 'bonded', pieces: 3 });
    await kept.change(`/kept/${list[0]?.id}/restore`);
    await shopper.chooseDelivery();
    expect((await shopper.quote()).total).toEqual(before.total);
  });

  it('are moved once by two clicks and two tabs', async () => {
    const { shopper, kept } = await cart();
    const line_id = await lineOf(app, shopper.cartId, TEA);
    const answers = await Promise.all([1, 2].map(() => kept.post('/later', { line_id, quantity: 1, of: 3 })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
    expect(await holdings(app, shopper.cartId)).toMatchObject({ [TEA]: 2, [`later ${TEA}`]: 1 });
    const [goods] = (await kept.read()).kept;
    const back = await Promise.all([1, 2].map(() => kept.post(`/kept/${goods?.id}/restore`)));
    expect(back.map(({ status }) => status).sort()).toEqual([200, 404]);
    expect(await holdings(app, shopper.cartId)).toEqual({ [TEA]: 3, [OIL]: 1 });
  });

  it('of a proposal to split move together or not at all', async () => {
    const { shopper, kept } = await cart('fr');
    const tea = await lineOf(app, shopper.cartId, TEA);
    const oil = await lineOf(app, shopper.cartId, OIL);
    const wrong = await kept.post('/split', {
      later: [{ line_id: tea, quantity: 2 }, { line_id: 'cali_x' }],
    });
    expect([wrong.status, JSON.stringify(wrong.body)]).toEqual([
      404,
      expect.stringContaining('n’est plus dans le panier'),
    ]);
    expect(await holdings(app, shopper.cartId)).toEqual({ [TEA]: 3, [OIL]: 1 });
    await kept.change('/split', { later: [{ line_id: tea, quantity: 2, of: 3 }, { line_id: oil }] });
    expect(await holdings(app, shopper.cartId)).toEqual({
      [TEA]: 1,
      [`later ${TEA}`]: 2,
      [`later ${OIL}`]: 1,
    });
  });

  it('can be forgotten, twice if need be, and by nobody else', async () => {
    const { shopper, kept } = await cart();
    await kept.change('/later', { line_id: await lineOf(app, shopper.cartId, OIL) });
    const [goods] = (await kept.read()).kept;
    const other = new KeptClient(app.api, (await Shopper.inCountry(app.api, 'CN', 'en')).cartId);
    await other.remove(`/kept/${goods?.id}`);
    expect((await other.post(`/kept/${goods?.id}/restore`)).status).toBe(404);
    expect((await kept.read()).kept).toHaveLength(1);
    await kept.remove(`/kept/${goods?.id}`);
    expect((await kept.remove(`/kept/${goods?.id}`)).kept).toEqual([]);
  });

  it('come back as far as the stock goes; the rest waits', async () => {
    const { shopper, kept } = await cart();
    const line_id = await lineOf(app, shopper.cartId, TEA);
    await kept.change('/later', { line_id });
    const [goods] = (await kept.read()).kept;
    await app.sql(
      `UPDATE inventory_level SET stocked_quantity = reserved_quantity + 2, raw_stocked_quantity =
              jsonb_build_object('value', (reserved_quantity + 2)::text, 'precision', 20)
        WHERE inventory_item_id = (SELECT id FROM inventory_item WHERE sku = $1)`,
      [TEA.toUpperCase()],
    );
    try {
      expect((await kept.read()).kept[0]?.offer?.pieces).toBe(2);
      await kept.change(`/kept/${goods?.id}/restore`);
      expect(await holdings(app, shopper.cartId)).toMatchObject({ [TEA]: 2, [`later ${TEA}`]: 1 });
      const more = await kept.post(`/kept/${goods?.id}/restore`);
      expect([more.status, more.body]).toMatchObject([400, { type: 'not_allowed' }]);
    } finally {
      await app.sql(
        `UPDATE inventory_level SET stocked_quantity = 96, raw_stocked_quantity = '{"value":"96","precision":20}'
          WHERE inventory_item_id = (SELECT id FROM inventory_item WHERE sku = $1)`,
        [TEA.toUpperCase()],
      );
    }
  });

  it('outlive the order: the next cart takes them over, once', async () => {
    const { shopper, kept } = await cart('zh-CN');
    await kept.change('/later', { line_id: await lineOf(app, shopper.cartId, TEA) });
    await shopper.giveAddress();
    await shopper.chooseDelivery();
    const next = await Shopper.inCountry(app.api, 'CN', 'zh-CN');
    const second = new KeptClient(app.api, next.cartId);
    expect((await second.post('/kept', { from: shopper.cartId })).status).toBe(404);
    await app.sql('UPDATE cart SET completed_at = now() WHERE id = $1', [shopper.cartId]);
    expect((await kept.read()).kept).toMatchObject([{ quantity: 3, offer: null }]);
    expect((await kept.post('/later', { line_id: 'cali_x' })).status).toBe(404);
    await second.change('/kept', { from: shopper.cartId });
    await second.change('/kept', { from: shopper.cartId });
    expect(await holdings(app, next.cartId)).toEqual({ [`later ${TEA}`]: 3 });
    expect(await holdings(app, shopper.cartId)).toEqual({ [OIL]: 1 });
  });
});

describe('a line sent by another route', () => {
  it('is the sibling’s line at the sibling’s price, with nothing between', async () => {
    const { shopper, kept } = await cart();
    const listing = await listingsOf(app);
    const line_id = await lineOf(app, shopper.cartId, TEA);
    await kept.change(`/lines/${line_id}/move`, { listing_id: listing(TEA_BY_MAIL) });
    expect(await holdings(app, shopper.cartId)).toEqual({ [TEA_BY_MAIL]: 3, [OIL]: 1 });
    const line = (await shopper.quote()).consignments
      .flatMap(({ lines }) => lines)
      .find((one) => one.listing_id === listing(TEA_BY_MAIL));
    const [price] = await app.sql<{ minor: string }>(
      `SELECT (p.amount * 100)::text AS minor FROM listing l
         JOIN product_variant_price_set s ON s.variant_id = l.variant_id
         JOIN price p ON p.price_set_id = s.price_set_id AND p.currency_code = 'cny' WHERE l.id = $1`,
      [listing(TEA_BY_MAIL)],
    );
    expect(line?.unit_price).toEqual({ amount: Number(price?.minor), currency: 'CNY' });
    const [stored] = await app.sql<{ sku: string; handle: string; variant: string }>(
      `SELECT li.variant_sku AS sku, li.product_handle AS handle, li.variant_id AS variant
         FROM cart_line_item li WHERE li.id = $1`,
      [line_id],
    );
    expect(stored).toMatchObject({ sku: TEA_BY_MAIL.toUpperCase(), handle: TEA_BY_MAIL });
  });

  it('joins a line that goes that way already; a second click finds it done', async () => {
    const { shopper, kept } = await cart();
    await shopper.add(TEA_BY_MAIL, 2);
    const listing = await listingsOf(app);
    const line_id = await lineOf(app, shopper.cartId, TEA);
    const answers = await Promise.all(
      [1, 2].map(() => kept.post(`/lines/${line_id}/move`, { listing_id: listing(TEA_BY_MAIL) })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404]);
    expect(await holdings(app, shopper.cartId)).toEqual({ [TEA_BY_MAIL]: 5, [OIL]: 1 });
  });

  it.each([
    ['other goods', OIL],
    ['a route that doesn’t go there', 'evoo-500ml-domestic-hu-bud'],
  ])('is refused to %s, and nothing moves', async (_, handle) => {
    const { shopper, kept } = await cart('es');
    await shopper.add('evoo-500ml-bonded-sh-wgq', 1);
    const before = await holdings(app, shopper.cartId);
    const listing = await listingsOf(app);
    const line_id = await lineOf(app, shopper.cartId, 'evoo-500ml-bonded-sh-wgq');
    const answer = await kept.post(`/lines/${line_id}/move`, { listing_id: listing(handle) });
    expect(answer.status).toBe(400);
    expect(await holdings(app, shopper.cartId)).toEqual(before);
  });

  it('is refused where fewer are left than the line holds', async () => {
    const { shopper, kept } = await cart();
    await shopper.add('silk-ikat-scarf-direct-mail-uz-tas', 30);
    const listing = await listingsOf(app);
    const line_id = await lineOf(app, shopper.cartId, 'silk-ikat-scarf-direct-mail-uz-tas');
    const to = { listing_id: listing('silk-ikat-scarf-bonded-sh-wgq') };
    expect((await kept.post(`/lines/${line_id}/move`, to)).body).toMatchObject({ type: 'not_allowed' });
  });
});

describe('bad input', () => {
  it.each([
    ['/later', {}, 400],
    ['/later', { line_id: 'a b' }, 400],
    ['/later', { line_id: 'cali_1', quantity: 1.5 }, 400],
    ['/later', { line_id: 'cali_1', extra: 1 }, 400],
    ['/later', { line_id: 'cali_1' }, 404],
    ['/split', { later: [] }, 400],
    ['/kept/kept_1/restore', {}, 404],
    ['/lines/cali_1/move', { listing_id: 'list_1' }, 404],
    ['/kept', { from: 'cart_x' }, 404],
    ['/join', {}, 401],
  ])('%s with %j answers %d', async (path, body, status) => {
    const { cartId } = await Shopper.inCountry(app.api, 'FR', 'fr');
    expect((await new KeptClient(app.api, cartId, 'fr').post(path, body)).status).toBe(status);
    const nobody = new KeptClient(app.api, 'cart_nothing', 'fr');
    expect((await nobody.post(path, body)).status).toBe(status === 200 ? 404 : status);
  });

  it('says in the asked language what is wrong', async () => {
    const { cartId } = await Shopper.inCountry(app.api, 'FR', 'fr');
    const { body } = await new KeptClient(app.api, cartId, 'ar').post('/later', { line_id: 'cali_1' });
    expect(JSON.stringify(body)).toContain('السلة');
  });
});
