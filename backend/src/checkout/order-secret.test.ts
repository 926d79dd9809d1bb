import { orderOfSecret, orderSecret } from './order-secret';

const KEY = 'a-key-of-good-length-for-this-test';

describe('order secret', () => {
  it('leads back to its order', () => {
    expect(orderOfSecret(orderSecret('order_01', KEY), KEY)).toBe('order_01');
  });

  it.each([
    ['another order', orderSecret('order_01', KEY).replace('order_01', 'order_02')],
    ['another key', orderSecret('order_01', `${KEY}!`)],
    ['a shortened hash', orderSecret('order_01', KEY).slice(0, -1)],
    ['no hash', 'order_01'],
    ['an empty id', '.abc'],
    ['nothing', ''],
  ])('refuses %s', (_what, secret) => {
    expect(orderOfSecret(secret, KEY)).toBeUndefined();
  });
});
