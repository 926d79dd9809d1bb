import { updateProductsWorkflow } from '@medusajs/medusa/core-flows';
import { ProductStatus } from '@medusajs/framework/utils';
import { stockShelf, type Shelf } from './fixtures';
import { app } from './app';

let shelf: Shelf;

beforeAll(async () => {
  shelf = await stockShelf(app);
});

describe('hostile addresses', () => {
  it.each([
    ['locale[]=x', 'locale'],
    ['locale=x&locale=y', 'locale'],
    ['locale=tlh', 'locale'],
    ['limit=100000', 'limit'],
    ['limit[]=100000', 'limit'],
    ['[limit]=100000', 'limit'],
    ['offset=-1', 'offset'],
    ['id[999999999]=x', 'id'],
    ['handle=%00', 'handle'],
  ])('answers ?%s at once with 400', async (query, parameter) => {
    const answer = await app.api.get(`/store/products?${query}`);
    expect(answer).toMatchObject({ status: 400, body: { type: 'invalid_data', parameter } });
  });

  it.each([
    '/store/products/%00',
    '/store/products/%E0%A4%A',
    '/store/none',
    '/nowhere',
    '/store/products?order=%27',
    '/store/products?id[a][b][c]=1',
  ])('never answers %s with a fault of ours or a stack trace', async (path) => {
    const { status, body } = await app.api.get<{ type?: string }>(path);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(body.type).toEqual(expect.any(String));
    expect(JSON.stringify(body)).not.toMatch(/node_modules|\bat \w+.*:\d+/);
  });
});

describe('what is not public', () => {
  it.each([
    '*variants.inventory_items.inventory.location_levels',
    'id,variants.inventory_items.inventory.location_levels.stocked_quantity',
    '*variants.prices',
    'variants.prices.amount',
    '*variants.price_set.prices',
  ])('refuses fields=%s', async (fields) => {
    const answer = await app.api.get(`/store/products?fields=${encodeURIComponent(fields)}`);
    expect(answer).toMatchObject({ status: 400, body: { parameter: 'fields' } });
  });

  it.each([
    '*',
    '**',
    '*.*',
    '*variants',
    '*variants.*',
    '+variants.*',
    'variants.*.*',
    'variants',
    '*variants.product.variants',
  ])('does not give it away through fields=%s', async (fields) => {
    const { status, body } = await app.api.get(`/store/products?fields=${encodeURIComponent(fields)}`);
    expect(status).toBeLessThan(500);
    const text = JSON.stringify(body);
    expect(text).not.toMatch(/location_levels|stocked_quantity|"prices"|price_set/);
    expect(text).not.toContain('98.76');
    expect(text).not.toContain('777');
  });

  it('still gives a stock storefront its price and stock', async () => {
    const fields = '*variants.calculated_price,+variants.inventory_quantity,*variants.images,+metadata,+tags';
    const { status, body } = await app.api.get<{
      products: { variants: { calculated_price: object; inventory_quantity: number }[] }[];
    }>(
      `/store/products?limit=12&region_id=${shelf.regionId}&fields=${encodeURIComponent(fields)}&locale=fr-FR`,
    );
    expect(status).toBe(200);
    expect(body.products).toHaveLength(1);
    expect(body.products[0]?.variants[0]).toMatchObject({
      calculated_price: { calculated_amount: 12.34 },
      inventory_quantity: 777,
    });
  });
});

describe('quantities', () => {
  const newCart = async (): Promise<string> => {
    const { body } = await app.api.post<{ cart: { id: string } }>('/store/carts', {
      region_id: shelf.regionId,
      locale: 'fr-FR',
    });
    return body.cart.id;
  };

  it.each([0.5, 0, -1, 100, 1e9])('refuses %p pieces', async (quantity) => {
    const path = `/store/carts/${await newCart()}/line-items`;
    expect(await app.api.post(path, { variant_id: shelf.variantId, quantity })).toMatchObject({
      status: 400,
      body: { parameter: 'quantity' },
    });
  });

  it('lets whole pieces through', async () => {
    const path = `/store/carts/${await newCart()}/line-items`;
    const { body } = await app.api.post(path, { variant_id: shelf.variantId, quantity: 99 });
    expect(body).not.toMatchObject({ parameter: 'quantity' });
  });

  it('keeps the language of a cart as our code', async () => {
    const [cart] = await app.sql<{ locale: string }>('select locale from cart where id = $1', [
      await newCart(),
    ]);
    expect(cart?.locale).toBe('fr');
  });
});

describe('POST /store/search', () => {
  const search = (filters: object) =>
    app.api.post<{ results: { hits: { id: string }[] }[] }>('/store/search', { entity: 'product', filters });
  const found = async (filters: object): Promise<string[]> => {
    const { status, body } = await search(filters);
    expect(status).toBe(200);
    return body.results.flatMap(({ hits }) => hits.map(({ id }) => id));
  };
  const eventually = async (filters: object, ids: string[]): Promise<void> => {
    const end = Date.now() + 60_000;
    let last = await found(filters);
    while (last.join() !== ids.join() && Date.now() < end) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      last = await found(filters);
    }
    expect(last).toEqual(ids);
  };

  it('finds what is published and no draft, however it is asked', async () => {
    await eventually({ q: 'lantern' }, [shelf.publishedId]);
    for (const filters of [
      { q: 'glass' },
      { status: 'draft' },
      { id: shelf.draftId },
      { $or: [{ status: 'draft' }, { status: 'published' }], q: 'glass' },
      { $not: { status: 'published' } },
    ]) {
      expect(await found(filters)).not.toContain(shelf.draftId);
    }
  });

  it('forgets a product that goes back to being a draft', async () => {
    const setStatus = (status: ProductStatus) =>
      updateProductsWorkflow(app.container).run({
        input: { selector: { id: shelf.publishedId }, update: { status } },
      });
    await setStatus(ProductStatus.DRAFT);
    await eventually({ q: 'lantern' }, []);
    await setStatus(ProductStatus.PUBLISHED);
    await eventually({ q: 'lantern' }, [shelf.publishedId]);
  });

  it('searches no other index', async () => {
    expect((await app.api.post('/store/search', { entity: 'customer', filters: { q: 'a' } })).status).toBe(
      404,
    );
  });
});

describe('publishable key', () => {
  it('is asked for by Medusa, as by our own reads', async () => {
    expect(await app.stranger.get('/store/products')).toMatchObject({
      status: 400,
      body: { type: 'not_allowed' },
    });
  });
});
