import { LOCALES, type Locale } from '@caravanserai/locales/registry';
import { formatMessage } from '../../src/front-door/messages';
import { Shopper } from '../support/shopper';
import { app } from './app';

const VERSION = 'a'.repeat(22);

/** What our routes of a cart answer where there is none. */
const ROUTES: [method: 'get' | 'post', path: string, body?: object][] = [
  ['get', '/quote'],
  ['post', '/quote/agreement', { version: VERSION }],
  ['get', '/requirements'],
  ['get', '/payment'],
  ['post', '/payment', { version: VERSION }],
  ['post', '/place', { version: VERSION }],
  ['get', '/orderer'],
  ['get', '/kept'],
  ['get', '/order-page'],
];

const ask = async (cartId: string, [method, path, body]: (typeof ROUTES)[number], locale: Locale) => {
  const address = `/store/carts/${cartId}${path}?locale=${locale}`;
  const { status, body: said } = await (method === 'get'
    ? app.api.get<{ type: string; message: string }>(address)
    : app.api.post<{ type: string; message: string }>(address, body));
  return [status, said.type, said.message];
};

describe.each(LOCALES)('a cart that is not there, in %s', (locale) => {
  it('is said to be gone by every route', async () => {
    for (const route of ROUTES) {
      const what = { '/order-page': 'not_ordered', '/quote/agreement': 'not_found' } as const;
      const key = Object.entries(what).find(([path]) => path === route[1])?.[1] ?? 'cart_gone';
      expect([route[1], ...(await ask('cart_01NOBODY', route, locale))]).toEqual([
        route[1],
        404,
        'not_found',
        formatMessage(locale, key),
      ]);
    }
  });

  it('has not become an order before it has', async () => {
    const { cartId } = await Shopper.inCountry(app.api, 'FR', 'fr');
    expect(await ask(cartId, ['get', '/order-page'], locale)).toEqual([
      404,
      'not_found',
      formatMessage(locale, 'not_ordered'),
    ]);
  });
});
