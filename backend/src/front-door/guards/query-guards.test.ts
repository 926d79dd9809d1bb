import { useBareApp } from '../../../integration-tests/support/bare-app';
import { localeGuard } from './locale';
import { pageSize } from './page-size';
import { publicFields } from './public-fields';
import { queryShape } from './query-shape';

const bare = useBareApp((app) => {
  app.use(queryShape);
  app.use('/store', localeGuard, pageSize, publicFields);
  app.use((request, response) => {
    response.json({ url: request.url, query: request.query, header: request.get('x-medusa-locale') ?? null });
  });
});

async function refused(path: string, parameter: string, headers = {}): Promise<void> {
  const { status, body } = await bare.api.get(path, { headers });
  expect({ path, status, body }).toMatchObject({ status: 400, body: { type: 'invalid_data', parameter } });
  expect((body as { message: string }).message).not.toBe('');
}

async function passes(path: string, headers = {}): Promise<Record<string, unknown>> {
  const { status, body } = await bare.api.get<Record<string, unknown>>(path, { headers });
  expect({ path, status }).toEqual({ path, status: 200 });
  return body;
}

describe('locale', () => {
  it.each([
    'locale[]=fr',
    'locale=fr&locale=en',
    'locale[a]=fr',
    '[locale]=fr',
    'locale=',
    'locale=tlh',
    'locale=zh-TW',
    'locale=fr;x',
  ])('refuses %s', (query) => refused(`/store/products?${query}`, 'locale'));

  it('refuses an unknown header by its name', () =>
    refused('/store/products', 'x-medusa-locale', { 'x-medusa-locale': 'de-DE' }));

  it('takes the empty header of Medusa’s js-sdk for no language', async () => {
    const body = await passes('/store/products', { 'x-medusa-locale': '' });
    expect(body).toMatchObject({ header: null });
  });

  it('writes regional tags as our codes, in address and header', async () => {
    const body = await passes('/store/products?a=1&locale=fr-FR', { 'x-medusa-locale': 'ar-SA' });
    expect(body).toEqual({
      url: '/store/products?a=1&locale=fr',
      query: { a: '1', locale: 'fr' },
      header: 'ar',
    });
  });

  it('leaves our codes and requests without one alone', async () => {
    expect(await passes('/store/products?locale=zh-CN')).toMatchObject({
      url: '/store/products?locale=zh-CN',
    });
    expect(await passes('/store/products')).toMatchObject({ header: null });
  });

  it('holds whatever the case of the path', () => refused('/STORE/products?locale[]=x', 'locale'));
});

describe('page size', () => {
  it.each([
    'limit=101',
    'limit=0',
    'limit=-1',
    'limit=1.5',
    'limit=NaN',
    'limit=',
    'limit=1e2',
    'limit=%31%30%31',
    'limit[]=5',
    'limit=5&limit=6',
    '[limit]=1000',
  ])('refuses %s', (query) => refused(`/store/products?${query}`, 'limit'));
  it.each(['offset=10001', 'offset=-1', 'offset=abc', 'offset[x]=1'])('refuses %s', (query) =>
    refused(`/store/products?${query}`, 'offset'),
  );
  it.each(['limit=100&offset=10000', 'limit=1&offset=0', ''])('accepts %s', (query) =>
    passes(`/store/products?${query}`),
  );
  it('is about the Store API only', () => passes('/admin/products?limit=1000'));
});

describe('fields', () => {
  it.each([
    '*variants.inventory_items.inventory.location_levels',
    'id,+variants.prices.amount',
    'variants.prices',
    '*variants.prices',
    '*variants.inventory_items',
    'title, *variants.price_set',
    'variants.PRICES.amount',
    'cart.items.variant.prices',
  ])('refuses %s', (fields) => refused(`/store/products?fields=${encodeURIComponent(fields)}`, 'fields'));

  it('refuses a list given as an array', () => refused('/store/products?fields[]=variants.prices', 'fields'));
  it('refuses sorting by what may not be read', () =>
    refused('/store/products?order=-variants.prices.amount', 'order'));

  it.each([
    '*variants.calculated_price,+variants.inventory_quantity,*variants.images,+metadata,+tags',
    '-variants.prices',
    'id,title',
  ])('accepts %s, which storefronts ask', (fields) =>
    passes(`/store/products?fields=${encodeURIComponent(fields)}`),
  );
});

describe('shape of the address', () => {
  it('refuses an index that would make a parser walk a huge array', () =>
    refused('/store/products?id[999999999]=x', 'id'));
  it('refuses NUL in a value', () => refused('/store/products?handle=a%00b', 'handle'));
  it.each(['/store/products/a%00b', '/store/products/%E0%A4%A', '/admin/%'])('refuses the path %s', (path) =>
    refused(path, 'path'),
  );
  it('accepts a list', () => passes('/store/products?id[]=a&id[]=b&id[7]=c'));
});

describe('language of the answer', () => {
  const message = async (path: string, headers = {}): Promise<string> =>
    (await bare.api.get<{ message: string }>(path, { headers })).body.message;

  it('follows the query, then the header, then Accept-Language', async () => {
    expect(await message('/store/x?limit=0&locale=ru')).toContain('целым');
    expect(await message('/store/x?limit=0', { 'x-medusa-locale': 'es' })).toContain('entero');
    expect(await message('/store/x?limit=0', { 'accept-language': 'ar;q=0.9' })).toContain('عدد');
    expect(await message('/store/x?limit=0', { 'accept-language': 'tlh' })).toContain('whole number');
  });
});
