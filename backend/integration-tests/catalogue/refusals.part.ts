import { shop } from './shop';

const LIST = '/store/listings?locale=en&ship_to=FR';

const bad: [parameter: string, address: string][] = [
  ['locale', '/store/pavilions'],
  ['locale', '/store/pavilions?locale=de'],
  ['locale', '/store/pavilions?locale[]=en'],
  ['locale', '/store/pavilions?locale=en&locale=fr'],
  ['ship_to', '/store/listings?locale=en'],
  ['ship_to', '/store/listings?locale=en&ship_to=ZZ'],
  ['ship_to', '/store/listings?locale=en&ship_to=fr'],
  ['ship_to', '/store/listings?locale=en&ship_to=FR&ship_to=CN'],
  ['currency', `${LIST}&currency=XTS`],
  ['currency', `${LIST}&currency=constructor`],
  ['color', `${LIST}&color=red`],
  ['__proto__', `${LIST}&__proto__=x`],
  ['q', `${LIST}&q=${'a'.repeat(5_000)}`],
  ['q', `${LIST}&q=a&q=b`],
  ['q', `${LIST}&q[$ne]=a`],
  ['q', `${LIST}&q=a%00b`],
  ['category', `${LIST}&category=weapons`],
  ['category', `${LIST}&category[0]=tea`],
  ['route', `${LIST}&route=teleport`],
  ['pavilion', `${LIST}&pavilion=${'a'.repeat(70)}`],
  ['pavilion', `${LIST}&pavilion=${Array.from({ length: 40 }, (_, index) => `p${index}`).join(',')}`],
  ['merchant', `${LIST}&merchant=${'m'.repeat(200)}`],
  ['include_undeliverable', `${LIST}&include_undeliverable=1`],
  ['in_stock', `${LIST}&in_stock=yes`],
  ['facets', `${LIST}&facets=TRUE`],
  ['within_days', `${LIST}&within_days=0`],
  ['within_days', `${LIST}&within_days=1.5`],
  ['price_min', `${LIST}&price_min=-1`],
  ['price_min', `${LIST}&price_min=1e3`],
  ['price_max', `${LIST}&price_max=99999999999999999999`],
  ['price_max', `${LIST}&price_min=20&price_max=10`],
  ['sort', `${LIST}&sort=random`],
  ['sort', `${LIST}&sort=relevance`],
  ['limit', `${LIST}&limit=0`],
  ['limit', `${LIST}&limit=49`],
  ['limit', `${LIST}&limit=5000`],
  ['limit', `${LIST}&limit=ten`],
  ['cursor', `${LIST}&cursor=x`],
  ['cursor', `${LIST}&cursor=${'A'.repeat(500)}`],
  ['q', '/store/listings/suggest?locale=en&ship_to=FR'],
  ['q', '/store/listings/suggest?locale=en&ship_to=FR&q='],
  ['q', `/store/listings/suggest?locale=en&ship_to=FR&q=${'a'.repeat(61)}`],
  ['route', '/store/listings/bourbon-coffee-250g?locale=en&ship_to=FR&route=bonded&route=domestic'],
  ['base', '/store/exchange-rates'],
  ['base', '/store/exchange-rates?base=cny'],
  ['base', '/store/exchange-rates?base=XTS'],
];

test.each(bad)('a bad %s is named: %s', async (parameter, address) => {
  const { status, body, headers } = await shop.first.api.get<{
    type: string;
    message: string;
    parameter: string;
  }>(address);
  expect({ status, parameter: body.parameter, type: body.type }).toEqual({
    status: 400,
    parameter,
    type: 'invalid_data',
  });
  expect(body.message).not.toBe('');
  expect(headers.get('cache-control')).toBe('no-store');
});

const hostile = [
  "'; drop table catalogue_offer; --",
  "' or 1=1 --",
  "a'::tsquery",
  "\\'|!:*&<->()",
  '!!!:* & | ( \' " \\',
  '%_%',
  '${1}{{7*7}}',
  '<script>alert(1)</script>',
  '\u202e\u200b\ufeff',
  '𓀀𝕆𝖑𝖎𝖛𝖊',
  'ﷺ'.repeat(20),
  '; ; ; ,',
];

test.each(hostile)('hostile words only find nothing or something: %j', async (words) => {
  const q = encodeURIComponent(words);
  for (const address of [
    `${LIST}&q=${q}&facets=true`,
    `/store/listings/suggest?locale=zh-CN&ship_to=CN&q=${q}`,
  ]) {
    expect((await shop.first.api.get(address)).status).toBe(200);
  }
  expect((await shop.first.api.get(`${LIST}&pavilion=${q}&merchant=${q}`)).status).toBe(200);
  expect((await shop.first.api.get(`/store/listings/${q}?locale=en&ship_to=FR`)).status).toBe(404);
  expect((await shop.first.api.get(`/store/pavilions/${q}?locale=en`)).status).toBe(404);
  expect((await shop.first.api.get(`/store/merchants/${q}?locale=en`)).status).toBe(404);
});

test('a cursor belongs to its list and cannot be altered', async () => {
  const { body } = await shop.first.api.get<{ next: string }>(`${LIST}&limit=5`);
  const { next } = body;
  expect((await shop.first.api.get(`${LIST}&limit=5&cursor=${next}`)).status).toBe(200);
  const elsewhere = [
    `${LIST}&sort=price`,
    `${LIST}&category=tea`,
    '/store/listings?locale=en&ship_to=CN',
    `${LIST}&q=tea`,
  ];
  for (const address of elsewhere)
    expect((await shop.first.api.get(`${address}&cursor=${next}`)).status).toBe(400);
  const mark = next.slice(0, 8);
  const forged = [
    '[1,0,"1; drop table x",3]',
    '[1,0,1e99,3]',
    '[1,0,1,-3]',
    '[1,0,1]',
    '{}',
    'null',
    '[2,0,1,1]',
  ];
  for (const content of forged) {
    const cursor = `${mark}${Buffer.from(content).toString('base64url')}`;
    expect((await shop.first.api.get(`${LIST}&limit=5&cursor=${cursor}`)).status).toBe(400);
  }
});

test('no read without a key, and none with a wrong one', async () => {
  const stranger = shop.first.api.with({ 'x-publishable-api-key': '' });
  for (const address of [LIST, '/store/pavilions?locale=en', '/store/destinations?locale=en']) {
    expect((await stranger.get(address)).status).toBe(400);
    expect((await stranger.with({ 'x-publishable-api-key': 'pk_wrong' }).get(address)).status).toBe(401);
  }
});

test('a malformed address is refused, not failed', async () => {
  expect((await shop.first.api.get('/store/listings/%E0%A4%A?locale=en&ship_to=FR')).status).toBe(400);
  expect((await shop.first.api.get(`/store/listings/${'x'.repeat(4_000)}?locale=en&ship_to=FR`)).status).toBe(
    404,
  );
});
