import { useCatalogue } from './use-catalogue';

const shop = useCatalogue();

const LIST = '/store/listings?locale=en&ship_to=FR&facets=true';

test('a strong ETag answers 304 until the content changes', async () => {
  const { api } = shop.first;
  const first = await api.get(LIST);
  const etag = first.headers.get('etag') ?? '';
  expect(etag).toMatch(/^"[\w-]{20,}"$/);
  expect(first.headers.get('cache-control')).toBe('no-cache');
  for (const header of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
    const again = await api.get(LIST, { headers: { 'if-none-match': header } });
    expect([again.status, again.body]).toEqual([304, '']);
  }
  expect((await api.get(LIST, { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
  expect((await api.get(`${LIST}&limit=3`)).headers.get('etag')).not.toBe(etag);
});

test('large answers are compressed as the client accepts, with an ETag of their own', async () => {
  const { api } = shop.first;
  const plain = await api.get(LIST, { headers: { 'accept-encoding': 'identity' } });
  const etags = new Set([plain.headers.get('etag')]);
  for (const encoding of ['br', 'gzip']) {
    const packed = await api.get(LIST, { headers: { 'accept-encoding': encoding } });
    expect(packed.headers.get('content-encoding')).toBe(encoding);
    expect(Number(packed.headers.get('content-length'))).toBeLessThan(
      Number(plain.headers.get('content-length')) / 3,
    );
    expect(packed.body).toEqual(plain.body);
    etags.add(packed.headers.get('etag'));
    const again = await api.get(LIST, {
      headers: { 'accept-encoding': encoding, 'if-none-match': packed.headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
  }
  expect(etags.size).toBe(3);
  const refused = await api.get(LIST, { headers: { 'accept-encoding': 'br;q=0, gzip;q=0' } });
  expect(refused.headers.get('content-encoding')).toBeNull();
});

test('HEAD answers like GET without a body', async () => {
  const get = await shop.first.api.get(LIST, { headers: { 'accept-encoding': 'identity' } });
  const head = await shop.first.api.request('HEAD', LIST, { headers: { 'accept-encoding': 'identity' } });
  expect([head.status, head.body]).toEqual([200, '']);
  for (const name of ['etag', 'content-length', 'content-type'])
    expect(head.headers.get(name)).toBe(get.headers.get(name));
});

test('200 who ask the same at once cause one execution', async () => {
  const { api, catalogue } = shop.first;
  await api.get('/store/listings?locale=en&ship_to=FR&limit=1');
  const { database, cache } = catalogue.service;
  const [statements, executions] = [database.statements, cache.executions];
  const begun = performance.now();
  const answers = await Promise.all(Array.from({ length: 200 }, () => api.get(`${LIST}&limit=17&q=coffee`)));
  // An answer lives for a second; where 200 take longer than that, it is asked for once in each.
  const lives = 1 + Math.floor((performance.now() - begun) / 1_000);
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  expect(new Set(answers.map(({ headers }) => headers.get('etag'))).size).toBe(1);
  expect(cache.executions - executions).toBeLessThanOrEqual(lives);
  expect(database.statements - statements).toBe(cache.executions - executions);
});

describe('without the cache', () => {
  const bare = useCatalogue({ cache: false });

  const reads: [name: string, path: string][] = [
    ['list', '/store/listings?locale=en&ship_to=FR'],
    [
      'list with everything',
      '/store/listings?locale=ru&ship_to=CN&q=чай&facets=true&currency=USD&sort=-price&in_stock=true&within_days=30&price_min=1&include_undeliverable=true',
    ],
    ['misspelt search', '/store/listings?locale=en&ship_to=FR&q=cofee&facets=true'],
    ['suggestions', '/store/listings/suggest?locale=en&ship_to=FR&q=cof'],
    ['goods', '/store/listings/bourbon-coffee-250g?locale=en&ship_to=FR'],
    ['pavilions', '/store/pavilions?locale=en'],
    ['pavilion', '/store/pavilions/rwanda?locale=en'],
    ['merchant', '/store/merchants/kivu-highlands-cooperative?locale=en'],
    ['destinations', '/store/destinations?locale=en'],
    ['rates', '/store/exchange-rates?base=CNY'],
    ['map of the shop', '/store/sitemap'],
  ];

  test.each(reads)(
    '%s: at most two statements for the whole request, the key check included',
    async (_name, path) => {
      const { api, statements } = bare.first;
      await api.get('/store/destinations?locale=en');
      const before = statements();
      expect((await api.get(path)).status).toBe(200);
      expect(statements() - before).toBeLessThanOrEqual(2);
    },
  );
});
