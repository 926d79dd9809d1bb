import { json } from 'express';
import { useBareApp } from '../../../integration-tests/support/bare-app';
import { limitKey } from '../shopper';
import { identifyShopper, rateLimits } from './rate-limits';

const SECRET = 'forward-secret-of-this-test-0123456789';

const bare = useBareApp((app) => {
  app.use(identifyShopper({ forwardSecret: SECRET, trustedProxies: 0 }));
  app.use(json());
  app.use(
    rateLimits({
      authPerIdentifier: 2,
      authPerAddress: 4,
      failuresPerAccount: 3,
      catalogueReads: 3,
      newCarts: 2,
      identityNumbers: 2,
      codes: 2,
      uploads: 2,
    }),
  );
  app.post('/auth/*', ({ body }, response, next) =>
    body.password === 'wrong' ? void response.status(401).json({}) : next(),
  );
  app.use((request, response) => void response.json({ headers: request.headers }));
});

const as = (address: string, secret = SECRET): Record<string, string> => ({
  'x-forward-secret': secret,
  'x-shopper-address': address,
});

async function statuses(
  times: number,
  path: string,
  headers: Record<string, string>,
  body?: unknown,
): Promise<number[]> {
  const result: number[] = [];
  for (let index = 0; index < times; index += 1) {
    const method = /^\/store\/(listings|products)/.test(path) ? 'GET' : 'POST';
    result.push(
      (await bare.api.request(method, path, { headers, body: method === 'GET' ? undefined : (body ?? {}) }))
        .status,
    );
  }
  return result;
}

it('limits catalogue reads per shopper and says when to come back', async () => {
  expect(await statuses(4, '/store/listings/suggest', as('192.0.2.1'))).toEqual([200, 200, 200, 429]);
  expect(await statuses(1, '/store/listings', as('192.0.2.2'))).toEqual([200]);
  const answer = await bare.api.get('/store/listings', { headers: as('192.0.2.1') });
  expect(answer).toMatchObject({ status: 429, body: { type: 'rate_limited' } });
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
});

it('limits sign-in per address and identifier, whatever its case, and per address', async () => {
  const headers = as('192.0.2.10');
  expect(await statuses(2, '/auth/customer/emailpass', headers, { email: 'a@b.io' })).toEqual([200, 200]);
  expect(await statuses(1, '/auth/customer/emailpass', headers, { email: 'A@B.io' })).toEqual([429]);
  expect(await statuses(2, '/auth/customer/emailpass', headers, { email: 'c@b.io' })).toEqual([200, 429]);
});

it('limits failed sign-ins of one account from all addresses together, and not those that succeed', async () => {
  const guess = (address: string, password: string) =>
    statuses(1, '/auth/customer/emailpass', as(address), { email: 'd@b.io', password });
  expect(await guess('192.0.2.30', 'wrong')).toEqual([401]);
  for (const address of ['192.0.2.31', '192.0.2.32', '192.0.2.33', '192.0.2.34'])
    expect(await guess(address, 'right')).toEqual([200]);
  expect(await guess('192.0.2.35', 'wrong')).toEqual([401]);
  expect(await guess('192.0.2.36', 'wrong')).toEqual([401]);
  expect(await guess('192.0.2.37', 'wrong')).toEqual([429]);
  const other = { email: 'e@b.io', password: 'wrong' };
  expect(await statuses(1, '/auth/customer/emailpass', as('192.0.2.38'), other)).toEqual([401]);
});

it('limits the pictures and files that a desk takes in', async () => {
  const headers = as('192.0.2.26');
  expect(await statuses(1, '/merchant/goods/g/pictures', headers)).toEqual([200]);
  expect(await statuses(2, '/merchant/imports', headers)).toEqual([200, 429]);
  expect(await statuses(2, '/merchant/goods/g/pictures/order', headers)).toEqual([200, 200]);
});

it('limits new carts, not changes of a cart', async () => {
  const headers = as('192.0.2.20');
  expect(await statuses(3, '/store/carts', headers)).toEqual([200, 200, 429]);
  expect(await statuses(5, '/store/carts/c/line-items', headers)).toEqual([200, 200, 200, 200, 200]);
});

it('limits Medusa’s list of products where it is searched, and nowhere else', async () => {
  const headers = as('192.0.2.3');
  expect(await statuses(4, '/store/products?q=tea', headers)).toEqual([200, 200, 200, 429]);
  expect(await statuses(5, '/store/products?limit=3', headers)).toEqual([200, 200, 200, 200, 200]);
});

it('limits guessing whose identity number it is, in whatever cart', async () => {
  const headers = as('192.0.2.21');
  expect(await statuses(2, '/store/carts/one/orderer', headers)).toEqual([200, 200]);
  expect(await statuses(1, '/store/carts/other/orderer', headers)).toEqual([429]);
});

it('limits codes given to carts, by whichever route, and not other changes', async () => {
  const headers = as('192.0.2.25');
  const codes = { promo_codes: ['GUESS'] };
  expect(await statuses(1, '/store/carts/a/vouchers', headers, { code: 'GUESS' })).toEqual([200]);
  expect(await statuses(1, '/store/carts/b/promotions', headers, codes)).toEqual([200]);
  expect(await statuses(1, '/store/carts/c/vouchers', headers, { code: 'GUESS' })).toEqual([429]);
  expect(await statuses(1, '/store/carts/c', headers, codes)).toEqual([429]);
  expect(await statuses(1, '/store/carts', headers, codes)).toEqual([429]);
  expect(await statuses(1, '/store/carts/c', headers, { locale: 'fr' })).toEqual([200]);
  expect(await statuses(1, '/store/carts/c/promotions', headers, { promo_codes: [] })).toEqual([200]);
});

it('does not limit the storefront itself', async () => {
  expect(new Set(await statuses(10, '/store/listings', { 'x-forward-secret': SECRET }))).toEqual(
    new Set([200]),
  );
});

it('counts the socket when the secret is wrong, and believes no other header', async () => {
  const claims = (index: number): Record<string, string> => ({
    ...as(`198.51.100.${index}`, 'wrong'),
    'x-forwarded-for': `198.51.100.${index}`,
    'x-real-ip': `198.51.100.${index}`,
  });
  const result = [];
  for (let index = 1; index <= 4; index += 1)
    result.push(...(await statuses(1, '/store/listings', claims(index))));
  expect(result).toEqual([200, 200, 200, 429]);
});

it('passes on the address it counted, never the secret', async () => {
  const { body } = await bare.api.post<{ headers: Record<string, string> }>(
    '/other',
    {},
    { headers: as('192.0.2.30') },
  );
  expect(body.headers).toMatchObject({ 'x-forwarded-for': '192.0.2.30' });
  expect(body.headers).not.toHaveProperty('x-forward-secret');
  expect(body.headers).not.toHaveProperty('x-shopper-address');
});

describe('limitKey', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
  ])('counts %s under %s', (address, key) => expect(limitKey(address)).toBe(key));
});
